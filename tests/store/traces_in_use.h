#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/office_with_words.h"

namespace otasuke {

/// Something to search for, mostly there, at times not.
inline QString anything(WordyEvents &words)
{
    using namespace Qt::StringLiterals;
    static const QStringList parts{u"zone3"_s, u"host39"_s, u"example"_s, u"通信5"_s, u"書4"_s,
        u"請求"_s, u"の件"_s, u"user2"_s, u"app-3"_s, u"st"_s, u"nowhere"_s, u"無い"_s,
        u"203.0.1"_s, u"203.0"_s, u"198.51.100"_s, u"192.168.10.7"_s, u"keiri"_s, u"rule"_s,
        u"20"_s};
    switch (words.below(4)) {
    case 0:
        return words.name();
    case 1:
        return IpAddress::parse(QString::fromLatin1(words.outside()))->toString();
    default:
        return parts[qsizetype(words.below(parts.size()))];
    }
}

inline EventFilter anyFilter(WordyEvents &words, const QList<WordyRow> &all)
{
    EventFilter filter;
    filter.search = anything(words);
    filter.limit = int(1 + words.below(60));
    if (words.below(4) == 0)
        filter.kinds = words.below(2) == 0
            ? QList<EventKind>{EventKind::Mail}
            : QList<EventKind>{EventKind::Flow, EventKind::Detection};
    if (words.below(5) == 0)
        filter.disposition = Disposition(words.below(4));
    const qint64 id = all[qsizetype(words.below(all.size()))].id;
    if (words.below(6) == 0)
        filter.device = all[qsizetype(words.below(all.size()))].device;
    const qint64 way = words.below(3);
    filter.beforeId = way == 0 ? id : 0;
    filter.afterId = way == 1 ? id : 0;
    return filter;
}

/// All of a page, asking on where a question stopped.
inline QList<qint64> ask(const Reader &reader, EventFilter filter)
{
    QList<qint64> ids;
    const bool newer = filter.afterId != 0;
    for (;;) {
        const auto page = reader.events(filter);
        if (!page)
            return {-1};
        QList<qint64> more;
        for (const EventRow &row : page->rows)
            more << row.id;
        ids = newer ? more + ids : ids + more;
        if (page->reachedId == 0)
            return newer ? ids.last(qMin<qsizetype>(ids.size(), filter.limit))
                         : ids.first(qMin<qsizetype>(ids.size(), filter.limit));
        (newer ? filter.afterId : filter.beforeId) = page->reachedId;
    }
}

inline QList<qint64> scan(const QList<WordyRow> &all, const EventFilter &filter)
{
    QList<qint64> ids;
    for (const WordyRow &row : all) {
        if (row.holds(filter))
            ids << row.id;
    }
    const auto most = qMin<qsizetype>(ids.size(), filter.limit);
    return filter.afterId != 0 ? ids.last(most) : ids.first(most);
}

inline QString told(const EventFilter &f)
{
    using namespace Qt::StringLiterals;
    return u"\"%1\" before %2 after %3 limit %4 device %5"_s.arg(f.search)
        .arg(f.beforeId)
        .arg(f.afterId)
        .arg(f.limit)
        .arg(f.device);
}

/// Searches at random and holds each answer, and each count, against the scan.
inline void compare(const TestOffice &office, quint32 seed, int searches)
{
    const auto all = wordyRows(*office.raw());
    const auto reader = office.reader();
    WordyEvents words(seed);
    int hits = 0;
    for (int i = 0; i < searches; ++i) {
        EventFilter filter = anyFilter(words, all);
        const QList<qint64> expected = scan(all, filter);
        QVERIFY2(ask(*reader, filter) == expected, qPrintable(told(filter)));
        hits += !expected.isEmpty();
        filter = withoutPage(filter);
        filter.limit = int(all.size());
        const auto directory = reader->eventDirectory(filter);
        VERIFY_OK(directory);
        QVERIFY2(!directory->exact || directory->total == scan(all, filter).size(),
            qPrintable(told(filter)));
    }
    QVERIFY(hits > searches / 3 && hits < searches);
}

inline qint64 blocks(const TestOffice &office)
{
    return office.raw()->number("SELECT count(DISTINCT id >> 6) FROM trace").value_or(-1);
}

/// Transactions whose traces are not in their place yet.
inline qint64 waiting(const TestOffice &office)
{
    return office.raw()->number("SELECT count(*) FROM fresh_trace").value_or(-1);
}

} // namespace otasuke
