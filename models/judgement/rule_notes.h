#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <span>

namespace otasuke {

/// What is the same for all answers of one rule; context "RuleNotes". Shown in the catalogue of
/// rules and beside a finding; explain.h gives it translated.
struct RuleNotes
{
    const char *rule; ///< its id
    const char *watches; ///< what it looks at, a sentence for the catalogue
    const char *why; ///< why that matters
    const char *call; ///< whom to call
    const char *cost; ///< what it may cost, and what insurance does
    const char *card; ///< key of the first-response card (explain.h: firstResponseCard)
};

// The tables, by topic.
std::span<const RuleNotes> attackNotes();
std::span<const RuleNotes> stateNotes();

// Shared by several rules. Facts: the requirements of the scheme (a basic cyber insurance that
// covers first response; own costs explained before the call), the guides of IPA and police.
inline constexpr const char *kDeskNow =
    QT_TRANSLATE_NOOP("RuleNotes", "The help desk of your service, at once.");
inline constexpr const char *kDeskLater =
    QT_TRANSLATE_NOOP("RuleNotes", "The help desk of your service, when it suits you.");
inline constexpr const char *kDeskAndPolice = QT_TRANSLATE_NOOP("RuleNotes",
    "The help desk of your service, at once. Then the police (#9110). If personal data may be "
    "gone, the Personal Information Protection Commission wants a first report within three to "
    "five days.");
inline constexpr const char *kDeskAndBank = QT_TRANSLATE_NOOP("RuleNotes",
    "The help desk of your service. If a card or bank number was entered or money was sent, the "
    "bank or card company first.");
inline constexpr const char *kSenderAndDesk = QT_TRANSLATE_NOOP("RuleNotes",
    "The sender, by phone and not by mail. The help desk, if somebody opened such a mail.");
inline constexpr const char *kUserFirst = QT_TRANSLATE_NOOP(
    "RuleNotes", "The user of the PC first; the help desk, if nobody knows of it.");
inline constexpr const char *kNobodyToCall =
    QT_TRANSLATE_NOOP("RuleNotes", "Nobody, as long as nothing else happens.");

inline constexpr const char *kRushCost = QT_TRANSLATE_NOOP("RuleNotes",
    "If an engineer has to come, the insurance of the service pays for first response up to its "
    "limit; what goes beyond is yours. Ask for it before somebody sets out.");
inline constexpr const char *kTalkCost = QT_TRANSLATE_NOOP("RuleNotes",
    "Asking the help desk is part of the service. Work that goes on from there may cost; ask "
    "first.");
inline constexpr const char *kMoneyCost = QT_TRANSLATE_NOOP("RuleNotes",
    "Money that was sent is seldom insured. The sooner the bank knows, the more of it comes "
    "back.");
inline constexpr const char *kRenewCost = QT_TRANSLATE_NOOP(
    "RuleNotes", "Nothing today. A renewal has to be planned for; insurance does not pay for it.");
inline constexpr const char *kNoCost = QT_TRANSLATE_NOOP("RuleNotes", "Nothing.");

} // namespace otasuke
