#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/risk_score.h"

namespace otasuke {

// Everything that facts, judgements and cloud figures say, a line each, to hold against each other.

inline QString told(const Reason &reason)
{
    QStringList params;
    for (auto it = reason.params.cbegin(); it != reason.params.cend(); ++it)
        params << it.key() + QLatin1Char('=') + it.value().toString();
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(reason.rule)
        .arg(reason.points)
        .arg(reason.made.tenths)
        .arg(reason.count)
        .arg(reason.first)
        .arg(reason.last)
        .arg(params.join(QLatin1Char(' ')));
}

inline QStringList told(const RiskAssessment &risk)
{
    QStringList lines;
    for (const DeviceRisk &device : risk.devices) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(device.device.name)
                     .arg(device.score)
                     .arg(device.watched);
        for (const Reason &reason : device.reasons)
            lines << told(reason);
    }
    for (const Finding &finding : risk.findings)
        lines << finding.id + QLatin1Char(' ') + QString::number(int(finding.state));
    for (const DepartmentRisk &d : risk.departments)
        lines
            << QStringLiteral("%1 %2 %3 %4").arg(d.site, d.name).arg(d.scoreWorst).arg(d.scoreMean);
    return lines;
}

inline QString told(const DetectionGroup &g)
{
    QStringList ids;
    for (const qint64 id : g.eventIds)
        ids << QString::number(id);
    const QStringList words{g.sourceId, g.ruleId, g.title, g.malware, g.peer, g.user, g.fileName,
        g.mailFrom, ids.join(QLatin1Char(','))};
    const QList<qint64> numbers{int(g.threat), int(g.severity), int(g.disposition),
        int(g.direction), g.count, g.first, g.last, g.peers, g.mailSenderDomains, g.bytesOut};
    QString line = words.join(QLatin1Char('|'));
    for (const qint64 number : numbers)
        line += QLatin1Char(' ') + QString::number(number);
    return line;
}

inline QStringList told(const OfficeFacts &facts)
{
    QStringList lines{QStringLiteral("%1 %2 %3")
                          .arg(facts.agentsExpected)
                          .arg(facts.networkWatched)
                          .arg(facts.decisions.size())};
    for (const DeviceFacts &d : facts.devices) {
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                     .arg(d.record.id)
                     .arg(d.record.name, d.record.department)
                     .arg(d.record.lastSeen)
                     .arg(d.flows)
                     .arg(d.bytesOut)
                     .arg(d.lastFlow);
        for (const DetectionGroup &group : d.detections)
            lines << told(group);
        for (const UploadDay &u : d.uploads)
            lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                         .arg(u.day.toString(Qt::ISODate), u.serviceId)
                         .arg(int(u.approval))
                         .arg(u.bytesOut)
                         .arg(u.nightBytesOut)
                         .arg(u.first)
                         .arg(u.last);
        for (const UploadHistory &history : d.uploadHistory) {
            for (const UploadHistory::Day &day : history.days)
                lines << QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(history.serviceId, day.day.toString(Qt::ISODate))
                             .arg(day.bytesOut)
                             .arg(day.bandBytes[3])
                             .arg(day.last);
        }
        for (const UsualUpload &usual : d.usualUploads)
            lines << QStringLiteral("usual %1 %2").arg(usual.serviceId).arg(usual.bytesOut);
        for (const UploadTotal &total : d.uploadTotals)
            lines << total.day.toString(Qt::ISODate) + QLatin1Char(' ') +
                    QString::number(total.bytesOut);
        for (const QDate &day : d.seenDays)
            lines << day.toString(Qt::ISODate) +
                    (d.lateDays.contains(day) ? QStringLiteral(" late") : QString());
    }
    for (const SourceHealth &source : facts.sources)
        lines << QStringLiteral("%1 %2 %3").arg(source.id, source.detail).arg(source.lastOk);
    lines << QStringLiteral("of none");
    for (const DetectionGroup &group : facts.unattributed)
        lines << told(group);
    return lines;
}

inline QString told(const QList<DeviceUsage::Part> &parts)
{
    QString line;
    for (const DeviceUsage::Part &part : parts)
        line += QStringLiteral(" %1=%2").arg(part.name).arg(part.bytesOut);
    return line;
}

inline QStringList told(const CloudUsage &usage)
{
    QStringList lines{QString::number(usage.unclassifiedBytesOut)};
    for (const ServiceUsage &s : usage.services)
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                     .arg(s.name)
                     .arg(int(s.approval))
                     .arg(s.bytesOut)
                     .arg(s.bytesIn)
                     .arg(s.flows)
                     .arg(s.devices)
                     .arg(s.firstSeen)
                     .arg(s.bytesOutBefore)
                     .arg(s.nightBytesOut);
    for (const DeviceUsage &d : usage.devices)
        lines << QStringLiteral("%1 %2 %3 %4").arg(d.name, d.ip, d.department).arg(d.bytesOut) +
                told(d.services);
    for (const DepartmentUsage &d : usage.departments)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(d.department)
                     .arg(d.bytesOut)
                     .arg(d.bytesOutBefore)
                     .arg(d.devices) +
                told(d.services);
    for (const DayUsage &d : usage.days)
        lines
            << QStringLiteral("%1 %2 %3").arg(d.day.toString(Qt::ISODate), d.name).arg(d.bytesOut);
    for (const HostUsage &host : usage.unclassifiedHosts)
        lines << host.host + QLatin1Char(' ') + QString::number(host.bytesOut);
    for (const DepartmentUsage &site : usage.sites)
        lines << QStringLiteral("at %1 %2").arg(site.department).arg(site.bytesOut);
    for (const auto &weekday : usage.hours.bytesOut) {
        QString line = QStringLiteral("hours");
        for (const qint64 bytes : weekday)
            line += QLatin1Char(' ') + QString::number(bytes);
        lines << line;
    }
    for (const QDate &day : usage.unwatchedDays)
        lines << day.toString(Qt::ISODate) + QStringLiteral(" unwatched");
    return lines;
}

inline QString firstDifferentLine(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1: \"%2\" is not \"%3\"")
                .arg(i)
                .arg(a.value(i), b.value(i));
    }
    return {};
}

} // namespace otasuke
