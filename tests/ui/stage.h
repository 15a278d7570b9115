#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDir>

#include <memory>

#include "models/domain/office_calendar.h"
#include "tests/ui/fake_console.h"
#include "ui/main_window.h"

namespace otasuke {

/// How a window is to be looked at.
struct View
{
    sample::Mode mode = sample::Mode::Full;
    QString language = QStringLiteral("ja");
    ColourScheme scheme = ColourScheme::Light;
    TextSize textSize = TextSize::Standard;

    QString name() const; ///< "full-ja-light-standard"
    Appearance appearance() const;
};

/// The real window, 1280×720, on the made-up office. Answers are awaited in settle().
struct Stage
{
    explicit Stage(const View &view = {});
    /// Until the current page has its answer and the layout stands still.
    void settle();
    /// Shows a page and waits for it.
    Page *show(const QString &pageId);
    /// The top dialog, nullptr if none.
    QDialog *dialog() const;
    /// Clicks a button of the window, or of the top dialog, by its object name.
    void press(const QString &buttonName);
    void answer(const QString &buttonName);

    FakeConsole console;
    OfficeCalendar calendar;
    std::unique_ptr<MainWindow> window;

private:
    void click(QWidget *root, const QString &buttonName);
};

/// Where pictures go: <build>/tests/ui/shots.
QDir shotsFolder();

} // namespace otasuke
