// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/known_exception.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr UtcMicros kFresh = 7 * kDay; // a complaint of before was mended since
constexpr UtcMicros kStuck = 2 * kDay; // one failed update repairs itself
constexpr qsizetype kMostIds = 20;

/// Guards say it in many words: "Antimalware definitions are out of date", "signature update
/// failed".
bool isComplaint(const DetectionGroup &group)
{
    static const QRegularExpression words(
        u"(signature|definition|virus database|virus pattern|ウイルス定義|パターンファイル)"
        ".*(out of date|out-of-date|outdated|expired|too old|fail|not (been )?updated|古い|失敗)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isHostBased(group) && words.match(group.title).hasMatch();
}

/// What it complained of in findings and in reports about itself. An update that worked is the end
/// of all complaints before it.
Reason complaintsOf(const DeviceFacts &device)
{
    const GuardReport &guard = device.guard;
    const DetectionTally told = tally(device.detections, isComplaint);
    Reason reason;
    if (told.any() && told.last > guard.updated) {
        reason = told.reason("definitions_old", 0, Severity::Unknown);
        // Findings tell the first and the last only: one from before the update says nothing.
        reason.first = told.first > guard.updated ? told.first : told.last;
    }
    if (!guard.isOutdated())
        return reason;
    reason.first =
        reason.count > 0 ? std::min(reason.first, guard.outdatedFirst) : guard.outdatedFirst;
    reason.last = std::max(reason.last, guard.outdatedLast);
    reason.count += guard.complaints;
    reason.eventIds = (guard.eventIds + reason.eventIds).mid(0, kMostIds);
    return reason;
}

} // namespace

QList<Reason> ruleDefinitionsOld(const RuleInput &in)
{
    Reason reason = complaintsOf(*in.device);
    if (reason.count == 0 || in.office.now - reason.last > kFresh)
        return {};
    const UtcMicros since = reason.last - reason.first;
    const bool stuck = since >= kStuck;
    reason.rule = u"definitions_old"_s;
    reason.points = stuck ? 22 : 4;
    reason.severity = stuck ? Severity::Medium : Severity::Informational;
    reason.params.insert(u"count"_s, reason.count);
    reason.params.insert(u"days"_s, qint64(since / kDay));
    reason.params.insert(u"variant"_s, stuck ? u"stuck"_s : u"once"_s);
    return {exceptKnown(reason, in)};
}

} // namespace otasuke
