#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include "app/services/live_console.h"
#include "ui/main_window.h"

namespace otasuke {

/// The window on a live console: shows first, then lets the console open its store and its
/// keychain; tells faults that no page asked about.
class ConsoleWindow : public QObject
{
    Q_OBJECT
public:
    ConsoleWindow(LiveConsole &console, const Appearance &appearance);
    void open();
    MainWindow &window() { return m_window; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void tell(const Error &error);

    LiveConsole &m_console;
    MainWindow m_window;
    bool m_begun = false;
};

} // namespace otasuke
