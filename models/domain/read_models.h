#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/contract.h"
#include "models/domain/event_filter.h"
#include "models/domain/ledger.h"
#include "models/domain/monthly_summary.h"
#include "models/domain/source_settings.h"
#include "models/domain/storage.h"

namespace otasuke {

/// The state of the day, in one word; the sentence is made by models/judgement/explain.h.
enum class DayState : quint8 {
    FirstRun, ///< no source set up yet
    Quiet, ///< everything heard, nothing to do
    Attention, ///< something to look at, not urgent
    Alarm, ///< act now
    Blind ///< a source is silent: can't say that all is well
};

struct AgentCounts
{
    int reporting = 0;
    int silent = 0;
    int missing = 0;
}; ///< missing: ought to have one, has none
struct DeviceCounts
{
    int known = 0;
    int unknown = 0;
    int limit = 0;
};

/// Home, the help column and `status`.
struct HomeSnapshot
{
    UtcMicros asOf = 0;
    DayState state = DayState::FirstRun;
    QString headline; ///< what to do, or that there is nothing to do; translated, whole
    QString subline;
    QList<SourceHealth> sources;
    AgentCounts agents;
    QList<DeviceRecord> silentAgents;
    DeviceCounts devices;
    WatchRecord watch; ///< this month so far
    qint64 blockedThisMonth = 0;
    QList<DeviceRisk> risky; ///< worst first, score > 0, at most 5
    QList<DepartmentRisk> departments;
    QList<Finding> findings; ///< open, worst first
    struct CloudDay
    {
        QDate day;
        qint64 bytesOut = 0;
        bool workday = true;
    };
    QList<CloudDay> cloudDays; ///< this month, every day up to today
    QString cloudSentence; ///< "いつもと同じです。" or what grew; translated, whole
    bool cloudUnusual = false;
    struct Happening
    {
        UtcMicros at = 0;
        QString text;
        Severity severity = Severity::Informational;
    };
    QList<Happening> week; ///< in words, newest first, at most 8
    Contract contract;
    QString officeName;
};

/// What was found about one device on a day: attacks, mails with a threat.
struct DayMark
{
    QDate day;
    int blocked = 0;
    int open = 0; ///< not stopped
    bool operator==(const DayMark &) const = default;
};
using DayMarks = QHash<DeviceId, QList<DayMark>>; ///< ascending; days without are left out

struct RiskSnapshot
{
    RiskAssessment assessment;
    QDate month; ///< invalid = the last 30 days
    DayMarks marks; ///< of the same time
    Contract contract;
    Office office;
};

/// What a person has to deal with, what was decided about it, and what is kept silent.
struct FindingsSnapshot
{
    RiskAssessment assessment; ///< of the last 30 days
    QList<FindingDecision> history; ///< newest first; those taken back too
    QList<Mute> mutes; ///< newest first; past ones too
    qint64 blocked = 0; ///< attacks stopped in the same time
    Contract contract;
    Office office;
};

/// One device, day by day, in words.
struct DeviceStory
{
    struct Line
    {
        UtcMicros first = 0;
        UtcMicros last = 0;
        QString text; ///< whole sentence, translated
        qint64 count = 1; ///< records that say the same
        Severity severity = Severity::Informational;
        Disposition disposition = Disposition::None;
    };
    struct Day
    {
        QDate day;
        QList<Line> lines; ///< newest first
    };
    DeviceId device = 0;
    Period period;
    QList<Day> days; ///< newest first; those without anything are left out
    bool more = false; ///< older records were not looked at
};

struct CloudSnapshot
{
    CloudUsage usage;
    CloudUsage before; ///< the same length before
    QString headline; ///< what grew and who sent it; translated, whole
    QString subline;
    bool unusual = false;
    QString askAbout; ///< serviceId the question is about; may be empty
    UtcMicros asOf = 0;
    QString question; ///< asks once whether that service may be used; translated, whole
    QString site; ///< whose figures these are; empty: the whole office's
    QStringList sites; ///< there are in the ledger, by name
};

struct EventRow
{
    qint64 id = 0;
    UtcMicros time = 0;
    EventKind kind = EventKind::Other;
    Severity severity = Severity::Unknown;
    Disposition disposition = Disposition::None;
    ThreatKind threat = ThreatKind::None;
    Direction direction = Direction::Unknown;
    DeviceId device = 0;
    QString deviceName;
    QString sourceId;
    QString src, dst; ///< "192.168.10.23:50211"
    QString name; ///< server name
    QString service; ///< cloud service, if classified
    qint64 bytesOut = 0; ///< office's view
    qint64 bytesIn = 0;
    QString ruleId;
    QString title; ///< technical
    QString text; ///< in the user's words
    QByteArray raw; ///< only when one row was asked for
};

/// One page of events.
struct EventsSnapshot
{
    EventFilter filter;
    QList<EventRow> rows; ///< newest first
    bool more = false; ///< there may be further ones, in the direction asked for
    /// Not 0: looking took too long for one answer and stopped at this number; `rows` are what lay
    /// on this side of it. Ask again with it as beforeId (or afterId) to go on.
    qint64 reachedId = 0;
    qint64 newestId = 0; ///< the store's newest event then, of whatever filter
    /// The time of that number.
    UtcMicros reachedTime() const { return timeOfEventId(reachedId); }
};

/// How a filter's events lie in time: what a scroll bar stands for, and how many there are.
struct EventDirectory
{
    struct Hour
    {
        qint64 hour = 0; ///< since 1970 UTC
        qint64 events = 0; ///< about so many
        bool operator==(const Hour &) const = default;
    };
    EventFilter filter;
    QList<Hour> hours; ///< newest first, none empty
    qint64 total = -1; ///< events of the filter; −1 = can't be told cheaply
    bool exact = false; ///< false: `total` is an estimate and must be called so
    QStringList services; ///< catalogue ids that occur at all, for the choice of one
    QHash<QString, QString> serviceNames; ///< their names, in the language of the screens
};

/// How far an export has come.
struct ExportProgress
{
    QString file;
    qint64 written = 0; ///< rows
    UtcMicros back = 0; ///< the newest ones first: written back to this time
};

struct DevicesSnapshot
{
    QList<DeviceRisk> devices; ///< ledger order: department, name
    DeviceCounts counts;
    QStringList departments;
    QStringList sites;
    QList<DeviceCandidate> candidates; ///< may be one; for a person to say
    LedgerUndo undo; ///< the list read last
    UtcMicros asOf = 0;
};

/// What a device did in a period, as far as it helps to say whose it is.
struct DeviceTalk
{
    struct Service
    {
        QString name;
        qint64 bytes = 0; ///< both ways
    };
    QList<Service> services; ///< known cloud services, most first
    qint64 otherBytes = 0; ///< to and from other outside servers
    qint64 connections = 0;
    qint64 bytesOut = 0; ///< to outside addresses
};

/// The paper 「この機械は誰の？」 that goes round the office.
struct DeviceSlip
{
    DeviceRecord device;
    DeviceTalk talk; ///< of the last 30 days
    Office office;
    Contract contract;
    UtcMicros asOf = 0;
};

struct SupportSnapshot
{
    Contract contract;
    Office office;
    QList<SupportRequest> requests; ///< newest first
    QStringList facts; ///< the lines to read aloud now, worst open finding first
    QString findingId; ///< the finding they are about
    bool open = true; ///< help desk hours, now
};

struct SettingsSnapshot
{
    QList<SourceSettings> sources;
    QList<SourceHealth> health;
    QList<SourceKindInfo> kinds; ///< what can be added
    Contract contract;
    Office office;
    Appearance appearance;
    QList<SavedEventFilter> eventFilters;
    QString dataFolder;
    bool keychainWorks = true;
    StorageSnapshot storage;
};

/// How far an import has come.
struct ImportProgress
{
    QString file;
    qint64 read = 0, stored = 0, duplicate = 0, rejected = 0;
    double share = -1; ///< 0–1, −1 if unknown
    double recordsPerSecond = 0; ///< so far; 0 until known
    double secondsLeft = -1; ///< at that speed; −1 if unknown
};
struct ImportReport
{
    qint64 read = 0, stored = 0, duplicate = 0, rejectedCount = 0;
    QList<EventBatch::Rejected> rejected; ///< the first 20
    double seconds = 0;
    bool cancelled = false;
};

/// The connection test's answer.
struct SourceTest
{
    bool ok = false;
    std::optional<Error> error;
    QString product; ///< "FortiGate-60F v7.2.8"
    struct Certificate
    {
        QString role;
        QByteArray sha256;
        QString subject;
        QString issuer;
        UtcMicros expires = 0;
    };
    QList<Certificate> certificates; ///< to be shown and confirmed when not yet pinned
};

} // namespace otasuke
