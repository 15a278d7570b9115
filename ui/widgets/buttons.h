#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QToolButton>

#include "ui/theme.h"

class QLayout;

namespace otasuke {

enum class ButtonKind {
    Primary, ///< the one thing to do here
    Secondary, ///< outlined in the accent
    Quiet, ///< outlined in grey
    Danger, ///< calls people out
    Link ///< looks like a link; works like a button
};

/// A push button of the house; its text never wraps and gives the accessible name.
QPushButton *makeButton(
    const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent = nullptr);
/// With a line icon before the text.
QPushButton *makeButton(const Theme &theme, ButtonKind kind, const QString &text,
    const QString &icon, QWidget *parent = nullptr);
/// Buttons with and without an icon are of one height in their row.
void addEqually(QLayout *row, const QList<QPushButton *> &buttons);
/// Icon only; `name` is tool tip and accessible name.
QPushButton *makeIconButton(
    const Theme &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace otasuke
