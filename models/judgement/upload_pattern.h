#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/facts.h"

namespace otasuke {

/// An upload, or a week of them, that is not as usual.
struct StandOut
{
    enum class How : quint8 {
        No,
        Day, ///< far more than on other days
        Night, ///< much at night, unlike other nights
        Odd, ///< much in a part of the day, or on a day off, in which nothing is sent else
        Week, ///< every day a little more: no single day stands out, seven together do
        Early, ///< very much, while the PC is too new for anything to be usual
        EarlyPeers ///< the same, held against the department's other PCs
    };
    How how = How::No;
    QDate day; ///< a week's last
    qint64 bytes = 0; ///< of the day, the night or the week
    qint64 usual = 0; ///< in the same time; 0: nothing is usual
    int watchedDays = 0; ///< since the PC was first seen talking, 28 at most
    int times() const; ///< bytes by usual, 9999 at most; 0 without a usual
};

/// What is usual for one PC at one service, and what is not. Usual is the median of the 28 days
/// before, of days that are alike (workdays or not, and by parts of the day): how far the others
/// lie from it, their median distance (MAD) on a scale of ratios, says what stands out. Where too
/// few days are alike, all of them together tell; where the service was hardly used, what the PC
/// sends to all services; in its first two weeks, the department's other PCs. Days on which the PC
/// was not seen do not count.
class UploadPattern
{
public:
    struct Office
    {
        std::function<bool(const QDate &)> isWorkday;
        qint64 day = 0; ///< bytes on one day from which on anything is looked at
        qint64 night = 0; ///< the same at night
        qint64 allServices = 0; ///< what the PC sends on a day to all services; 0: nothing
        qint64 peers = 0; ///< the most another PC of the department usually sends there; 0: too few
    };
    UploadPattern(const UploadHistory &history, const QList<QDate> &seenDays, const Office &office);

    /// All that stands out on days from `first` on, by day.
    QList<StandOut> standOuts(const QDate &first) const;

private:
    enum Band { Night, Morning, Afternoon, Evening, Whole };
    struct Seen
    {
        QDate day;
        bool workday = false;
        std::array<qint64, 5> bytes{}; ///< by Band
        bool banded = true; ///< the bands are told
    };
    /// What a pool of days tells: only those on which something was sent.
    struct Usual
    {
        qint64 median = 0;
        double spread = 0; ///< of the logarithm
        qint64 most = 0;
        int days = 0;
    };
    static Usual usualOf(QList<qint64> sent);
    QList<qint64> sentBefore(qsizetype at, Band band, bool likeOnly) const;
    int watched(qsizetype at) const;
    StandOut early(qsizetype at) const;
    StandOut wholeDay(qsizetype at) const;
    StandOut night(qsizetype at) const;
    StandOut oddBand(qsizetype at) const;
    StandOut week(qsizetype at) const;
    StandOut found(StandOut::How how, qsizetype at, qint64 bytes, qint64 usual) const;

    Office m_office;
    QList<Seen> m_days; ///< on which it was seen or sent something, ascending
};

} // namespace otasuke
