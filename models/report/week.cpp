// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/week.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/judgement/matters.h"
#include "models/report/counts.h"

namespace otasuke {

namespace {

using Happening = HomeSnapshot::Happening;

constexpr qsizetype kMost = 8;
constexpr qsizetype kMostNotable = 5; // leaves room for what was stopped: that is the good news

QString say(const char *text)
{
    return QCoreApplication::translate("HomeWords", text);
}

void addFindings(QList<Happening> &list, const RiskAssessment &risk, const Period &week)
{
    QList<Finding> ofWeek;
    std::copy_if(risk.findings.begin(), risk.findings.end(), std::back_inserter(ofWeek),
        [&week](const Finding &finding) { return week.contains(finding.last); });
    for (const Matter &matter : mattersFrom(ofWeek)) {
        UtcMicros last = 0;
        for (const Finding &finding : matter.findings)
            last = std::max(last, finding.last);
        list.append({last, matterTitle(matter), matter.worst().severity});
    }
}

void addNewDevices(QList<Happening> &list, const OfficeFacts &facts, const Period &week)
{
    UtcMicros begun = facts.now;
    for (const DeviceFacts &device : facts.devices) {
        if (device.record.firstSeen > 0)
            begun = std::min(begun, device.record.firstSeen);
    }
    for (const DeviceFacts &device : facts.devices) {
        const UtcMicros first = device.record.firstSeen;
        // On the first day everything is new, which is no news.
        if (week.contains(first) && first >= begun + kDay)
            list.append({first,
                fillWords(say(QT_TRANSLATE_NOOP("HomeWords", "%1 joined the network")),
                    {device.record.name}),
                isUnknown(device.record, facts.period) ? Severity::Low : Severity::Informational});
    }
}

const char *requestWords(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Rush:
        return QT_TRANSLATE_NOOP("HomeWords", "You asked for onsite help");
    case SupportKind::Remote:
        return QT_TRANSLATE_NOOP("HomeWords", "Remote support was started");
    case SupportKind::Consult:
        break;
    }
    return QT_TRANSLATE_NOOP("HomeWords", "You consulted the help desk");
}

Result<void> addRequests(QList<Happening> &list, const Reader &reader, const Period &week)
{
    const auto requests = reader.supportRequests(week);
    if (!requests)
        return requests.error();
    for (const SupportRequest &request : *requests)
        list.append({request.filed, say(requestWords(request.kind)), Severity::Informational});
    return {};
}

Result<QList<Happening>> stoppedByDay(
    const Reader &reader, const Period &week, const ReportContext &context)
{
    const auto days = reader.attackDays(week);
    if (!days)
        return days.error();
    QList<Happening> list;
    for (const MonthlySummary::DayCount &day : *days) {
        if (day.blocked == 0)
            continue;
        const UtcMicros evening = context.calendar.day(day.day).to - 1;
        list.append({std::min(evening, context.now),
            fillWords(say(QT_TRANSLATE_NOOP("HomeWords", "Attacks and nuisances stopped: %1")),
                {formatCount(day.blocked)}),
            Severity::Informational});
    }
    return list;
}

void newestFirst(QList<Happening> &list)
{
    std::stable_sort(list.begin(), list.end(),
        [](const Happening &a, const Happening &b) { return a.at > b.at; });
}

} // namespace

Result<QList<HomeSnapshot::Happening>> happeningsOfWeek(const Reader &reader,
    const OfficeFacts &facts, const RiskAssessment &risk, const ReportContext &context)
{
    const QDate today = context.calendar.dayOf(context.now);
    const Period week{context.calendar.startOf(today.addDays(-6)), context.now + 1};
    QList<Happening> notable;
    addFindings(notable, risk, week);
    addNewDevices(notable, facts, week);
    if (const auto done = addRequests(notable, reader, week); !done)
        return done.error();
    auto stopped = stoppedByDay(reader, week, context);
    if (!stopped)
        return stopped;

    std::stable_sort(notable.begin(), notable.end(), [](const Happening &a, const Happening &b) {
        return std::pair(int(a.severity), a.at) > std::pair(int(b.severity), b.at);
    });
    newestFirst(*stopped);
    const qsizetype room = std::max(kMostNotable, kMost - stopped->size());
    QList<Happening> list = notable.mid(0, room);
    list += stopped->mid(0, kMost - list.size());
    newestFirst(list);
    return list;
}

} // namespace otasuke
