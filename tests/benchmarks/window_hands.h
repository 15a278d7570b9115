#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/site.h"
#include "ui/main_window.h"

namespace otasuke::bench {

/// Serves events for that long.
void waitSeconds(double seconds);
/// Serves events until the page was answered and nothing was painted for a while; when the last of
/// the two was done.
double settled(const MainWindow &window, double began);
/// Milliseconds from the click until the page is completely painted.
double showPage(MainWindow &window, const QString &id);

/// What a step and a jump in the list of events cost.
void scrolling(Site &site, MainWindow &window);

} // namespace otasuke::bench
