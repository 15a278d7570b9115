// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/site.h"

#include <QDir>
#include <QFileInfo>

#include "models/store/migrations.h"

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

constexpr qint64 kFirstSecond = 1'759'244'400; // 2025-10-01T00:00:00+09:00
constexpr qint64 kMonthSeconds = 31 * 86'400;

QString quoted(const QString &path)
{
    return u'\'' + path + u'\'';
}

} // namespace

QString Site::freshFolder(const QString &name) const
{
    drop(name);
    QDir().mkpath(path(name));
    return path(name);
}

void Site::drop(const QString &name) const
{
    const QFileInfo info(path(name));
    if (info.isDir())
        QDir(info.filePath()).removeRecursively();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".wal"_s})
        QFile::remove(path(name) + ending);
}

qint64 Site::sizeOf(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
}

QString Site::yardstick(const QString &program)
{
    const QString path = QStringLiteral(OTASUKE_BENCH_PROGRAMS) + u'/' + program;
    return QFileInfo(path).isExecutable() ? path : QString();
}

QString Site::eve(qint64 count, int seed, double doubles, int month) const
{
    const QString name =
        path(u"eve-%1-s%2-d%3-m%4.ndjson"_s.arg(count).arg(seed).arg(doubles).arg(month));
    if (QFile::exists(name))
        return name;
    const QString generator = yardstick(u"eve_gen"_s);
    if (generator.isEmpty()) {
        book.skip(u"recorded traffic"_s, u"the yardstick's generator is not here"_s);
        return {};
    }
    book.note(u"making "_s + name);
    const QString partial = name + u".partial"_s;
    const Measured made = run({generator, u"--lines"_s, QString::number(count), u"--seed"_s,
        QString::number(seed), u"--dup"_s, QString::number(doubles), u"--start"_s,
        QString::number(kFirstSecond + month * kMonthSeconds), u"--out"_s, partial});
    if (!made.ok() || !QFile::rename(partial, name)) {
        book.fault(u"the generator failed"_s);
        return {};
    }
    return name;
}

QString Site::firstLines(const QString &file, qint64 count) const
{
    const QString name = u"%1.first-%2"_s.arg(file).arg(count);
    if (QFile::exists(name))
        return name;
    const Measured made =
        run({u"sh"_s, u"-c"_s, u"head -n %1 %2 > %3"_s.arg(count).arg(quoted(file), quoted(name))});
    return made.ok() ? name : QString();
}

QStringList Site::importCommand(const QString &file, const QString &dataFolder)
{
    return {QStringLiteral(OTASUKE_PROGRAM), u"import"_s, u"--format"_s, u"eve"_s, u"--json"_s,
        u"--quiet"_s, u"--data-dir"_s, dataFolder, u"--as-of"_s, u"2025-11-01T00:00:00+09:00"_s,
        file};
}

QString Site::largeStore() const
{
    const auto steps = builtInMigrations();
    const QString name = u"store-%1m-schema%2"_s.arg(storeMillions).arg(steps ? steps->size() : 0);
    if (QFile::exists(storeIn(path(name))))
        return path(name);
    const QString generator = yardstick(u"eve_gen"_s);
    if (generator.isEmpty()) {
        book.skip(u"the large store"_s, u"the yardstick's generator is not here"_s);
        return {};
    }
    book.note(u"making %1 (kept for the next run)"_s.arg(name));
    const QString partial = freshFolder(name + u".partial"_s);
    QStringList import = importCommand(u"-"_s, quoted(partial));
    import[0] = quoted(import[0]);
    const Measured made = run({u"sh"_s, u"-c"_s,
        u"%1 --lines %2 --seed 2 | %3"_s.arg(quoted(generator),
            QString::number(storeMillions * Q_INT64_C(1'000'000)), import.join(u' '))});
    if (!made.ok() || !QDir().rename(partial, path(name))) {
        book.fault(u"the large store could not be made: "_s + QString::fromUtf8(made.out));
        return {};
    }
    book.alone(u"large store: records imported through a pipe a second"_s, u"/s"_s,
        made.json()[u"stored"_s].toDouble() / made.wall);
    return path(name);
}

} // namespace otasuke::bench
