// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_bytes.h"

#include <QJsonArray>

#include <algorithm>

namespace otasuke {
namespace {

constexpr qsizetype kMostHeld = 50'000;
constexpr qsizetype kMostSaved = 500;
/// Records in between come about every 120 s: shorter connections have none.
constexpr qint64 kShortest = 90;
/// Durations are whole seconds, cut.
constexpr UtcMicros kSlack = 2 * kSecond;

std::pair<qint64, qint64> less(std::pair<qint64, qint64> a, std::pair<qint64, qint64> b)
{
    return {std::max<qint64>(0, a.first - b.first), std::max<qint64>(0, a.second - b.second)};
}

/// What came since the record before can't be more than what came in all: a counter that ran over
/// or was reset tells numbers of its own.
std::pair<qint64, qint64> within(std::pair<qint64, qint64> deltas, std::pair<qint64, qint64> sums)
{
    const auto least = [](qint64 delta, qint64 sum) {
        return sum > 0 ? std::min(delta, sum) : delta;
    };
    return {least(deltas.first, sums.first), least(deltas.second, sums.second)};
}

} // namespace

bool FortigateBytes::asksForSession(const Record &record) const
{
    if (!record.final)
        return record.deltas.has_value();
    return !m_told.isEmpty() || (!record.deltas && record.seconds >= kShortest);
}

std::pair<qint64, qint64> FortigateBytes::count(const Record &record)
{
    const UtcMicros began = record.at - record.seconds * kSecond - kSlack;
    if (!record.final) {
        if (!record.deltas)
            return {0, 0};
        Told &told = m_told[record.session];
        if (told.at < began) // the number was used before by another connection
            told = {};
        told.sums = {std::max(told.sums.first, record.sums.first),
            std::max(told.sums.second, record.sums.second)};
        told.at = std::max(told.at, record.at);
        const Ended ended = m_ended.value(record.session);
        const bool counted = ended.from <= record.at && record.at <= ended.to;
        prune();
        return counted ? std::pair<qint64, qint64>{0, 0} : within(*record.deltas, record.sums);
    }
    const Told told = m_told.take(record.session);
    if (record.deltas)
        return within(*record.deltas, record.sums);
    if (record.seconds >= kShortest)
        m_ended[record.session] = {began, record.at};
    const bool same = told.at >= began && told.at <= record.at;
    return same ? less(record.sums, told.sums) : record.sums;
}

void FortigateBytes::prune()
{
    if (m_told.size() > kMostHeld)
        m_told.clear();
    if (m_ended.size() > kMostHeld)
        m_ended.clear();
}

QJsonObject FortigateBytes::save() const
{
    QList<std::pair<UtcMicros, QByteArray>> newest;
    for (auto it = m_told.begin(); it != m_told.end(); ++it)
        newest.emplace_back(it->at, it.key());
    std::sort(newest.begin(), newest.end(), std::greater<>());
    QJsonObject saved;
    for (const auto &[at, session] : newest.first(std::min(newest.size(), kMostSaved))) {
        const Told told = m_told.value(session);
        saved[QString::fromUtf8(session)] = QJsonArray{told.sums.first, told.sums.second, at};
    }
    return saved;
}

void FortigateBytes::load(const QJsonObject &saved)
{
    m_told.clear();
    m_ended.clear();
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const QJsonArray told = it->toArray();
        m_told[it.key().toUtf8()] = {
            {told.at(0).toInteger(), told.at(1).toInteger()}, told.at(2).toInteger()};
    }
}

} // namespace otasuke
