// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// A UTM tells the tool's name, the device's uploads whose tool that is.
bool isHelpDesks(const DetectionGroup &group, const DeviceFacts &device)
{
    return std::any_of(
        device.uploads.begin(), device.uploads.end(), [&group](const UploadDay &day) {
            const QString name = day.serviceName.section(u' ', 0, 0);
            return day.helpDesk && group.title.contains(name, Qt::CaseInsensitive);
        });
}

} // namespace

/// Remote-control tools: what support scams make people install. The help desk's own one is
/// known from the contract, another of the office's is silenced by approving its service.
QList<Reason> ruleRemoteControlTool(const RuleInput &in)
{
    const DetectionTally found = tally(in.device->detections, [&in](const DetectionGroup &group) {
        return group.threat == ThreatKind::RemoteControl && !isHelpDesks(group, *in.device);
    });
    const UploadSum used = sumUploads(in.device->uploads, [](const UploadDay &day) {
        return day.category == CloudCategory::RemoteControl && !day.helpDesk &&
            day.approval == Approval::Undecided;
    });
    if (found.isOpen() || (found.any() && used.days == 0)) {
        return {found.reason("remote_control_tool", found.isOpen() ? 45 : 6,
            found.isOpen() ? Severity::High : Severity::Low)};
    }
    if (used.days == 0)
        return {};
    Reason reason = used.reason("remote_control_tool", 30, Severity::Medium);
    reason.params.insert(u"variant"_s, u"service"_s);
    return {reason};
}

} // namespace otasuke
