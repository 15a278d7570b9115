// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/kill_victim.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace otasuke::victim {
namespace {

constexpr quint32 kSeed = 77;

bool s_aloud = true;

void tell(const char *what, const QByteArray &value = {})
{
    if (!s_aloud)
        return;
    std::printf("%s %s\n", what, value.constData());
    std::fflush(stdout);
}

DeviceReport reportOf(qsizetype at)
{
    DeviceReport report;
    report.hint = {{}, u"00:11:22:33:44:%1"_s.arg(qlonglong(at % 30), 2, 16, QChar(u'0')), {},
        IpAddress::fromV4(0xc0a80a01U + quint32(at % 30))};
    report.seen = kMonday + at * kSecond;
    return report;
}

/// The next batch after the stored cursor, which is the number of events written.
Result<qsizetype> writeNext(EventStore &store, const QList<Event> &all)
{
    const auto cursor = store.cursor(u"utm-1"_s);
    if (!cursor)
        return cursor.error();
    qsizetype at = cursor->toLongLong();
    EventBatch batch;
    batch.sourceId = u"utm-1"_s;
    batch.events = all.mid(at, kBatch);
    batch.devices = {reportOf(at)};
    at += batch.events.size();
    batch.cursor = QByteArray::number(at);
    const auto outcome = store.write(batch);
    if (!outcome)
        return outcome.error();
    tell("ack", batch.cursor);
    return at;
}

int write(EventStore &store)
{
    const QList<Event> all = events();
    for (qsizetype at = 0; at < all.size();) {
        const auto next = writeNext(store, all);
        if (!next)
            return 3;
        at = *next;
    }
    return 0;
}

int expire(EventStore &store)
{
    for (qint64 gone = 1; gone > 0;) {
        const auto step = store.expire(Retention(), kLaterNow, 150);
        if (!step)
            return 3;
        gone = *step;
        tell("gone", QByteArray::number(gone));
    }
    return 0;
}

int backup(EventStore &store, const QString &file)
{
    const QList<Event> all = events();
    for (qsizetype at = 0; at < all.size();) {
        const auto next = writeNext(store, all);
        if (!next)
            return 3;
        at = *next;
        const QString copy = backupFolder(file) + u"/%1.sqlite"_s.arg(at);
        if (!store.backup(copy))
            return 4;
        tell("backup", copy.toUtf8());
    }
    return 0;
}

} // namespace

QList<Event> events()
{
    return Traffic(kSeed).events(kEvents);
}

StoreOptions optionsFor(const QString &file)
{
    static const CloudCatalogue catalogue = testCatalogue();
    StoreOptions options;
    options.file = file;
    options.now = kMonday;
    options.catalogue = &catalogue;
    return options;
}

QString backupFolder(const QString &file)
{
    return QFileInfo(file).path() + u"/copies"_s;
}

int run(const QString &what, const QString &file, bool aloud)
{
    s_aloud = aloud;
    tell("started");
    const auto store = EventStore::open(optionsFor(file));
    if (!store) {
        tell("failed", store.error().detail.toUtf8());
        return 2;
    }
    tell("ready");
    if (what == u"write")
        return write(*store.value());
    if (what == u"expire")
        return expire(*store.value());
    if (what == u"backup")
        return backup(*store.value(), file);
    return what == u"open" ? 0 : 1;
}

} // namespace otasuke::victim
