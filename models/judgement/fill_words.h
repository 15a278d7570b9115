#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/office_calendar.h"

namespace otasuke {

/// %1…%9 replaced in one pass: unlike QString::arg a value may hold "%2", and a text need not use
/// every value.
QString fillWords(const QString &text, const QStringList &values);
/// "Nov 22, 2026", "2026年11月22日".
QString formatDate(const QDate &day);
/// Two whole sentences one after the other; an empty one leaves no blank.
QString inARow(const QString &first, const QString &second);
/// "UTM, EDR and NAS" as the language lists things.
QString listed(const QStringList &names);

} // namespace otasuke
