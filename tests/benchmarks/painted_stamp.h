#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "tests/benchmarks/child.h"

namespace otasuke::bench {

/// Knows when anything was painted last.
class PaintedStamp final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QEvent::Type type = event->type(); // the event may be gone afterwards
        const bool done = QApplication::notify(receiver, event);
        if (type == QEvent::Paint || type == QEvent::UpdateRequest)
            m_last = nowSeconds();
        return done;
    }
    double lastPainted() const { return m_last; }

private:
    double m_last = 0;
};

} // namespace otasuke::bench
