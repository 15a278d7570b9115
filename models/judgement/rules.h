#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_catalog.h"

namespace otasuke {

// One function a rule, one file a function (rule_<id>.cpp); rule_catalog.cpp lists them.

QList<Reason> ruleInfectedElsewhere(const RuleInput &in);
QList<Reason> rulePrivateDeviceC2(const RuleInput &in);
QList<Reason> ruleOldPcInfected(const RuleInput &in);
QList<Reason> ruleMailBurst(const RuleInput &in);
QList<Reason> ruleC2Contact(const RuleInput &in);
QList<Reason> ruleMalwareFound(const RuleInput &in);
QList<Reason> ruleEdrDetection(const RuleInput &in);
QList<Reason> ruleExploitInternal(const RuleInput &in);
QList<Reason> ruleExploitOutbound(const RuleInput &in);
QList<Reason> ruleExploitInbound(const RuleInput &in);
QList<Reason> ruleBruteForce(const RuleInput &in);
QList<Reason> ruleMaliciousMail(const RuleInput &in);
QList<Reason> rulePhishingSite(const RuleInput &in);
QList<Reason> ruleRemoteControlTool(const RuleInput &in);
QList<Reason> ruleOddTraffic(const RuleInput &in);
QList<Reason> ruleUnusualUpload(const RuleInput &in);
QList<Reason> ruleForbiddenService(const RuleInput &in);
QList<Reason> ruleUnapprovedService(const RuleInput &in);
QList<Reason> ruleUnsupportedOs(const RuleInput &in);
QList<Reason> ruleOsEndingSoon(const RuleInput &in);
QList<Reason> ruleAgentSilent(const RuleInput &in);
QList<Reason> ruleAgentMissing(const RuleInput &in);
QList<Reason> ruleUnknownDevice(const RuleInput &in);
QList<Reason> ruleOutbreak(const RuleInput &in);
QList<Reason> ruleRansomware(const RuleInput &in);
QList<Reason> ruleLateralMovement(const RuleInput &in);
QList<Reason> ruleBruteForceOut(const RuleInput &in);
QList<Reason> ruleAnonymousTransfer(const RuleInput &in);
QList<Reason> ruleNightActivity(const RuleInput &in);
QList<Reason> ruleOsUnknown(const RuleInput &in);
QList<Reason> ruleDefinitionsOld(const RuleInput &in);
QList<Reason> ruleRefusedDevice(const RuleInput &in);
QList<Reason> ruleGuestOverdue(const RuleInput &in);
QList<Reason> ruleSourceSilent(const RuleInput &in);
QList<Reason> ruleUtmFirmware(const RuleInput &in);

} // namespace otasuke
