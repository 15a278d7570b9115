// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_hands.h"

#include <QEventLoop>
#include <QTimer>

#include "tests/benchmarks/painted_stamp.h"

namespace otasuke::bench {
namespace {

constexpr double kQuiet = 0.2; ///< seconds without painting: the page stands
constexpr double kPatience = 30;

double lastPainted()
{
    return static_cast<PaintedStamp *>(qApp)->lastPainted();
}

} // namespace

void waitSeconds(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1e3), &loop, &QEventLoop::quit);
    loop.exec();
}

double settled(const MainWindow &window, double began)
{
    while (window.isLoading() && nowSeconds() < began + kPatience)
        waitSeconds(0.001);
    const double answered = nowSeconds();
    while (nowSeconds() < began + kPatience) {
        waitSeconds(0.02);
        if (!window.isLoading() && nowSeconds() - qMax(lastPainted(), answered) > kQuiet)
            return qMax(lastPainted(), answered);
    }
    return began + kPatience;
}

double showPage(MainWindow &window, const QString &id)
{
    const double began = nowSeconds();
    window.showPage(id);
    return (settled(window, began) - began) * 1e3;
}

} // namespace otasuke::bench
