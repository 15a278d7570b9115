#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/book.h"
#include "tests/benchmarks/child.h"

namespace otasuke::bench {

/// Where a run works, what it was asked for, and the programs it holds against each other.
struct Site
{
    QString folder; ///< big files live here: inputs, stores, peers' files
    int rounds = 5;
    int storeMillions = 10; ///< of the store that is asked
    int growthMillions = 30;
    qint64 lines = 2'000'000; ///< of the import's file
    Book &book;

    QString path(const QString &name) const { return folder + u'/' + name; }
    /// A folder that is empty now.
    QString freshFolder(const QString &name) const;
    void drop(const QString &name) const;
    static qint64 sizeOf(const QString &file);

    /// One of the programs beside this one that were compiled from the yardstick; empty if absent.
    static QString yardstick(const QString &program);
    /// Recorded traffic of an office with 300 PCs, made once and kept. Empty (and told) if the
    /// generator is absent. `month`: months after October 2025.
    QString eve(qint64 count, int seed, double doubles = 0, int month = 0) const;
    QString firstLines(const QString &file, qint64 count) const;

    /// `otasuke import` of a file into a data folder.
    static QStringList importCommand(const QString &file, const QString &dataFolder);
    static QString storeIn(const QString &dataFolder)
    {
        return dataFolder + QStringLiteral("/otasuke.sqlite");
    }
    /// The data folder with the large store, made once for each schema and kept; empty if it can't.
    QString largeStore() const;
};

using Part = void (*)(Site &);

void importPart(Site &site);
void formatsPart(Site &site);
void replayPart(Site &site);
void secondPart(Site &site);
void growthPart(Site &site);
void queryPart(Site &site);
void latencyPart(Site &site);
void windowPart(Site &site);
void scrollPart(Site &site);
void startPart(Site &site);
void judgePart(Site &site);
void cloudPart(Site &site);

} // namespace otasuke::bench
