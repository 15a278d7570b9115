#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

namespace otasuke {

/// Departments of judged devices, worst first: by the level of the worst device, then by the fair
/// mean (DepartmentRisk::scoreFair). Where the ledger knows sites, a department of that name at
/// another site is another one. Printers and other things nobody works at are left out.
QList<DepartmentRisk> departmentsOf(const QList<DeviceRisk> &devices);
/// Sites in the same manner; empty where no device has one.
QList<SiteRisk> sitesOf(const QList<DeviceRisk> &devices);

/// Puts the standing of `before` into departments and sites of `now`: it is judged anew from the
/// facts of that time, never remembered, so that a changed rule or a late record changes both
/// sides. Departments now as then: devices stand where the ledger has them today. What did not
/// exist then, or of which nothing was watched, gets none.
void addChange(RiskAssessment &now, const RiskAssessment &before);

/// Better by at least five points (the mean) or by a level (the worst): worth a word of praise.
bool hasFallen(const DepartmentRisk &department);
bool hasRisen(const DepartmentRisk &department);
/// "Lower than at the month's beginning (62 → 41): well done." in the language of the program;
/// empty where nothing is known or nothing changed.
QString changeText(const DepartmentRisk &department);
QString changeText(const SiteRisk &site);

} // namespace otasuke
