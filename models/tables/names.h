#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"

namespace otasuke {

// Words for values that stand alone in a cell, a badge or a list; translated.

QString approvalName(Approval approval); ///< "許可" "未確認" "禁止"
QString eventKindName(EventKind kind); ///< "検知" "通信" …
QString severityName(Severity severity); ///< "高" …
QString agentStateName(DeviceReport::AgentState state); ///< "応答あり" …
QString findingStateName(FindingState state); ///< "新しい" "対応中" "済み" "受け入れ"
QString supportKindName(SupportKind kind); ///< "駆付け" "遠隔サポート" "相談"
QString supportStateName(SupportState state); ///< "受付済み" …
QString sourceRoleName(SourceSettings::Role role); ///< "UTM" "EDR" …
QString sourceStateName(SourceState state); ///< "正常" "応答なし" …
/// A source's state as a whole sentence, with since when and what to do.
QString sourceStateSentence(
    const SourceHealth &health, UtcMicros now, const OfficeCalendar &calendar);

/// The last day of a time that ends then: "Nov 30, 2026".
QString lastDayName(UtcMicros end, const OfficeCalendar &calendar);
QString importanceName(Importance importance); ///< "高" …

} // namespace otasuke
