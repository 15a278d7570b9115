// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_catalog.h"

#include "models/judgement/rules.h"

namespace otasuke {

const QList<Rule> &ruleCatalog()
{
    using enum Asked;
    static const QList<Rule> rules{
        {"infected_elsewhere", true, Device, ruleInfectedElsewhere,
            "malware_found edr_detection old_pc_infected"},
        {"private_device_c2", true, Device, rulePrivateDeviceC2, "c2_contact unknown_device"},
        {"old_pc_infected", true, Device, ruleOldPcInfected,
            "c2_contact malware_found edr_detection exploit_internal exploit_outbound "
            "unsupported_os",
            true},
        {"mail_burst", true, Both, ruleMailBurst},
        {"c2_contact", true, Device, ruleC2Contact},
        {"malware_found", true, Device, ruleMalwareFound},
        {"edr_detection", true, Device, ruleEdrDetection},
        {"exploit_internal", true, Device, ruleExploitInternal},
        {"exploit_outbound", true, Device, ruleExploitOutbound},
        {"exploit_inbound", true, Both, ruleExploitInbound},
        {"brute_force", true, Device, ruleBruteForce},
        {"malicious_mail", true, Both, ruleMaliciousMail},
        {"phishing_site", true, Device, rulePhishingSite},
        {"remote_control_tool", true, Device, ruleRemoteControlTool},
        {"odd_traffic", false, Device, ruleOddTraffic},
        {"unusual_upload", true, Device, ruleUnusualUpload},
        {"forbidden_service", true, Device, ruleForbiddenService},
        {"unapproved_service", false, Device, ruleUnapprovedService},
        {"unsupported_os", true, Device, ruleUnsupportedOs, "", true},
        {"os_ending_soon", false, Device, ruleOsEndingSoon, "", true},
        {"agent_silent", true, Device, ruleAgentSilent, "", true},
        {"agent_missing", false, Device, ruleAgentMissing, "", true},
        {"unknown_device", true, Device, ruleUnknownDevice, "", true},
    };
    return rules;
}

} // namespace otasuke
