#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
/// The one of that id; none if there is none.
std::optional<FirstResponse> firstResponse(const QString &id);

} // namespace otasuke
