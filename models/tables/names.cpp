// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "models/domain/heard_loss.h"
#include "models/judgement/explain.h"
#include "models/judgement/source_clock.h"

namespace otasuke {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString approvalName(Approval approval)
{
    switch (approval) {
    case Approval::Undecided:
        return Names::tr("Undecided");
    case Approval::Approved:
        return Names::tr("Approved");
    case Approval::Forbidden:
        return Names::tr("Forbidden");
    }
    return {};
}

QString eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Detection:
        return Names::tr("Detections");
    case EventKind::Flow:
        return Names::tr("Connections");
    case EventKind::Name:
        return Names::tr("Names looked up");
    case EventKind::Agent:
        return Names::tr("Agent reports");
    case EventKind::Sighting:
        return Names::tr("New devices");
    case EventKind::Mail:
        return Names::tr("Mails");
    case EventKind::Health:
        return Names::tr("The appliance itself");
    case EventKind::Other:
        return Names::tr("Other records");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Unknown:
        return Names::tr("Not told");
    case Severity::Informational:
        return Names::tr("For information");
    case Severity::Low:
        return Names::tr("Low");
    case Severity::Medium:
        return Names::tr("Medium");
    case Severity::High:
        return Names::tr("High");
    case Severity::Critical:
        return Names::tr("Very high");
    }
    return {};
}

QString agentStateName(DeviceReport::AgentState state)
{
    switch (state) {
    case DeviceReport::AgentState::None:
        return Names::tr("No agent");
    case DeviceReport::AgentState::Active:
        return Names::tr("Answering");
    case DeviceReport::AgentState::Silent:
        return Names::tr("Silent");
    case DeviceReport::AgentState::NeverConnected:
        return Names::tr("Never answered");
    case DeviceReport::AgentState::Pending:
        return Names::tr("Being set up");
    }
    return {};
}

QString findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return Names::tr("New");
    case FindingState::InProgress:
        return Names::tr("Being dealt with");
    case FindingState::Handled:
        return Names::tr("Dealt with");
    case FindingState::Accepted:
        return Names::tr("Accepted as it is");
    }
    return {};
}

QString supportKindName(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Rush:
        return Names::tr("Onsite rush support");
    case SupportKind::Remote:
        return Names::tr("Remote support");
    case SupportKind::Consult:
        return Names::tr("Question to the help desk");
    }
    return {};
}

QString supportStateName(SupportState state)
{
    switch (state) {
    case SupportState::Filed:
        return Names::tr("Noted");
    case SupportState::Called:
        return Names::tr("Called");
    case SupportState::Started:
        return Names::tr("Under way");
    case SupportState::Done:
        return Names::tr("Settled");
    case SupportState::Withdrawn:
        return Names::tr("Withdrawn");
    case SupportState::Failed:
        return Names::tr("Could not be started");
    }
    return {};
}

QString sourceRoleName(SourceSettings::Role role)
{
    switch (role) {
    case SourceSettings::Role::Utm:
        return Names::tr("UTM");
    case SourceSettings::Role::Edr:
        return Names::tr("EDR");
    case SourceSettings::Role::Sensor:
        return Names::tr("Sensor");
    }
    return {};
}

QString sourceStateName(SourceState state)
{
    switch (state) {
    case SourceState::Never:
        return Names::tr("Not yet heard");
    case SourceState::Ok:
        return Names::tr("Working");
    case SourceState::Stale:
        return Names::tr("No news");
    case SourceState::Unreachable:
        return Names::tr("No answer");
    case SourceState::Unauthorised:
        return Names::tr("Log-in refused");
    case SourceState::CertificateChanged:
        return Names::tr("Certificate changed");
    case SourceState::Failing:
        return Names::tr("Trouble");
    case SourceState::Disabled:
        return Names::tr("Switched off");
    }
    return {};
}

QString sourceStateSentence(
    const SourceHealth &health, UtcMicros now, const OfficeCalendar &calendar)
{
    const QString ok = health.lastOk > 0 ? formatTime(health.lastOk, now, calendar)
                                         : Names::tr("never", "last answer of a source");
    const QString since = formatTime(health.since, now, calendar);
    const QString clock = clockSentence(health.clock, now);
    switch (health.state) {
    case SourceState::Never:
        return Names::tr("Has been set up, but has not answered yet.");
    case SourceState::Ok:
        if (const qint64 lost = lostMessages(health.detail); lost > 0 && clock.isEmpty())
            return Names::tr("Heard at %1. %n of its message(s) were lost on the way.", nullptr,
                int(std::min<qint64>(lost, 1'000'000'000)))
                .arg(ok);
        return clock.isEmpty() ? Names::tr("Working. Last answer: %1.").arg(ok) : clock;
    case SourceState::Stale:
        return Names::tr("No new records have come for a while. Last answer: %1.").arg(ok);
    case SourceState::Unreachable:
        return Names::tr("No answer since %1. Please check its power and cable.").arg(since);
    case SourceState::Unauthorised:
        return Names::tr("It refuses the log-in since %1. Please enter the password or key again.")
            .arg(since);
    case SourceState::CertificateChanged:
        return Names::tr("It shows another certificate than the one you confirmed. Nothing is sent "
                         "to it until you have checked it.");
    case SourceState::Failing:
        return Names::tr("It answers, but not as it should, since %1.").arg(since);
    case SourceState::Disabled:
        return Names::tr("Switched off: nothing is read from it.");
    }
    return {};
}

QString lastDayName(UtcMicros end, const OfficeCalendar &calendar)
{
    //: A day, as QLocale's date format: "Nov 30, 2026"
    return QLocale::c().toString(calendar.dayOf(end - 1), Names::tr("MMM d, yyyy"));
}

QString importanceName(Importance importance)
{
    switch (importance) {
    case Importance::Low:
        return Names::tr("Low: a display in the lobby");
    case Importance::Normal:
        return Names::tr("Normal");
    case Importance::High:
        return Names::tr("High: accounting, personnel, a shared server");
    case Importance::Critical:
        return Names::tr("Highest: medical records, the only server");
    }
    return {};
}

} // namespace otasuke
