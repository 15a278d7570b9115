// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/explain.h"
#include "ui/print/sheet_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kWorthALine = 10; // below, nothing was seen of it

QString before(const std::optional<int> &score)
{
    return score ? QString::number(*score) : u"－"_s;
}

QString named(const QString &name)
{
    return name.isEmpty() ? OfficeSheet::tr("Not written in the ledger") : name;
}

QString placeOf(const DepartmentRisk &department)
{
    const QString name = named(department.name);
    return department.site.isEmpty() ? name : u"%1  %2"_s.arg(department.site, name);
}

QList<Piece> sitePieces(const RiskAssessment &assessment, const PaperFonts &fonts)
{
    if (assessment.sites.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const SiteRisk &site : assessment.sites)
        rows << QStringList{named(site.name), QString::number(site.devices),
            QString::number(site.scoreWorst), QString::number(site.scoreMean, 'f', 0),
            before(site.scoreBefore)};
    QList<Piece> pieces{headingPiece(OfficeSheet::tr("Sites"), fonts)};
    return pieces +
        tablePieces(
            {{OfficeSheet::tr("Site"), 0.36}, {OfficeSheet::tr("PCs"), 0.12, Qt::AlignRight},
                {OfficeSheet::tr("Highest risk"), 0.18, Qt::AlignRight},
                {OfficeSheet::tr("Mean risk"), 0.16, Qt::AlignRight},
                {OfficeSheet::tr("At the month's beginning"), 0.18, Qt::AlignRight}},
            rows, fonts);
}

QList<Piece> departmentPieces(
    const RiskAssessment &assessment, const QString &site, const PaperFonts &fonts)
{
    QList<QStringList> rows;
    for (const DepartmentRisk &department : assessment.departments) {
        if (site.isEmpty() || department.site == site)
            rows << QStringList{placeOf(department), QString::number(department.devices),
                QString::number(department.scoreWorst),
                QString::number(department.scoreMean, 'f', 0), before(department.scoreBefore)};
    }
    QList<Piece> pieces{headingPiece(OfficeSheet::tr("Departments"), fonts)};
    if (rows.isEmpty())
        return pieces << textPiece(
                   OfficeSheet::tr("No department is written in the device ledger yet."), fonts);
    return pieces +
        tablePieces(
            {{OfficeSheet::tr("Department"), 0.36}, {OfficeSheet::tr("PCs"), 0.12, Qt::AlignRight},
                {OfficeSheet::tr("Highest risk"), 0.18, Qt::AlignRight},
                {OfficeSheet::tr("Mean risk"), 0.16, Qt::AlignRight},
                {OfficeSheet::tr("At the month's beginning"), 0.18, Qt::AlignRight}},
            rows, fonts);
}

QList<Piece> devicePieces(
    const RiskAssessment &assessment, const QString &site, const PaperFonts &fonts)
{
    QList<QStringList> rows;
    for (const DeviceRisk &risk : assessment.devices) {
        const bool here = site.isEmpty() || risk.device.site == site;
        if (!here || risk.score < kWorthALine)
            continue;
        QStringList reasons;
        for (const Reason &reason : risk.reasons.mid(0, 3))
            reasons << reasonTitle(reason);
        rows << QStringList{risk.device.name, risk.device.department,
            u"%1 %2"_s.arg(risk.score).arg(levelName(risk.level)), reasons.join(u'\n')};
    }
    QList<Piece> pieces{headingPiece(OfficeSheet::tr("PCs at risk and why"), fonts)};
    if (rows.isEmpty())
        return pieces << textPiece(
                   OfficeSheet::tr("No PC reached a score that asks for a look."), fonts);
    return pieces +
        tablePieces({{OfficeSheet::tr("PC"), 0.22}, {OfficeSheet::tr("Department"), 0.17},
                        {OfficeSheet::tr("Risk"), 0.15}, {OfficeSheet::tr("Reasons"), 0.46}},
            rows, fonts);
}

} // namespace

Result<Sheet> riskSheet(
    const RiskAssessment &assessment, const QString &site, const SheetContext &context)
{
    const QString title = site.isEmpty() ? OfficeSheet::tr("PCs at risk")
                                         : OfficeSheet::tr("PCs at risk: %1").arg(site);
    return Sheet::of(sheetHead(title, context), [&](const PaperFonts &fonts) {
        QList<Piece> pieces = devicePieces(assessment, site, fonts);
        pieces += departmentPieces(assessment, site, fonts);
        if (site.isEmpty())
            pieces += sitePieces(assessment, fonts);
        return pieces;
    });
}

} // namespace otasuke
