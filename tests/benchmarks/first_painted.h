#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include <unistd.h>

namespace otasuke::bench {

/// Ends the process as soon as a window of it was painted completely for the first time.
class FirstPainted final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QEvent::Type type = event->type(); // the event may be gone afterwards
        const bool done = QApplication::notify(receiver, event);
        // Widgets are painted inside the window's own exposure or update.
        if (type == QEvent::Paint)
            m_painted = true;
        else if (m_painted && (type == QEvent::Expose || type == QEvent::UpdateRequest))
            _exit(0);
        return done;
    }

private:
    bool m_painted = false;
};

} // namespace otasuke::bench
