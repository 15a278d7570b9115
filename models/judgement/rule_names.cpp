// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_names.h"

#include <QCoreApplication>

namespace otasuke {
namespace {

struct Named
{
    const char *rule;
    const char *name;
};

constexpr Named kNames[] = {
    {"outbreak", QT_TRANSLATE_NOOP("RuleNames", "The same attack on several machines at once")},
    {"ransomware", QT_TRANSLATE_NOOP("RuleNames", "Ransomware")},
    {"lateral_movement", QT_TRANSLATE_NOOP("RuleNames", "Spreading from machine to machine")},
    {"brute_force_out",
        QT_TRANSLATE_NOOP("RuleNames", "Password guessing by a machine of the office")},
    {"anonymous_transfer", QT_TRANSLATE_NOOP("RuleNames", "Files passed on without a name")},
    {"night_activity", QT_TRANSLATE_NOOP("RuleNames", "PCs at work at night and on holidays")},
    {"os_unknown", QT_TRANSLATE_NOOP("RuleNames", "Systems that are not known")},
    {"definitions_old", QT_TRANSLATE_NOOP("RuleNames", "Virus guards that can't update")},
    {"refused_device", QT_TRANSLATE_NOOP("RuleNames", "Refused devices that are back")},
    {"guest_overdue", QT_TRANSLATE_NOOP("RuleNames", "Visitors' devices past their day")},
    {"source_silent", QT_TRANSLATE_NOOP("RuleNames", "Appliances that keep silent")},
    {"utm_firmware", QT_TRANSLATE_NOOP("RuleNames", "UTM firmware out of support")},
    {"infected_elsewhere", QT_TRANSLATE_NOOP("RuleNames", "Infected outside and brought back")},
    {"private_device_c2",
        QT_TRANSLATE_NOOP("RuleNames", "Private device in contact with an attacker")},
    {"old_pc_infected", QT_TRANSLATE_NOOP("RuleNames", "Infected PC that is out of support")},
    {"mail_burst", QT_TRANSLATE_NOOP("RuleNames", "Malware mails in a row from one sender")},
    {"c2_contact", QT_TRANSLATE_NOOP("RuleNames", "Contact with an attacker's server")},
    {"malware_found", QT_TRANSLATE_NOOP("RuleNames", "Malware on a PC")},
    {"edr_detection", QT_TRANSLATE_NOOP("RuleNames", "Suspicious behaviour on a PC")},
    {"exploit_internal", QT_TRANSLATE_NOOP("RuleNames", "Attacks on other machines in the office")},
    {"exploit_outbound", QT_TRANSLATE_NOOP("RuleNames", "Attack pattern in a PC's connections")},
    {"exploit_inbound", QT_TRANSLATE_NOOP("RuleNames", "Attacks from the Internet")},
    {"brute_force", QT_TRANSLATE_NOOP("RuleNames", "Password guessing")},
    {"malicious_mail", QT_TRANSLATE_NOOP("RuleNames", "Suspicious mails")},
    {"phishing_site", QT_TRANSLATE_NOOP("RuleNames", "Deceptive sites")},
    {"remote_control_tool", QT_TRANSLATE_NOOP("RuleNames", "Remote-control tools")},
    {"odd_traffic", QT_TRANSLATE_NOOP("RuleNames", "Unusual connections")},
    {"unusual_upload", QT_TRANSLATE_NOOP("RuleNames", "Unusual uploads")},
    {"forbidden_service", QT_TRANSLATE_NOOP("RuleNames", "Forbidden cloud services")},
    {"unapproved_service",
        QT_TRANSLATE_NOOP("RuleNames", "Cloud services nobody has decided about")},
    {"unsupported_os", QT_TRANSLATE_NOOP("RuleNames", "Systems out of support")},
    {"os_ending_soon", QT_TRANSLATE_NOOP("RuleNames", "Systems whose support ends soon")},
    {"agent_silent", QT_TRANSLATE_NOOP("RuleNames", "Guard (EDR) that keeps silent")},
    {"agent_missing", QT_TRANSLATE_NOOP("RuleNames", "PCs without guard (EDR)")},
    {"unknown_device", QT_TRANSLATE_NOOP("RuleNames", "Devices nobody knows")},
};

} // namespace

QString ruleName(const QString &rule)
{
    for (const Named &named : kNames) {
        if (rule == QLatin1StringView(named.rule))
            return QCoreApplication::translate("RuleNames", named.name);
    }
    return QCoreApplication::translate(
        "RuleNames", QT_TRANSLATE_NOOP("RuleNames", "Other things to look at"));
}

} // namespace otasuke
