// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console_window.h"

#include <QEvent>
#include <QMessageBox>
#include <QTimer>

#include <utility>

#include "ui/explain_error.h"

namespace otasuke {
namespace {

constexpr int kLongestPaintMs = 1'000;

} // namespace

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
    m_window.installEventFilter(this);
    m_window.show();
    // Where nothing is ever painted (opened as an icon) the watch begins all the same.
    QTimer::singleShot(kLongestPaintMs, this, &ConsoleWindow::begin);
}

bool ConsoleWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The keychain may take its time and the store its migration: the window stands before both.
    if (event->type() == QEvent::Paint && !m_begun)
        QTimer::singleShot(0, this, &ConsoleWindow::begin);
    return QObject::eventFilter(watched, event);
}

void ConsoleWindow::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_window.removeEventFilter(this);
    m_console.start();
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
