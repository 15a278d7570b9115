#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/monthly_summary.h"
#include "models/domain/office_calendar.h"
#include "ui/print/paper_table.h"

namespace otasuke {

/// The words of the monthly paper.
struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// What every section of the monthly paper is made from.
struct SectionInput
{
    const MonthlySummary &summary;
    const PaperFonts &fonts;
    const OfficeCalendar &calendar;
    double share = 1; ///< how much of the usual number of rows may be printed, 0–1

    /// Nothing was watched: what isn't known mustn't read like good news.
    bool blind() const { return summary.watch.hoursWatched == 0; }
    /// Watching began only after the month had.
    bool beganLate() const { return summary.watchedSince > summary.period.from + kHour; }
    /// Whether this month's figures may be measured by those of the month before.
    bool comparable() const { return !summary.partlyWatched && !summary.partlyWatchedBefore; }
    /// Since when it was watched, and which month can't be compared; empty where all is whole.
    QStringList watchWords() const;
    QString compareWords() const; ///< the second of these sentences alone
    /// `words` for a list that is empty, or that nothing can be said.
    Piece nothing(const QString &words) const;
    /// How many rows of a list may stand, of at most `usual`.
    qsizetype room(qsizetype usual) const;
    QString month() const; ///< "October 2026"
    QString date(const QDate &day) const; ///< "Nov 1, 2026"; a dash when there is none
    QString time(UtcMicros t) const; ///< "Nov 1, 14:20"; a dash when there is none
};

/// The rows, and "12 more are not printed here" on the page of the last of them, when `shown` of
/// `all` stand; nothing besides when all do.
QList<Piece> andLeftOut(
    const QList<Piece> &rows, const SectionInput &in, qsizetype all, qsizetype shown);
/// A number beside the one of the month before, for the small line: "Last month 3".
QString lastMonth(const QString &number);

QList<Piece> frontPage(const SectionInput &in);
QList<Piece> riskySection(const SectionInput &in);
QList<Piece> departmentSection(const SectionInput &in, qsizetype most);
QList<Piece> cloudSection(const SectionInput &in);
QList<Piece> attackSection(const SectionInput &in);
QList<Piece> deviceSection(const SectionInput &in);
QList<Piece> supportSection(const SectionInput &in);
QList<Piece> threatSection(const SectionInput &in);
QList<Piece> watchSection(const SectionInput &in);

} // namespace otasuke
