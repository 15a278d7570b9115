#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include "models/domain/source_settings.h"

namespace otasuke {

/// A source's health on top of a page; for rows of lists see models/tables/names.h. The sentence
///  names the source; `since` is when the state began, in words.
QString sourceSentence(const SourceHealth &health, const QString &since);
/// What to do about it; empty when all is well.
QString sourceAdvice(const SourceHealth &health);
/// The one to name first: not heard at all before refused before old. nullptr if all are well or
/// switched off.
const SourceHealth *worstSource(const QList<SourceHealth> &sources);

} // namespace otasuke
