#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace otasuke::test {

/// Folder of real records, which are not part of the project: OTASUKE_SHARED_DATA in the
/// environment, else beside the source tree.
inline QString sharedData()
{
    const QString told = qEnvironmentVariable("OTASUKE_SHARED_DATA");
    return told.isEmpty() ? QStringLiteral(OTASUKE_SHARED_DATA) : told;
}

inline QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator it(sharedData() + QLatin1Char('/') + folder, {pattern}, QDir::Files,
        QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

} // namespace otasuke::test

/// Leaves the test with a line that says what was not there.
#define NEEDS_REAL_DATA(folder)                                                                    \
    if (!QDir(otasuke::test::sharedData() + QStringLiteral("/" folder)).exists())                  \
    QSKIP("skipped: no real records in OTASUKE_SHARED_DATA/" folder)
