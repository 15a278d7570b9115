#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

class QWidget;

namespace otasuke {

// What a person with sharp eyes would complain about, in one line each; empty = nothing.

/// Labels and buttons that get less room than their text needs.
QStringList cutTexts(const QWidget &root);
/// Scroll areas that scroll sideways, with the widest of their contents.
QStringList sidewaysScrolling(const QWidget &root);
/// Widgets that take the keyboard's focus and can't say what they are.
QStringList namelessControls(const QWidget &root);
/// Controls that the Tab key never comes to. Walks once round the window.
QStringList unreachableByTab(QWidget &window);

} // namespace otasuke
