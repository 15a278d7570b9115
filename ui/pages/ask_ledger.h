#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace otasuke {

// The system's own dialogs for the ledger; each calls back with what was chosen, or not at all.

void askListFile(QWidget *window, const std::function<void(QString)> &go);
void askTargetFile(QWidget *window, const std::function<void(QString)> &go);
void askSlipPrinter(QPrinter &printer, QWidget *window, const std::function<void()> &go);

} // namespace otasuke
