// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include <algorithm>

#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString change(const SectionInput &in, const MonthlySummary::DepartmentRow &row)
{
    if (row.scoreWorstBefore < 0)
        return Paper::tr("No figures of last month");
    if (!in.comparable())
        return lastMonth(QString::number(row.scoreWorstBefore));
    if (row.now.scoreWorst > row.scoreWorstBefore)
        return Paper::tr("▲ Higher (%1 last month)").arg(row.scoreWorstBefore);
    if (row.now.scoreWorst < row.scoreWorstBefore)
        return Paper::tr("▼ Lower: better (%1 last month)").arg(row.scoreWorstBefore);
    return Paper::tr("Unchanged");
}

/// With its site, where the paper tells of several.
QString nameOf(const SectionInput &in, const DepartmentRisk &department)
{
    const QString name = department.name.isEmpty() ? Paper::tr("No department") : department.name;
    return department.site.isEmpty() || !in.summary.site.isEmpty()
        ? name
        : u"%1  %2"_s.arg(department.site, name);
}

} // namespace

QList<Piece> riskySection(const SectionInput &in)
{
    const auto &risky = in.summary.risky;
    QList<Piece> pieces{headingPiece(Paper::tr("Risky PCs and why"), in.fonts)};
    pieces[0].newPage = true;
    if (risky.isEmpty())
        return pieces << in.nothing(Paper::tr("No PC reached a score that asks for a look."));
    const qsizetype shown = std::min(risky.size(), in.room(20));
    QList<QStringList> rows;
    for (const auto &risk : risky.mid(0, shown))
        rows << QStringList{risk.device, risk.department, QString::number(risk.score),
            risk.scoreBefore < 0 ? u"－"_s : QString::number(risk.scoreBefore),
            risk.reasons.mid(0, 4).join(u'\n')};
    pieces += tablePieces(
        {{Paper::tr("PC"), 0.19}, {Paper::tr("Department"), 0.14},
            {Paper::tr("Risk"), 0.09, Qt::AlignRight},
            {Paper::tr("Last month"), 0.12, Qt::AlignRight}, {Paper::tr("Reasons"), 0.46}},
        rows, in.fonts, {Term::Score});
    return andLeftOut(pieces, in, risky.size(), shown);
}

QList<Piece> departmentSection(const SectionInput &in, qsizetype most)
{
    const auto &departments = in.summary.departments;
    QList<Piece> pieces{headingPiece(Paper::tr("Departments"), in.fonts)};
    if (departments.isEmpty())
        return pieces << in.nothing(
                   Paper::tr("No department is written in the device ledger yet."));
    const qsizetype shown = std::min(departments.size(), most);
    QList<QStringList> rows;
    for (const auto &row : departments.mid(0, shown))
        rows << QStringList{nameOf(in, row.now), Paper::tr("%n PC(s)", nullptr, row.now.devices),
            QString::number(row.now.scoreWorst), QLocale::c().toString(row.now.scoreMean, 'f', 0),
            change(in, row)};
    const bool sites = std::any_of(departments.begin(), departments.end(),
        [&in](const auto &row) { return in.summary.site.isEmpty() && !row.now.site.isEmpty(); });
    const double room = sites ? 0.1 : 0; // for two names in one cell
    return pieces +
        tablePieces({{Paper::tr("Department"), 0.2 + room}, {Paper::tr("PCs"), 0.11},
                        {Paper::tr("Highest risk"), 0.17 - room / 4},
                        {Paper::tr("Mean risk"), 0.16 - room / 4},
                        {Paper::tr("Since last month"), 0.36 - room / 2}},
            rows, in.fonts, {Term::Score});
}

} // namespace otasuke
