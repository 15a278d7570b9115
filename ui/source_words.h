#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include "models/domain/source_settings.h"
#include "ui/theme.h"

namespace otasuke {

/// The shape of a source's health, for tiles, banners and lists; its word is sourceStateName() of
/// models/tables/names.h.
Tone sourceTone(SourceState state);
/// A sentence that names the source; `since` is when the state began, in words.
QString sourceSentence(const SourceHealth &health, const QString &since);
/// What to do about it; empty when all is well.
QString sourceAdvice(const SourceHealth &health);
/// The one to name first: not heard at all before refused before old. nullptr if all are well or
/// switched off.
const SourceHealth *worstSource(const QList<SourceHealth> &sources);

} // namespace otasuke
