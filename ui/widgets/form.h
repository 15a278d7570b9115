#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

class QFormLayout;
class QWidget;

namespace otasuke {

/// Labels above their fields when room is short, beside them else.
QFormLayout *makeForm(const Theme &theme);
/// A field with its label as accessible name and buddy.
void addFormRow(const Theme &theme, QFormLayout *form, const QString &label, QWidget *field);

} // namespace otasuke
