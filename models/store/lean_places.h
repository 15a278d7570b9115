#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "models/domain/event.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// Finds for a batch of bulk records which are new and where each goes (see event_key.h). The batch
/// is sorted by place and held against the stored rows in one walk along the tree, so that a
/// batch of doubles or of late records costs no search each.
class LeanPlaces
{
public:
    explicit LeanPlaces(Database &db);

    struct Place
    {
        qint64 id = 0;
        quint32 event = 0; ///< its index in the batch
    };
    /// The new ones by ascending number; `newest` is the largest number stored. Fastest if the
    /// first `firstRun` events and the others come nearly by time, each for themselves.
    const std::vector<Place> &find(
        const std::vector<const LeanEvent *> &events, size_t firstRun, qint64 newest);

private:
    struct Row
    {
        bool found = false;
        qint64 identity = 0;
    };
    enum class Fate { Free, Taken, Double };
    Row stored(qint64 id);
    void round(int attempt);
    Fate fate(const Place &place, size_t roundBegan);
    bool isSame(quint32 a, quint32 b) const;

    Statement m_from;
    const std::vector<const LeanEvent *> *m_events = nullptr;
    size_t m_firstRun = 0;
    qint64 m_newest = 0;
    std::vector<Place> m_pending, m_next, m_found;
    std::vector<size_t> m_rounds; ///< where in m_found each round began
    bool m_open = false; ///< m_from stands on the row m_at
    qint64 m_at = 0;
};

} // namespace otasuke
