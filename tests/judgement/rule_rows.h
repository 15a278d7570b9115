#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <functional>

#include "made_facts.h"
#include "models/judgement/findings.h"
#include "models/judgement/risk_score.h"
#include "models/judgement/rule_words.h"

namespace otasuke {

// One row a situation: what is changed at an office where nothing is wrong, which rules speak then,
// in which variant, and how bad that makes the PC.

using Change = std::function<void(OfficeFacts &, DeviceFacts &)>;

} // namespace otasuke

Q_DECLARE_METATYPE(otasuke::Change)

namespace otasuke {

inline constexpr qint64 kMB = 1'000'000;

inline Change with(const DetectionGroup &group)
{
    return [group](OfficeFacts &, DeviceFacts &pc) { pc.detections << group; };
}

inline Change with(ThreatKind threat, Direction direction, Disposition disposition,
    qint64 count = 1, Severity severity = Severity::High)
{
    return with(madeGroup(threat, direction, disposition, count, severity));
}

inline Change both(const Change &a, const Change &b)
{
    return [a, b](OfficeFacts &office, DeviceFacts &pc) {
        a(office, pc);
        b(office, pc);
    };
}

inline DetectionGroup titled(
    const char *title, ThreatKind threat, Direction direction, Disposition disposition)
{
    DetectionGroup group = madeGroup(threat, direction, disposition);
    group.title = QString::fromLatin1(title);
    return group;
}

inline UploadDay anonymous(
    const QDate &day, qint64 bytes, qint64 night = 0, Approval approval = Approval::Undecided)
{
    UploadDay upload = madeUpload(day, bytes, night, approval);
    upload.serviceId = QStringLiteral("gofile");
    upload.serviceName = QStringLiteral("Gofile");
    upload.anonymous = true;
    return upload;
}

inline void windowsXp(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.osName = QStringLiteral("Windows");
    pc.record.osVersion = QStringLiteral("XP");
    pc.record.expectsAgent = false;
}

inline void windowsTen(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.osName = QStringLiteral("Microsoft Windows 10 Pro");
    pc.record.osVersion = QStringLiteral("10.0.19045.6456");
}

inline void strangePhone(OfficeFacts &, DeviceFacts &pc)
{
    pc.record.standing = DeviceStanding::Unknown;
    pc.record.named = false;
    pc.record.osName = QStringLiteral("iOS");
    pc.record.osVersion = QStringLiteral("26.1");
    pc.record.macs = {QStringLiteral("da:3b:91:5c:07:e2")};
    pc.record.expectsAgent = false;
}

/// Away from 9 to 18 November but for the trip's end: back on the 19th.
inline void travelled(OfficeFacts &, DeviceFacts &pc)
{
    for (QDate day(2026, 11, 12); day <= QDate(2026, 11, 18); day = day.addDays(1))
        pc.seenDays.removeAll(day);
}

inline void addColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rules"); // all that speak, with variant, blank separated
    QTest::addColumn<int>("least"); // bounds of the score
    QTest::addColumn<int>("most");
}

inline void row(const char *name, const Change &change, const char *rules, int least, int most)
{
    QTest::newRow(name) << change << QString::fromLatin1(rules) << least << most;
}

inline void checkRow(const Change &change, const QString &rules, int least, int most)
{
    OfficeFacts office = madeOffice();
    office.devices = {madePc(1), madePc(2)}; // the second one keeps the ledger alive
    change(office, office.devices.first());
    const OfficeCalendar calendar;
    QList<Reason> reasons = reasonsIn(office, &office.devices.first(), calendar);
    QStringList told;
    for (const Reason &reason : reasons) {
        const QString variant = reason.params.value(QStringLiteral("variant")).toString();
        told << (variant.isEmpty() ? reason.rule : reason.rule + QLatin1Char('/') + variant);
        // Words of another outcome would say "not stopped" of what was stopped.
        QCOMPARE(QString::fromLatin1(wordsFor(reason.rule, variant).key), told.last());
        QVERIFY2(reason.count > 0, qPrintable(reason.rule));
        QVERIFY2(reason.first > 0 && reason.first <= reason.last, qPrintable(reason.rule));
        QVERIFY2(reason.points >= 0 && reason.points < 100, qPrintable(reason.rule));
    }
    QCOMPARE(told.join(QLatin1Char(' ')), rules);
    const int score = scoreReasons(reasons);
    QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
    QVERIFY(reasonsIn(office, &office.devices.last(), calendar).isEmpty());
}

} // namespace otasuke
