#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/live_console.h"
#include "tests/benchmarks/window_hands.h"

namespace otasuke::bench {

inline Settings officeSettings()
{
    Settings settings;
    SourceSettings utm;
    utm.id = QStringLiteral("utm-1");
    utm.kind = QStringLiteral("fortigate");
    utm.name = QStringLiteral("UTM");
    utm.enabled = false;
    settings.sources = {utm};
    return settings;
}

inline LiveOptions optionsFor(const QString &data, const Clock &clock)
{
    LiveOptions options;
    options.dataFolder = data;
    options.settings = officeSettings();
    options.clock = &clock;
    options.secrets = std::make_unique<MemorySecrets>();
    options.keepSettings = false;
    return options;
}

/// The window of the large store's office, opened at the end of its month.
struct OpenWindow
{
    explicit OpenWindow(const QString &data)
        : console(optionsFor(data, clock))
        , window(console, console.calendar(), Appearance{})
    {
        window.resize(1280, 720);
        window.show();
        console.start();
        settled(window, nowSeconds());
    }

    FixedClock clock{fromRfc3339(u"2025-10-31T18:00:00+09:00")};
    LiveConsole console;
    MainWindow window;
};

} // namespace otasuke::bench
