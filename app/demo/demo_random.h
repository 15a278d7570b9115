#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <random>

namespace otasuke {

/// Numbers of the demo's story: the same on every platform, since the engine is laid down by the
/// C++ standard and the distributions are our own integer arithmetic.
class DemoRandom
{
public:
    /// One independent sequence per (seed, purpose, day): what happens on one day never shifts
    /// another.
    DemoRandom(quint64 seed, quint64 purpose, qint64 day = 0)
        : m_engine(
              mixed(seed * 0x9e3779b97f4a7c15ULL + purpose) ^ mixed(quint64(day) + 0x51ed27ULL))
    {
    }

    /// Evenly lo…hi, both included.
    qint64 between(qint64 lo, qint64 hi)
    {
        return hi <= lo ? lo : lo + qint64(m_engine() % quint64(hi - lo + 1));
    }
    bool chance(int perMille) { return between(0, 999) < perMille; }

    /// lo…hi with small values as frequent as large ones per power of two, as sizes of transfers
    /// are.
    qint64 skewed(qint64 lo, qint64 hi)
    {
        int octaves = 0;
        while ((qMax<qint64>(lo, 1) << (octaves + 1)) <= hi)
            ++octaves;
        const qint64 from = qMax<qint64>(lo, 1) << between(0, octaves);
        return between(from, qMin(hi, from * 2 - 1));
    }

    template<class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(between(0, list.size() - 1));
    }

    /// Index into a list of weights.
    int weighted(const QList<int> &weights)
    {
        qint64 sum = 0;
        for (const int weight : weights)
            sum += weight;
        qint64 left = between(0, sum - 1);
        for (int i = 0; i < weights.size(); ++i) {
            left -= weights.at(i);
            if (left < 0)
                return i;
        }
        return int(weights.size()) - 1;
    }

private:
    /// SplitMix64's finaliser: neighbouring seeds give unrelated sequences.
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::mt19937_64 m_engine;
};

} // namespace otasuke
