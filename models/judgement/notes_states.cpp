// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_notes.h"

namespace otasuke {

namespace {

constexpr RuleNotes kNotes[] = {
    {"unusual_upload",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Much more data than usual sent from one PC to an outside service, or large amounts at "
            "night."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "So data leave an office: taken along by somebody who leaves, or fetched by a thief "
            "before he locks the files."),
        kUserFirst, kTalkCost, "leak"},
    {"anonymous_transfer",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Files left at services where anybody can leave and fetch them without a name."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Whoever has the link has the file, and nobody can say afterwards who that was."),
        kUserFirst, kTalkCost, "leak"},
    {"forbidden_service",
        QT_TRANSLATE_NOOP("RuleNotes", "Use of a cloud service that your office has forbidden."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "A rule that nobody looks after is none. Mostly people need something like it and know "
            "no other."),
        kUserFirst, kNoCost, "leak"},
    {"unapproved_service",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Use of risky cloud services about which your office has not decided yet."),
        QT_TRANSLATE_NOOP("RuleNotes", "Decide once, and the console need not ask again."),
        kNobodyToCall, kNoCost, "watch"},
    {"night_activity",
        QT_TRANSLATE_NOOP("RuleNotes",
            "PCs that are on at night or on holidays, though in the weeks before they never were."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Attackers like to work when nobody looks. Mostly somebody just worked late."),
        kUserFirst, kNoCost, "watch"},
    {"unsupported_os",
        QT_TRANSLATE_NOOP("RuleNotes",
            "PCs and servers whose system is out of support, by version and edition, with bought "
            "extended updates taken into account."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "The maker mends no more holes. Malware finds them by itself, without anybody clicking "
            "anything."),
        kDeskLater, kRenewCost, "old_system"},
    {"os_ending_soon",
        QT_TRANSLATE_NOOP("RuleNotes",
            "PCs and servers whose support ends within half a year, or whose edition is not "
            "known."),
        QT_TRANSLATE_NOOP("RuleNotes", "A renewal takes time to plan and to pay for."), kDeskLater,
        kRenewCost, "old_system"},
    {"os_unknown",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Machines of the ledger whose system nobody has told, or which the list of systems "
            "doesn't know."),
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Not known is not the same as all right: it may be out of support."),
        kNobodyToCall, kNoCost, "old_system"},
    {"definitions_old",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Virus guards on PCs whose virus definitions are old or can't be updated. Needs the "
            "guard's own records: Windows Defender (sent by Wazuh or as Windows events), Kaspersky "
            "and Trend Micro tell it. Of PCs with another guard it is not known, and nothing is "
            "said."),
        QT_TRANSLATE_NOOP(
            "RuleNotes", "A guard that doesn't know the newest malware lets it pass."),
        kDeskLater, kTalkCost, "old_system"},
    {"agent_silent",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Guards on PCs (EDR) that have not answered for days, and whether the PC is in use all "
            "the same."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "Malware switches the guard off first. And a PC without a guard is seen by nobody."),
        kDeskLater, kTalkCost, "watch"},
    {"agent_missing",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "PCs that ought to have a guard (EDR) from which nothing was ever heard."),
        QT_TRANSLATE_NOOP("RuleNotes", "What happens on that PC, nobody sees."), kDeskLater,
        kTalkCost, "watch"},
    {"refused_device",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Devices on the network that somebody has refused in the device ledger."),
        QT_TRANSLATE_NOOP("RuleNotes", "It was refused for a reason, and it is here again."),
        kUserFirst, kNoCost, "unknown_device"},
    {"guest_overdue",
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Visitors' devices that are still on the network after their last day."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "A visitor's device is not kept in order by you, and each one forgotten is a way in."),
        kUserFirst, kNoCost, "unknown_device"},
    {"unknown_device",
        QT_TRANSLATE_NOOP("RuleNotes", "Devices on the network that are not in the device ledger."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "A new PC, a visitor's phone or somebody else's box: as long as nobody knows whose it "
            "is, nobody looks after it."),
        kUserFirst, kNoCost, "unknown_device"},
    {"source_silent",
        QT_TRANSLATE_NOOP("RuleNotes",
            "Appliances (UTM, EDR server) that have not answered for a day, or answer and have "
            "told nothing for days."),
        QT_TRANSLATE_NOOP(
            "RuleNotes", "Without them nobody watches the office, and everything looks quiet."),
        kDeskNow, kTalkCost, "appliance"},
    {"utm_firmware",
        QT_TRANSLATE_NOOP("RuleNotes",
            "UTMs whose firmware is out of support. Needs the version: FortiGate tells it when it "
            "is asked over the network. What is known of yours stands below."),
        QT_TRANSLATE_NOOP("RuleNotes",
            "The UTM is the office's door. Holes in it are used from the Internet, without anybody "
            "in the office doing anything."),
        kDeskLater, kRenewCost, "appliance"},
};

} // namespace

std::span<const RuleNotes> stateNotes()
{
    return kNotes;
}

} // namespace otasuke
