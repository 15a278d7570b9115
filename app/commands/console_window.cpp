// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console_window.h"

#include <QMessageBox>
#include <QTimer>

#include "ui/explain_error.h"

namespace otasuke {

ConsoleWindow::ConsoleWindow(LiveConsole &console, const Appearance &appearance)
    : m_console(console)
    , m_window(console, console.calendar(), appearance)
{
    connect(&console, &ConsoleService::failed, this, [this](RequestId id, const Error &error) {
        if (id == 0 && error.kind != ErrorKind::StoreDamaged) // the window asks what to do
            tell(error);
    });
}

void ConsoleWindow::open()
{
    m_window.show();
    // The keychain may take its time and the store its migration: the window stands before both.
    QTimer::singleShot(0, &m_console, &LiveConsole::start);
}

void ConsoleWindow::tell(const Error &error)
{
    const ErrorWords words = explainError(error.kind);
    auto *box = new QMessageBox(
        QMessageBox::Warning, m_window.windowTitle(), words.sentence, QMessageBox::Ok, &m_window);
    box->setInformativeText(words.advice);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace otasuke
