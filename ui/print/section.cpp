// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/section.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

bool recordsBefore(const MonthlySummary &summary, const QDate &begin)
{
    const bool attacks = std::any_of(summary.attackDays.begin(), summary.attackDays.end(),
        [&](const auto &day) { return day.day < begin && day.blocked + day.notBlocked > 0; });
    return attacks ||
        std::any_of(summary.cloud.days.begin(), summary.cloud.days.end(),
            [&](const DayUsage &day) { return day.day < begin; });
}

} // namespace

qsizetype SectionInput::room(qsizetype usual) const
{
    return std::max<qsizetype>(1, std::lround(double(usual) * share));
}

Piece SectionInput::nothing(const QString &words) const
{
    return textPiece(blind()
            ? Paper::tr("Nothing was watched in this time, so nothing can be said about it.")
            : words,
        fonts);
}

QString SectionInput::compareWords() const
{
    // With nothing beside this month's figures nobody compares.
    if (blind() || (summary.blocked.before < 0 && summary.watchedShare.before < 0))
        return {};
    if (summary.partlyWatched && summary.partlyWatchedBefore)
        return Paper::tr("Neither this month nor last month was watched throughout, so their "
                         "figures can't be compared.");
    if (summary.partlyWatched)
        return Paper::tr("This month was not watched throughout, so its figures can't be compared "
                         "with last month's.");
    if (summary.partlyWatchedBefore)
        return Paper::tr("Last month was not watched throughout, so this month's figures can't be "
                         "compared with it.");
    return {};
}

QStringList SectionInput::watchWords() const
{
    QStringList sentences;
    const QDate begin = calendar.dayOf(summary.watchedSince);
    if (beganLate())
        sentences << (recordsBefore(summary, begin)
                ? Paper::tr("Watched since %1. Of the time before, only records read in from "
                            "files are known.")
                : Paper::tr("Watched since %1. Nothing is known of the time before."))
                         .arg(date(begin));
    if (const QString words = compareWords(); !words.isEmpty())
        sentences << words;
    return sentences;
}

QString SectionInput::month() const
{
    //: The month of the paper, as QLocale's date format: "October 2026"
    return QLocale::c().toString(summary.month, Paper::tr("MMMM yyyy"));
}

QString SectionInput::date(const QDate &day) const
{
    //: A day on paper, as QLocale's date format: "Nov 1, 2026"
    return day.isValid() ? QLocale::c().toString(day, Paper::tr("MMM d, yyyy")) : u"－"_s;
}

QString SectionInput::time(UtcMicros t) const
{
    //: A moment on paper, as QLocale's date format: "Nov 1, 14:20"
    return t > 0 ? QLocale::c().toString(calendar.local(t), Paper::tr("MMM d, H:mm")) : u"－"_s;
}

QList<Piece> andLeftOut(
    const QList<Piece> &rows, const SectionInput &in, qsizetype all, qsizetype shown)
{
    if (all <= shown || rows.isEmpty())
        return rows;
    QList<Piece> pieces = rows;
    pieces.last().keepWithNext = true;
    return pieces << textPiece(
               Paper::tr("%n more are not printed here; the console shows them all.", nullptr,
                   int(all - shown)),
               in.fonts, true);
}

QString lastMonth(const QString &number)
{
    return Paper::tr("Last month %1").arg(number);
}

} // namespace otasuke
