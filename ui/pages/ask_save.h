#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <functional>

class QWidget;

namespace otasuke {

/// How a file to write to is asked for: the suggested name, whose ending tells the kind, and what
/// to do with the answer.
using AskSave =
    std::function<void(const QString &, QWidget *, const std::function<void(QString)> &)>;

/// The system's own dialog, for figures and pictures.
void askSave(const QString &suggested, QWidget *window, const std::function<void(QString)> &go);

/// The same for something else: the dialog's title, and the kind of file as it lists it
/// ("PDF files (*.pdf)").
AskSave askSaveAs(const QString &title, const QString &kind);

} // namespace otasuke
