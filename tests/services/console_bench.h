#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/services/live_console.h"

namespace otasuke {

/// A live console on a data folder of its own, without sources, at a time that stands still.
class ConsoleBench
{
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// As main makes it; not yet started. Again, on the same folder, for a second run.
    std::unique_ptr<LiveConsole> make()
    {
        LiveOptions options;
        options.dataFolder = path(QStringLiteral("data"));
        options.settings = SettingsStore(options.dataFolder).load()->settings;
        options.home = HomeNetworks::parse(options.settings.office.homeNetworks).valueOr({});
        options.clock = &clock;
        options.secrets = std::make_unique<MemorySecrets>();
        return std::make_unique<LiveConsole>(std::move(options));
    }

    FixedClock clock{fromRfc3339(u"2026-11-16T03:00:00Z")};

private:
    QTemporaryDir m_dir;
};

/// The answer of one signal to one request, or its error; TimedOut after half a minute.
template<class T>
Result<T> answer(
    LiveConsole &console, RequestId id, void (ConsoleService::*signal)(RequestId, const T &))
{
    std::optional<Result<T>> got;
    QObject context;
    QObject::connect(&console, signal, &context, [&](RequestId answered, const T &value) {
        if (answered == id)
            got.emplace(value);
    });
    QObject::connect(
        &console, &ConsoleService::failed, &context, [&](RequestId answered, const Error &error) {
            if (answered == id)
                got.emplace(error);
        });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
        return Error{ErrorKind::TimedOut, QStringLiteral("no answer")};
    return *got;
}

/// What became of a person's act: nothing, or its error.
inline std::optional<Error> outcome(LiveConsole &console, RequestId id)
{
    std::optional<std::optional<Error>> got;
    QObject context;
    QObject::connect(&console, &ConsoleService::done, &context, [&](RequestId answered) {
        if (answered == id)
            got.emplace(std::nullopt);
    });
    QObject::connect(
        &console, &ConsoleService::failed, &context, [&](RequestId answered, const Error &error) {
            if (answered == id)
                got.emplace(error);
        });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
        return Error{ErrorKind::TimedOut, QStringLiteral("no answer")};
    return *got;
}

} // namespace otasuke
