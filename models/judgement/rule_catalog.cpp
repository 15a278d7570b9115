// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_catalog.h"

#include <QHash>

#include "models/judgement/rules.h"

namespace otasuke {

namespace {

// The names of Rule's last two fields, where they stand in the list.
constexpr bool kTimed = true;
constexpr bool kLasts = true;

/// Infections and attacks.
QList<Rule> attackRules()
{
    using enum Asked;
    return {
        {"outbreak", true, Office, ruleOutbreak},
        {"ransomware", true, Device, ruleRansomware,
            "infected_elsewhere old_pc_infected malware_found edr_detection"},
        {"infected_elsewhere", true, Device, ruleInfectedElsewhere,
            "malware_found edr_detection old_pc_infected c2_contact"},
        {"private_device_c2", true, Device, rulePrivateDeviceC2,
            "c2_contact unknown_device refused_device guest_overdue"},
        {"old_pc_infected", true, Device, ruleOldPcInfected,
            "lateral_movement c2_contact malware_found edr_detection exploit_internal "
            "exploit_outbound unsupported_os",
            kTimed},
        {"lateral_movement", true, Device, ruleLateralMovement, "exploit_internal brute_force_out"},
        {"mail_burst", true, Both, ruleMailBurst},
        {"c2_contact", true, Device, ruleC2Contact},
        {"malware_found", true, Device, ruleMalwareFound},
        {"edr_detection", true, Device, ruleEdrDetection},
        {"exploit_internal", true, Device, ruleExploitInternal},
        {"exploit_outbound", true, Device, ruleExploitOutbound},
        {"exploit_inbound", true, Both, ruleExploitInbound},
        {"brute_force", true, Both, ruleBruteForce},
        {"brute_force_out", true, Device, ruleBruteForceOut},
        {"malicious_mail", true, Both, ruleMaliciousMail},
        {"phishing_site", true, Device, rulePhishingSite},
        {"remote_control_tool", true, Device, ruleRemoteControlTool},
        {"odd_traffic", false, Device, ruleOddTraffic},
    };
}

/// What people send out, and when.
QList<Rule> uploadRules()
{
    using enum Asked;
    return {
        {"unusual_upload", true, Device, ruleUnusualUpload, "night_activity", kTimed},
        {"anonymous_transfer", true, Device, ruleAnonymousTransfer, "night_activity"},
        {"forbidden_service", true, Device, ruleForbiddenService},
        {"unapproved_service", false, Device, ruleUnapprovedService},
        {"night_activity", false, Device, ruleNightActivity, "", kTimed},
    };
}

/// Machines and appliances that are not as they ought to be.
QList<Rule> stateRules()
{
    using enum Asked;
    return {
        {"unsupported_os", true, Device, ruleUnsupportedOs, "", kTimed, kLasts},
        {"os_ending_soon", false, Device, ruleOsEndingSoon, "", kTimed, kLasts},
        {"os_unknown", false, Device, ruleOsUnknown, "", kTimed, kLasts},
        {"definitions_old", true, Device, ruleDefinitionsOld, "", kTimed, kLasts},
        {"agent_silent", true, Device, ruleAgentSilent, "", kTimed, kLasts},
        {"agent_missing", false, Device, ruleAgentMissing, "", kTimed, kLasts},
        {"refused_device", true, Device, ruleRefusedDevice, "unknown_device", kTimed, kLasts},
        {"guest_overdue", true, Device, ruleGuestOverdue, "unknown_device", kTimed, kLasts},
        {"unknown_device", true, Device, ruleUnknownDevice, "", kTimed, kLasts},
        {"source_silent", true, Office, ruleSourceSilent, "", kTimed, kLasts},
        {"utm_firmware", true, Office, ruleUtmFirmware, "", kTimed, kLasts},
    };
}

} // namespace

const QList<Rule> &ruleCatalog()
{
    static const QList<Rule> rules = attackRules() + uploadRules() + stateRules();
    return rules;
}

const Rule *findRule(const QString &id)
{
    static const QHash<QString, const Rule *> byId = [] {
        QHash<QString, const Rule *> made;
        for (const Rule &rule : ruleCatalog())
            made.insert(QString::fromLatin1(rule.id), &rule);
        return made;
    }();
    return byId.value(id);
}

} // namespace otasuke
