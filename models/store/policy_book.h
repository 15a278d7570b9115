#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/cloud.h"
#include "models/store/sqlite.h"

namespace otasuke {

// What the office decided about services. Inside the caller's transaction.

/// BadInput without a service.
void saveServicePolicy(Database &db, const ServicePolicy &policy);
/// The question about it was answered with "later".
void postponeService(Database &db, const QString &service, UtcMicros now);
QList<ServicePolicy> readServicePolicies(Database &db); ///< all there ever were, oldest first
QHash<QString, UtcMicros> readPostponed(Database &db); ///< when, by service

} // namespace otasuke
