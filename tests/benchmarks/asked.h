#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/store/reader.h"
#include "models/store/sqlite.h"
#include "tests/benchmarks/site.h"

namespace otasuke::bench {

/// Questions to the large store, and how long they take.
struct Asked
{
    Book &book;
    const Reader &reader;
    Database &raw;
    QString file;
    OfficeCalendar calendar;
    Period month;
    int rounds;

    /// Median milliseconds, after one run to warm up. `before`: done before each, not timed.
    double time(const std::function<bool()> &work, int times,
        const std::function<bool()> &before = {}) const
    {
        QList<double> taken;
        for (int i = 0; i <= times; ++i) {
            if (before && !before()) {
                book.fault(QStringLiteral("what a question asks about could not be written"));
                return -1;
            }
            const double began = nowSeconds();
            if (!work()) {
                book.fault(QStringLiteral("a question failed"));
                return -1;
            }
            if (i > 0)
                taken << (nowSeconds() - began) * 1e3;
        }
        return median(taken);
    }
    double ask(const std::function<bool()> &work) const { return time(work, rounds * 4); }
    double scan(const std::function<void()> &work) const
    {
        return time(
            [&] {
                work();
                const auto well = raw.finish();
                if (!well)
                    book.note(well.error().detail);
                return well.ok();
            },
            qMin(rounds, 3));
    }
};

/// The figures of a month, against raw scans (figures.cpp).
void figures(const Asked &asked);

} // namespace otasuke::bench
