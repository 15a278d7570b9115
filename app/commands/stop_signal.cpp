// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stop_signal.h"

#include <QTimer>

#include <csignal>

namespace otasuke {
namespace {

// A handler may do no more than this; the timer looks at it.
volatile std::sig_atomic_t wanted = 0;

extern "C" void noteSignal(int)
{
    wanted = 1;
}

} // namespace

StopSignal::StopSignal(QObject *context, std::function<void()> stop)
{
    wanted = 0;
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [stop = std::move(stop)] {
        if (wanted)
            stop();
    });
    timer->start(200);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace otasuke
