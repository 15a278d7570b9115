#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>
#include <QStringList>

namespace otasuke {

/// What to do in the first minutes, by what a person sees. Advice follows IPA's guide to handling
/// security incidents for small companies (2024) and the prefectural polices' leaflets.
struct FirstResponse
{
    QString id;
    QString title; ///< what one sees, in everyday words
    QStringList steps; ///< in order
    QStringList never; ///< what makes it worse
};

/// Translated at the time of the call.
QList<FirstResponse> firstResponses();

} // namespace otasuke
