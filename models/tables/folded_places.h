#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/domain/cloud.h"

namespace otasuke {

/// So many customers' places of one service have a line of their own.
constexpr qsizetype kPlacesShown = 8;

/// The services of a period for the eye: of a service with many customers' places the office's own,
/// those with something to tell and the largest stand, the others are one line with their sum,
/// where the largest of them would stand. Its id is the service's with a slash and nothing behind
/// ("sharepoint/"); of how many PCs is counted, not added up. `unfolded`: services whose places all
/// stand.
QList<ServiceUsage> foldedPlaces(const CloudUsage &usage, const QSet<QString> &unfolded = {});
/// Is it such a line?
bool isFolded(const QString &serviceId);

} // namespace otasuke
