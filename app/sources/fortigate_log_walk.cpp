// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_log_walk.h"

#include <algorithm>
#include <array>

namespace otasuke {
namespace {

constexpr std::array kTypes{
    "traffic/forward", "virus", "ips", "anomaly", "webfilter", "emailfilter", "app-ctrl", "dns"};

constexpr qint64 kDayMs = kDay / 1000;
constexpr qint64 kShortest = kHour / 1000;
constexpr qint64 kLongest = 60 * kDayMs;
constexpr qint64 kOverlap = kMinute / 1000;
constexpr qint64 kManyPages = 10;
constexpr int kMostPolls = 60;

QByteArray typeAt(int index)
{
    return kTypes[size_t(index)];
}

} // namespace

void FortigateLogWalk::begin(const QJsonObject &readTo, UtcMicros now)
{
    if (m_pages > 0 && m_query.toMs > 0) // the last round broke within a slice: take smaller bites
        m_length[m_query.type] = std::max(m_length[m_query.type] / 4, kShortest);
    m_now = now / 1000;
    m_readTo.clear();
    const qint64 first = (now - kFirstLook) / 1000;
    for (const char *type : kTypes) {
        const qint64 told = readTo[QLatin1StringView(type)].toInteger();
        m_readTo[type] = std::max(first, told);
        if (!m_length.contains(type))
            m_length[type] = kDayMs;
    }
    m_type = 0;
    beginSlice();
}

/// Up to here slices may be closed: what is older than a day doesn't change any more, whatever the
/// two clocks think of each other.
qint64 FortigateLogWalk::horizon() const
{
    return m_now - kDayMs;
}

void FortigateLogWalk::beginSlice()
{
    if (m_type >= int(kTypes.size()))
        return;
    const QByteArray type = typeAt(m_type);
    const qint64 from = m_readTo.value(type);
    m_query = {type, {}, 0, from - kOverlap, 0};
    if (!m_open && from < horizon())
        m_query.toMs = std::min(from + m_length.value(type), horizon());
    m_newest = 0;
    m_pages = 0;
    m_polls = 0;
    m_mark.clear();
}

std::optional<FortigateLogWalk::Query> FortigateLogWalk::next() const
{
    if (m_type >= int(kTypes.size()))
        return std::nullopt;
    return m_query;
}

FortigateLogWalk::Taken FortigateLogWalk::take(const Page &page)
{
    m_query.session = page.session;
    const bool full = page.rows >= kRows;
    if (page.completed < 100 && !full)
        return ++m_polls < kMostPolls ? Taken::AskAgain : Taken::Stuck;
    if (full && page.mark == m_mark)
        return Taken::Stuck;
    m_polls = 0;
    m_mark = page.mark;
    m_newest = std::max(m_newest, page.newestMs);
    ++m_pages;
    if (full)
        m_query.start += page.rows;
    else
        endSlice();
    return Taken::Page;
}

void FortigateLogWalk::endSlice()
{
    const QByteArray type = m_query.type;
    qint64 &length = m_length[type];
    if (m_query.toMs == 0) {
        // A box whose clock leaps ahead must not keep us from what it writes after it is put right.
        if (m_newest <= m_now + kDayMs)
            m_readTo[type] = std::max(m_readTo[type], m_newest);
        return nextType();
    }
    if (m_pages <= 1)
        length = std::min(length * 2, kLongest);
    else if (m_pages > kManyPages)
        length = std::max(length / 2, kShortest);
    m_readTo[type] = m_query.toMs;
    beginSlice();
}

void FortigateLogWalk::nextType()
{
    ++m_type;
    beginSlice();
}

void FortigateLogWalk::skipType()
{
    nextType();
}

bool FortigateLogWalk::openSlices()
{
    if (m_open || m_query.toMs == 0)
        return false;
    m_open = true;
    beginSlice();
    return true;
}

QJsonObject FortigateLogWalk::readTo() const
{
    QJsonObject all;
    for (auto it = m_readTo.begin(); it != m_readTo.end(); ++it)
        all[QString::fromLatin1(it.key())] = it.value();
    return all;
}

} // namespace otasuke
