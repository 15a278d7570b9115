// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString markOf(ThreatStanding::Mark mark)
{
    switch (mark) {
    case ThreatStanding::Mark::Good:
        return Paper::tr("○ Good");
    case ThreatStanding::Mark::Attention:
        return Paper::tr("△ Look");
    case ThreatStanding::Mark::Problem:
        return Paper::tr("× Act");
    case ThreatStanding::Mark::NotSeen:
        return Paper::tr("－ Can't tell");
    }
    return {};
}

/// The sign never stands alone at the end of a line.
QString withItsSign(QString mark)
{
    const qsizetype space = mark.indexOf(u' ');
    return space < 0 ? mark : mark.replace(space, 1, u'\u00a0');
}

QString hoursOf(UtcMicros length)
{
    const double hours = double(length) / double(kHour);
    return Paper::tr("%1 hours").arg(QLocale::c().toString(hours, 'f', hours < 10 ? 1 : 0));
}

QString completeness(const WatchRecord &watch)
{
    if (watch.hours == 0)
        return Paper::tr("No source was set up in this time, so nothing was watched.");
    const int missing = watch.hours - watch.hoursWatched;
    if (missing == 0)
        return Paper::tr("All sources answered in each of the %1 hours.")
            .arg(formatCount(watch.hours));
    return Paper::tr("In %1 of %2 hours at least one source did not answer. What happened in "
                     "these hours may be missing from this report.")
        .arg(formatCount(missing), formatCount(watch.hours));
}

} // namespace

QList<Piece> supportSection(const SectionInput &in)
{
    const QList<SupportRequest> &requests = in.summary.support;
    QList<Piece> pieces{headingPiece(Paper::tr("Support asked for"), in.fonts)};
    if (requests.isEmpty())
        return pieces << textPiece(Paper::tr("Nothing was asked of the help desk."), in.fonts);
    const qsizetype shown = std::min(requests.size(), in.room(10));
    QList<QStringList> rows;
    for (const SupportRequest &request : requests.mid(0, shown))
        rows << QStringList{in.time(request.filed), supportKindName(request.kind),
            request.note.isEmpty() ? request.facts.section(u'\n', 0, 0) : request.note,
            request.outcome.isEmpty() ? supportStateName(request.state) : request.outcome};
    pieces += tablePieces({{Paper::tr("When"), 0.16}, {Paper::tr("What was asked"), 0.2},
                              {Paper::tr("About"), 0.34}, {Paper::tr("What became of it"), 0.3}},
        rows, in.fonts);
    return andLeftOut(pieces, in, requests.size(), shown);
}

QList<Piece> threatSection(const SectionInput &in)
{
    if (in.summary.threats.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const ThreatStanding &threat : in.summary.threats)
        rows << QStringList{QString::number(threat.rank), threat.title,
            withItsSign(markOf(threat.mark)), threat.evidence};
    return QList<Piece>{headingPiece(
               Paper::tr("IPA's ten threats of %1 and this office").arg(in.summary.threatsYear),
               in.fonts)} +
        tablePieces({{Paper::tr("Rank"), 0.08}, {Paper::tr("Threat"), 0.32},
                        {Paper::tr("State"), 0.16}, {Paper::tr("Why"), 0.44}},
            rows, in.fonts, {Term::TenThreats});
}

QList<Piece> watchSection(const SectionInput &in)
{
    const WatchRecord &watch = in.summary.watch;
    QList<Piece> pieces{headingPiece(Paper::tr("How complete the watching was"), in.fonts)};
    pieces << textPiece(completeness(watch), in.fonts);
    for (const QString &sentence : in.watchWords())
        pieces << textPiece(sentence, in.fonts);
    if (watch.gaps.isEmpty())
        return pieces;
    pieces.last().keepWithNext = true;
    const qsizetype shown = std::min(watch.gaps.size(), in.room(10));
    QList<QStringList> rows;
    for (const auto &gap : watch.gaps.mid(0, shown))
        rows << QStringList{
            gap.source, in.time(gap.from), in.time(gap.to), hoursOf(gap.to - gap.from)};
    pieces += tablePieces({{Paper::tr("Source"), 0.34}, {Paper::tr("No data from"), 0.24},
                              {Paper::tr("Until"), 0.24}, {Paper::tr("Length"), 0.18}},
        rows, in.fonts, {Term::Watched});
    return andLeftOut(pieces, in, watch.gaps.size(), shown);
}

} // namespace otasuke
