// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "models/judgement/detection_tally.h"
#include "models/judgement/known_exception.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr UtcMicros kFresh = 7 * kDay; // a complaint of before was mended since
constexpr UtcMicros kStuck = 2 * kDay; // one failed update repairs itself

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

} // namespace

QList<Reason> ruleDefinitionsOld(const RuleInput &in)
{
    const DetectionTally told = tally(in.device->detections, isComplaint);
    if (!told.any() || in.office.now - told.last > kFresh)
        return {};
    const bool stuck = told.last - told.first >= kStuck;
    Reason reason = told.reason(
        "definitions_old", stuck ? 22 : 4, stuck ? Severity::Medium : Severity::Informational);
    reason.params.insert(u"days"_s, qint64((told.last - told.first) / kDay));
    reason.params.insert(u"variant"_s, stuck ? u"stuck"_s : u"once"_s);
    return {exceptKnown(reason, in)};
}

} // namespace otasuke
