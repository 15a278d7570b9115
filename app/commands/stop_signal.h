#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include <functional>

namespace otasuke {

/// While it lives, Ctrl+C and a polite kill call `stop` from the event loop instead of ending the
/// program. One at a time.
class StopSignal
{
public:
    StopSignal(QObject *context, std::function<void()> stop);
    ~StopSignal();
    Q_DISABLE_COPY_MOVE(StopSignal)
};

} // namespace otasuke
