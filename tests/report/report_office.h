#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "models/domain/event_identity.h"
#include "models/report/home_report.h"
#include "models/store/event_store.h"

namespace otasuke {

/// An office of three PCs on a real store file: watched since Monday 2026-09-28, judged on Tuesday
/// 2026-11-24, 15:00 in Tokyo.
class ReportOffice
{
public:
    static constexpr qint64 kMB = 1'000'000;

    ReportOffice()
    {
        office.name = QStringLiteral("みなと診療所");
        contract.number = QStringLiteral("OT-20418");
        contract.deviceLimit = 5;
        for (const QString &id : {QStringLiteral("utm-1"), QStringLiteral("edr-1")}) {
            SourceSettings source;
            source.id = id;
            source.name =
                id == QStringLiteral("utm-1") ? QStringLiteral("UTM") : QStringLiteral("EDR");
            source.role = id == QStringLiteral("utm-1") ? SourceSettings::Role::Utm
                                                        : SourceSettings::Role::Edr;
            sources << source;
        }
        StoreOptions options;
        options.file = folder.filePath(QStringLiteral("otasuke.sqlite"));
        options.now = now;
        auto opened = EventStore::open(options);
        if (opened)
            store = std::move(opened).value();
    }

    static UtcMicros at(const char *time) { return fromRfc3339(QString::fromLatin1(time)); }
    static IpAddress ip(const QString &text) { return *IpAddress::parse(text); }
    static DeviceHint pc(int number)
    {
        DeviceHint hint;
        hint.agentId = QStringLiteral("edr-1/00%1").arg(number);
        hint.mac = QStringLiteral("00:00:5e:00:53:0%1").arg(number);
        hint.hostname = QStringLiteral("KEIRI-PC0%1").arg(number);
        hint.ip = ip(QStringLiteral("192.168.10.2%1").arg(number));
        return hint;
    }

    Event flow(int number, UtcMicros time, const char *server, qint64 sent)
    {
        Event event;
        event.kind = EventKind::Flow;
        event.time = time;
        event.identity = eventIdentity("utm-1", QByteArray::number(++m_events));
        event.device = pc(number);
        event.srcIp = pc(number).ip;
        event.dstIp = ip(QStringLiteral("203.0.113.80"));
        event.dstPort = 443;
        event.protocol = 6;
        event.bytesOut = sent;
        event.bytesIn = 2 * kMB;
        event.name = QString::fromLatin1(server);
        return event;
    }

    Event detection(int number, UtcMicros time, ThreatKind threat, Disposition disposition,
        bool inbound = false)
    {
        Event event = flow(number, time, "", 0);
        event.kind = EventKind::Detection;
        event.bytesIn = 0;
        event.threat = threat;
        event.severity = Severity::High;
        event.disposition = disposition;
        event.ruleId = QStringLiteral("sig-%1").arg(int(threat));
        event.title = QStringLiteral("MADE signature");
        if (inbound)
            std::swap(event.srcIp, event.dstIp);
        return event;
    }

    /// Agents, a ledger, work on every workday, three stopped knocks a day, and
    /// answers each hour since Sunday 22 November, when the appliances were connected.
    void liveQuietly()
    {
        EventBatch batch;
        batch.sourceId = QStringLiteral("utm-log"); // imported: proves no hour of watching
        for (QDate day(2026, 9, 28); day <= QDate(2026, 11, 24); day = day.addDays(1)) {
            const UtcMicros midnight = calendar.startOf(day);
            for (int n = 1; n <= 3; ++n) {
                batch.events << detection(n, midnight + 3 * kHour + n * kMinute, ThreatKind::Scan,
                    Disposition::Blocked, true);
                if (calendar.isWorkday(day))
                    batch.events << flow(
                        n, midnight + 10 * kHour, "contoso.sharepoint.com", 5 * kMB);
            }
        }
        write(batch);
        reportAgents();
        for (UtcMicros hour = at("2026-11-22T00:30:00+09:00"); hour <= now; hour += kHour)
            answer(hour);
        answer(now - kMinute);
        for (int n = 1; n <= 3; ++n) {
            DeviceEdit edit;
            edit.id = idOf(n);
            edit.name = QStringLiteral("経理-PC0%1").arg(n);
            edit.department = QStringLiteral("経理課");
            edit.standing = DeviceStanding::Managed;
            QVERIFY(store->editDevice(edit));
        }
        QVERIFY(store->decideService(QStringLiteral("sharepoint"), Approval::Approved, now));
    }

    void reportAgents(const QString &osOfThird = QStringLiteral("Microsoft Windows 11 Pro"),
        const QString &version = QStringLiteral("10.0.26200.7171"))
    {
        EventBatch batch;
        batch.sourceId = QStringLiteral("edr-1");
        for (int n = 1; n <= 3; ++n) {
            DeviceReport report;
            report.hint = pc(n);
            report.seen = now - 5 * kMinute;
            report.osName = n == 3 ? osOfThird : QStringLiteral("Microsoft Windows 11 Pro");
            report.osVersion = n == 3 ? version : QStringLiteral("10.0.26200.7171");
            report.isAgent = true;
            report.agentState = DeviceReport::AgentState::Active;
            batch.devices << report;
        }
        write(batch);
    }

    void write(const EventBatch &batch)
    {
        const auto outcome = store->write(batch);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    }
    void write(const QList<Event> &events)
    {
        EventBatch batch;
        batch.sourceId = QStringLiteral("utm-1");
        batch.events = events;
        write(batch);
    }

    void answer(UtcMicros when, SourceState utm = SourceState::Ok)
    {
        for (const SourceSettings &source : sources) {
            SourceHealth health;
            health.id = source.id;
            health.name = source.name;
            health.role = source.role;
            health.state = source.role == SourceSettings::Role::Utm ? utm : SourceState::Ok;
            QVERIFY(store->recordHealth(health, when));
        }
    }

    DeviceId idOf(int number) const
    {
        const auto devices = reader()->devices();
        for (const DeviceRecord &device : *devices) {
            if (device.hostname.compare(pc(number).hostname, Qt::CaseInsensitive) == 0)
                return device.id;
        }
        return 0;
    }

    std::unique_ptr<Reader> reader() const
    {
        auto opened = Reader::open(folder.filePath(QStringLiteral("otasuke.sqlite")), calendar);
        return opened ? std::move(opened).value() : nullptr;
    }
    ReportContext context() const { return {office, contract, now, calendar}; }

    OfficeCalendar calendar;
    UtcMicros now = at("2026-11-24T15:00:00+09:00");
    Office office;
    Contract contract;
    QList<SourceSettings> sources;
    std::unique_ptr<EventStore> store;
    QTemporaryDir folder;

private:
    qint64 m_events = 0;
};

} // namespace otasuke
