// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/section.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace otasuke {

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

QList<Piece> leftOut(const SectionInput &in, qsizetype all, qsizetype shown)
{
    if (all <= shown)
        return {};
    return {textPiece(Paper::tr("%n more are not printed here; the console shows them all.",
                          nullptr, int(all - shown)),
        in.fonts, true)};
}

QString lastMonth(const QString &number)
{
    return Paper::tr("Last month %1").arg(number);
}

} // namespace otasuke
