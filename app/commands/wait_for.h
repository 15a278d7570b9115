#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QTimer>

#include <optional>

#include "models/domain/console_service.h"

namespace otasuke {

// Only for commands without a window, where there is nothing to freeze: a window's code never
// waits.

/// Lets events run for a while.
inline void runEvents(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs events until `ready`, looked at every few milliseconds; false after the time limit.
template<class Ready>
bool waitUntil(Ready ready, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready()) {
        if (timer.elapsed() > timeoutMs)
            return false;
        runEvents(20);
    }
    return true;
}

/// The answer to a question just asked.
template<class T>
Result<T> answerTo(ConsoleService &service, RequestId id,
    void (ConsoleService::*signal)(RequestId, const T &), int timeoutMs = 60'000)
{
    QObject context;
    std::optional<Result<T>> answer;
    QObject::connect(&service, signal, &context, [&](RequestId answered, const T &value) {
        if (answered == id)
            answer.emplace(value);
    });
    QObject::connect(
        &service, &ConsoleService::failed, &context, [&](RequestId answered, const Error &error) {
            if (answered == id)
                answer.emplace(error);
        });
    if (!waitUntil([&answer] { return answer.has_value(); }, timeoutMs))
        return Error{ErrorKind::TimedOut, QStringLiteral("no answer from the store")};
    return *answer;
}

} // namespace otasuke
