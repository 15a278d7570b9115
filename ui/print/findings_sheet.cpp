// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to deal with, on paper: a row a matter, as the page has it.
#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/judgement/matters.h"
#include "models/tables/names.h"
#include "ui/print/office_sheets.h"
#include "ui/print/sheet_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qsizetype kNamesOnPaper = 12; // there is no click that would show the others

UtcMicros lastOf(const Matter &matter)
{
    UtcMicros last = 0;
    for (const Finding &finding : matter.findings)
        last = std::max(last, finding.last);
    return last;
}

/// The departments concerned, each once.
QString departmentsOf(const Matter &matter)
{
    QStringList names;
    for (const Finding &finding : matter.findings) {
        if (!finding.department.isEmpty() && !names.contains(finding.department))
            names << finding.department;
    }
    return names.join(u'\n');
}

const FindingDecision *latestOf(const Finding &finding, const QList<FindingDecision> &history)
{
    const auto it =
        std::find_if(history.begin(), history.end(), [&finding](const FindingDecision &one) {
            return one.findingId == finding.id && one.takenBack == 0;
        });
    return it == history.end() ? nullptr : &*it;
}

/// What was decided, by whom and why. Where it was decided for some of the PCs only, whose it is.
QStringList decisionsOf(
    const Matter &matter, const FindingsSnapshot &findings, const SheetContext &context)
{
    QStringList told;
    bool forAll = true;
    QStringList named;
    for (const Finding &finding : matter.findings) {
        const FindingDecision *decision = latestOf(finding, findings.history);
        forAll = forAll && decision;
        if (!decision)
            continue;
        const QString words =
            QStringList{sheetDate(decision->at, context) + u' ' + decision->by, decision->note}
                .join(u'\n')
                .trimmed();
        if (!told.contains(words))
            told << words;
        named << QStringList{finding.deviceName, findingStateName(finding.state), words}.join(
            u'\n');
    }
    if (forAll && told.size() == 1)
        return told;
    return matter.isOne() ? told : named;
}

QStringList rowOf(
    const Matter &matter, const FindingsSnapshot &findings, const SheetContext &context)
{
    QString what = matterTitle(matter);
    if (!matter.isOne())
        what += u'\n' + matterNames(matter, kNamesOnPaper);
    QStringList state{findingStateName(matter.state())};
    state += decisionsOf(matter, findings, context);
    return {sheetDate(lastOf(matter), context), what, departmentsOf(matter), state.join(u'\n')};
}

} // namespace

Result<Sheet> findingsSheet(
    const FindingsSnapshot &findings, const QString &site, const SheetContext &context)
{
    const QString title = site.isEmpty() ? OfficeSheet::tr("Things to deal with")
                                         : OfficeSheet::tr("Things to deal with: %1").arg(site);
    return Sheet::of(sheetHead(title, context), [&](const PaperFonts &fonts) -> QList<Piece> {
        QList<QStringList> rows;
        for (const Matter &matter : mattersFrom(findingsAt(site, findings.assessment)))
            rows << rowOf(matter, findings, context);
        QList<Piece> pieces{
            textPiece(OfficeSheet::tr("Attacks and nuisances stopped in the last 30 days: %1")
                          .arg(formatCount(findings.blocked)),
                fonts)};
        if (rows.isEmpty())
            return pieces << textPiece(OfficeSheet::tr("There is nothing to deal with."), fonts);
        return pieces +
            tablePieces(
                {{OfficeSheet::tr("Last seen"), 0.15}, {OfficeSheet::tr("What happened"), 0.43},
                    {OfficeSheet::tr("Department"), 0.16}, {OfficeSheet::tr("State"), 0.26}},
                rows, fonts);
    });
}

} // namespace otasuke
