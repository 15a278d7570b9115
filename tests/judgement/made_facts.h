#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/findings.h"
#include "models/judgement/upload_days.h"

namespace otasuke {

// Small facts to judge: Tuesday 2026-11-24, 15:00 in Tokyo, and the thirty days before it.

inline UtcMicros at(const char *time)
{
    return fromRfc3339(QString::fromLatin1(time));
}

inline OfficeFacts madeOffice()
{
    OfficeFacts office;
    office.now = at("2026-11-24T15:00:00+09:00");
    office.period = {at("2026-10-26T00:00:00+09:00"), office.now + 1};
    office.agentsExpected = true;
    office.networkWatched = true;
    return office;
}

/// A PC at which nothing is wrong.
inline DeviceFacts madePc(DeviceId id = 1)
{
    DeviceFacts pc;
    pc.record.id = id;
    pc.record.name = QStringLiteral("PC%1").arg(id);
    pc.record.named = true;
    pc.record.hostname = QStringLiteral("pc%1").arg(id);
    pc.record.department = QStringLiteral("Sales");
    pc.record.standing = DeviceStanding::Managed;
    pc.record.osName = QStringLiteral("Microsoft Windows 11 Pro");
    pc.record.osVersion = QStringLiteral("10.0.26200.7171");
    pc.record.expectsAgent = true;
    pc.record.agentState = DeviceReport::AgentState::Active;
    pc.record.agentSeen = at("2026-11-24T14:55:00+09:00");
    pc.record.firstSeen = at("2026-01-05T09:00:00+09:00");
    pc.record.lastSeen = at("2026-11-24T14:58:00+09:00");
    pc.flows = 5000;
    pc.lastFlow = pc.record.lastSeen;
    const OfficeCalendar calendar;
    for (QDate day(2026, 9, 28); day <= QDate(2026, 11, 24); day = day.addDays(1)) {
        if (calendar.isWorkday(day))
            pc.seenDays << day;
    }
    return pc;
}

inline DetectionGroup madeGroup(ThreatKind threat, Direction direction, Disposition disposition,
    qint64 count = 1, Severity severity = Severity::High)
{
    DetectionGroup group;
    group.sourceId = QStringLiteral("utm-1");
    group.ruleId = QStringLiteral("4711");
    group.title = QStringLiteral("MADE Signature");
    group.threat = threat;
    group.severity = severity;
    group.disposition = disposition;
    group.direction = direction;
    group.count = count;
    group.first = at("2026-11-20T10:00:00+09:00");
    group.last = at("2026-11-20T11:00:00+09:00");
    group.peer = QStringLiteral("203.0.113.5");
    group.peers = 1;
    for (qint64 i = 0; i < std::min<qint64>(count, 20); ++i)
        group.eventIds << 1000 - i;
    return group;
}

inline DetectionGroup madeMail(const char *from, qint64 count, Disposition disposition)
{
    DetectionGroup group =
        madeGroup(ThreatKind::MaliciousMail, Direction::Inbound, disposition, count);
    group.mailFrom = QString::fromLatin1(from);
    group.mailSenderDomains = 1;
    return group;
}

/// Emotet, as the machine's own software finds it.
inline DetectionGroup emotetAt(const char *first, Disposition disposition = Disposition::Detected)
{
    DetectionGroup group = madeGroup(ThreatKind::Malware, Direction::Unknown, disposition);
    group.malware = QStringLiteral("Emotet");
    group.first = at(first);
    group.last = group.first + kHour;
    return group;
}

inline UploadDay madeUpload(const QDate &day, qint64 bytes, qint64 night = 0,
    Approval approval = Approval::Undecided, CloudCategory category = CloudCategory::Transfer)
{
    UploadDay upload;
    upload.day = day;
    upload.serviceId = QStringLiteral("gigafile");
    upload.serviceName = QStringLiteral("GigaFile");
    upload.category = category;
    upload.risky = category == CloudCategory::Transfer;
    upload.approval = approval;
    upload.bytesOut = bytes;
    upload.nightBytesOut = night;
    const OfficeCalendar calendar;
    upload.first = calendar.startOf(day) + 9 * kHour;
    upload.last = calendar.startOf(day) + 23 * kHour;
    return upload;
}

/// As the store tells it: every byte counts for what is usual, the rules get what can matter of the
/// period's own days.
inline void addUpload(DeviceFacts &pc, const UploadDay &day)
{
    if (canMatter(day) && day.day >= QDate(2026, 10, 26))
        pc.uploads << day;
    if (day.approval == Approval::Undecided && !day.anonymous) {
        auto at = std::find_if(pc.uploadHistory.begin(), pc.uploadHistory.end(),
            [&day](const UploadHistory &history) { return history.serviceId == day.serviceId; });
        if (at == pc.uploadHistory.end())
            at = pc.uploadHistory.insert(pc.uploadHistory.end(),
                {day.serviceId, day.serviceName, day.category, day.risky, {}});
        at->days.append(
            {day.day, day.bytesOut, day.nightBytesOut, day.bandBytes, day.first, day.last});
    }
    if (pc.uploadTotals.isEmpty() || pc.uploadTotals.last().day != day.day)
        pc.uploadTotals.append({day.day, 0});
    pc.uploadTotals.last().bytesOut += day.bytesOut;
}

/// `device` null: of the office as a whole.
inline QList<Reason> reasonsIn(
    const OfficeFacts &office, const DeviceFacts *device, const OfficeCalendar &calendar)
{
    return reasonsFor({office, device, calendar, OfficeOverview(office, calendar)});
}

} // namespace otasuke
