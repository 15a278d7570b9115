#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <array>

#include "models/domain/cloud.h"
#include "models/domain/device.h"
#include "models/domain/finding.h"
#include "models/domain/guard_report.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// All detections of one signature on one device with one outcome and one direction in a period, as
/// the store sums them; mail detections are summed by the sender's domain besides.
struct DetectionGroup
{
    QString sourceId;
    QString ruleId;
    QString title;
    ThreatKind threat = ThreatKind::Other;
    Severity severity = Severity::Unknown; ///< the worst of the group
    Disposition disposition = Disposition::None;
    Direction direction = Direction::Unknown; ///< of the connection, seen from the office
    qint64 count = 0;
    UtcMicros first = 0;
    UtcMicros last = 0;
    QString malware;
    QString peer; ///< the other end: name, else address (the latest)
    int peers = 0; ///< how many different ends
    QString user;
    QString fileName;
    QString mailFrom; ///< latest sender, mail detections only
    int mailSenderDomains = 0; ///< how many different sender domains
    qint64 bytesOut = 0; ///< sent in the connections concerned, if told
    QList<qint64> eventIds; ///< newest first, at most 20
    bool operator==(const DetectionGroup &) const = default;
};

/// One evening's (or day's) upload to one service: the roll-up service × day × device, split by
/// night.
struct UploadDay
{
    QDate day;
    QString serviceId;
    QString serviceName;
    CloudCategory category = CloudCategory::Other;
    bool risky = false;
    bool anonymous = false; ///< whoever has the link gets it, and nobody knows who sent it
    Approval approval = Approval::Undecided;
    qint64 bytesOut = 0;
    qint64 nightBytesOut = 0; ///< OfficeCalendar::isNight
    UtcMicros first = 0;
    UtcMicros last = 0;
    std::array<qint64, 4> bandBytes{}; ///< bytesOut by DayBand
    bool helpDesk = false; ///< to the help desk's own tool
    bool foreignTenant = false; ///< another customer's part of a service the office has a part of
    bool operator==(const UploadDay &) const = default;
};

/// What a device sent to one undecided service, day by day, in the period and the 28 days before
/// it: of services of which something may stand out (judgement/upload_days.h).
struct UploadHistory
{
    struct Day
    {
        QDate day;
        qint64 bytesOut = 0;
        qint64 nightBytesOut = 0;
        std::array<qint64, 4> bandBytes{}; ///< by DayBand; all 0: not told
        UtcMicros first = 0;
        UtcMicros last = 0;
        bool operator==(const Day &) const = default;
    };
    QString serviceId;
    QString serviceName;
    CloudCategory category = CloudCategory::Other;
    bool risky = false;
    QList<Day> days; ///< ascending; those without are left out
    bool operator==(const UploadHistory &) const = default;
};

/// What a device sends to a service on a day on which it sends anything there: the median of the
/// days before and in the period. Of services used on three days or more.
struct UsualUpload
{
    QString serviceId;
    qint64 bytesOut = 0;
    bool operator==(const UsualUpload &) const = default;
};

/// All that a device sent to known services on a day; days without are left out.
struct UploadTotal
{
    QDate day;
    qint64 bytesOut = 0;
    bool operator==(const UploadTotal &) const = default;
};

/// Everything the rules may know about one device.
struct DeviceFacts
{
    DeviceRecord record;
    QList<DetectionGroup> detections; ///< in the period, most recent first
    /// In the period, by day; only those a rule may speak of (judgement/upload_days.h).
    QList<UploadDay> uploads;
    QList<UploadTotal> uploadTotals; ///< in the period and the 28 days before it, by day
    qint64 flows = 0; ///< in the period
    qint64 bytesOut = 0; ///< to outside addresses, in the period
    UtcMicros lastFlow = 0; ///< last time the UTM saw it talk, in the period; 0 = never
    /// Days on which the UTM saw it talk, in the period and the 28 days before it, ascending: tells
    /// who was away from the office (roll-up device × hour).
    QList<QDate> seenDays;
    /// Those of `seenDays` on which it was last heard at night (OfficeCalendar::isNight).
    QList<QDate> lateDays;
    QList<UploadHistory> uploadHistory;
    QList<UsualUpload> usualUploads; ///< to compare the department's other PCs with
    GuardReport guard; ///< what the virus guard on it said of its definitions
    bool operator==(const DeviceFacts &) const = default; ///< quick where lists are shared
};

/// What the judge works on. Made by the store's Reader; judging itself is pure.
struct OfficeFacts
{
    UtcMicros now = 0;
    Period period;
    QList<DeviceFacts> devices;
    QList<DetectionGroup>
        unattributed; ///< detections on no known device (mail to the office, scans at the UTM)
    QList<FindingDecision> decisions;
    QList<Mute> mutes; ///< those that hold now
    QList<SourceHealth> sources; ///< as they are now, whatever the period
    bool agentsExpected = false; ///< an EDR source is set up
    bool networkWatched = false; ///< a UTM source is set up and told something in the period
};

} // namespace otasuke
