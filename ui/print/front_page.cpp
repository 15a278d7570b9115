// SPDX-License-Identifier: GPL-3.0-or-later
// The director's page: one judgement, three numbers, what we ask, whom to look at.
#include <QLocale>

#include "models/judgement/explain.h"
#include "ui/print/section.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

const QColor &frame()
{
    static const QColor grey(0x55, 0x55, 0x55);
    return grey;
}

void paintStamps(QPainter &painter, const QRectF &box, const QFont &font)
{
    const QStringList titles{Paper::tr("Approved"), Paper::tr("Checked"), Paper::tr("Prepared")};
    constexpr qreal width = 72;
    constexpr qreal height = 64;
    painter.setPen(QPen(Qt::black, 0.9));
    for (int i = 0; i < 3; ++i) {
        const QRectF stamp(box.right() - (3 - i) * width, box.top(), width, height);
        painter.drawRect(stamp);
        drawWords(painter, stamp.adjusted(0, 3, 0, 0), titles[i], font, Qt::AlignHCenter);
    }
}

Piece titlePiece(const SectionInput &in)
{
    const QString office = in.summary.office.name;
    const QString month = office.isEmpty()
        ? in.month()
        //: Under the title of the paper: month and office
        : Paper::tr("%1  %2", "month, office").arg(in.month(), office);
    QStringList lines{
        month, Paper::tr("Prepared on %1").arg(in.date(in.calendar.dayOf(in.summary.asOf)))};
    if (!in.summary.complete)
        lines << Paper::tr("The month is still running: figures up to %1")
                     .arg(in.time(in.summary.period.to));
    const QString &site = in.summary.site;
    const QString title = site.isEmpty() ? Paper::tr("Monthly security report")
                                         //: Title of the paper of one site (building, branch)
                                         : Paper::tr("Monthly security report: %1").arg(site);
    Piece piece;
    const PaperFonts fonts = in.fonts;
    const qreal left = kColumnWidth - 3 * 72 - 24;
    const qreal top = std::max(38.0, wordsHeight(title, fonts.title, left) + 4);
    piece.height = std::max(80.0, top + wordsHeight(lines.join(u'\n'), fonts.body, left) + 8);
    piece.paint = [title, lines, fonts, left, top](QPainter &painter, const QRectF &box) {
        const QRectF words(box.left(), box.top(), left, box.height());
        drawWords(painter, words, title, fonts.title);
        drawWords(painter, words.adjusted(0, top, 0, 0), lines.join(u'\n'), fonts.body);
        paintStamps(painter, box, fonts.small);
    };
    return piece;
}

Piece verdictPiece(const SectionInput &in)
{
    const QString verdict = in.summary.verdict;
    const QString detail = in.summary.verdictDetail;
    const PaperFonts fonts = in.fonts;
    constexpr qreal pad = 20;
    const qreal width = kColumnWidth - 2 * pad;
    const qreal first = wordsHeight(verdict, fonts.headline, width);
    const qreal second = detail.isEmpty() ? 0 : wordsHeight(detail, fonts.body, width) + 2;
    Piece piece;
    piece.above = 16;
    piece.height = first + second + 2 * 15;
    piece.paint = [=](QPainter &painter, const QRectF &box) {
        painter.setPen(QPen(Qt::black, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
        const QRectF words = box.adjusted(pad, 15, -pad, -15);
        drawWords(painter, words, verdict, fonts.headline);
        drawWords(painter, words.adjusted(0, first + 2, 0, 0), detail, fonts.body);
    };
    return piece;
}

struct Number
{
    QString title;
    QString value;
    QString before;
};

QString beforeOf(const Compared &compared, const QString &words)
{
    return compared.before < 0 ? Paper::tr("No figures of last month") : lastMonth(words);
}

QString percent(double share)
{
    // 99.96 % isn't "100.0 %": hours without data must not be rounded away.
    const double shown = share < 1 ? std::min(share * 100, 99.9) : 100.0;
    return QLocale::c().toString(shown, 'f', 1) + u'%';
}

QList<Number> numbersOf(const SectionInput &in)
{
    const MonthlySummary &summary = in.summary;
    const auto count = [](double n) {
        return Paper::tr("%1 cases", nullptr, int(n)).arg(formatCount(qint64(n)));
    };
    const Compared &action = summary.needingAction;
    const Compared &blocked = summary.blocked;
    const Compared &watched = summary.watchedShare;
    const QDate begin = in.calendar.dayOf(summary.watchedSince);
    const auto known = [&](const QString &words) { return in.blind() ? u"－"_s : words; };
    return {{Paper::tr("Needed your action"), known(count(action.now)),
                beforeOf(action, count(action.before))},
        {Paper::tr("Attacks stopped"), known(count(blocked.now)),
            beforeOf(blocked, count(blocked.before))},
        {Paper::tr("Time watched"), percent(watched.now),
            in.beganLate() ? Paper::tr("Since %1").arg(in.date(begin))
                           : beforeOf(watched, percent(watched.before))}};
}

Piece numbersPiece(const SectionInput &in)
{
    const QList<Number> numbers = numbersOf(in);
    const PaperFonts fonts = in.fonts;
    Piece piece;
    piece.above = 18;
    piece.height = 104;
    piece.terms = {Term::Utm, Term::Edr, Term::Watched, Term::Score};
    piece.paint = [numbers, fonts](QPainter &painter, const QRectF &box) {
        constexpr qreal gap = 15;
        const qreal width = (box.width() - 2 * gap) / 3;
        for (int i = 0; i < numbers.size(); ++i) {
            const QRectF card(box.left() + i * (width + gap), box.top(), width, box.height());
            painter.setPen(QPen(frame(), 1));
            painter.drawRoundedRect(card, 8, 8);
            painter.setPen(Qt::black);
            const QRectF words = card.adjusted(14, 11, -8, 0);
            drawWords(painter, words, numbers[i].title, fonts.body);
            drawWords(painter, words.adjusted(0, 23, 0, 0), numbers[i].value, fonts.figure);
            drawWords(painter, words.adjusted(0, 61, 0, 0), numbers[i].before, fonts.body);
        }
    };
    return piece;
}

QList<Piece> watchPieces(const SectionInput &in)
{
    QList<Piece> pieces;
    for (const QString &sentence : in.watchWords())
        pieces << textPiece(sentence, in.fonts);
    if (!pieces.isEmpty())
        pieces.first().above = 10; // clear of the boxes
    return pieces;
}

/// What a paper about one site can't tell of it alone.
QList<Piece> scopePieces(const SectionInput &in)
{
    if (in.summary.site.isEmpty())
        return {};
    Piece piece = textPiece(
        Paper::tr("This report covers only the devices of this site. How completely the office was "
                  "watched, and what concerns no single device, is told for all sites together. "
                  "Attacks that can't be put down to one device are counted only in the report on "
                  "all sites."),
        in.fonts, true);
    piece.above = 10;
    return {piece};
}

QList<Piece> askPieces(const SectionInput &in)
{
    QList<Piece> pieces{headingPiece(Paper::tr("What we ask of you until next month"), in.fonts)};
    if (in.summary.asks.isEmpty())
        return pieces << in.nothing(Paper::tr("Nothing this month."));
    QList<QStringList> rows;
    for (const auto &ask : in.summary.asks)
        rows << QStringList{QString::number(rows.size() + 1), ask.text, ask.who};
    pieces += tablePieces({{{}, 0.06, Qt::AlignLeft, true}, {{}, 0.74}, {{}, 0.2}}, rows, in.fonts);
    if (in.summary.asksMore > 0)
        pieces << textPiece(Paper::tr("And %n more; the console's Home and Cloud traffic pages "
                                      "show them.",
                                nullptr, in.summary.asksMore),
            in.fonts);
    return pieces;
}

QList<Piece> worstPieces(const SectionInput &in)
{
    QList<Piece> pieces{headingPiece(Paper::tr("PCs to look at"), in.fonts)};
    if (in.summary.risky.isEmpty())
        return pieces << in.nothing(Paper::tr("No PC stood out this month."));
    QList<QStringList> rows;
    for (const auto &risk : in.summary.risky.mid(0, 3))
        rows << QStringList{risk.device, risk.department,
            risk.scoreBefore < 0
                ? QString::number(risk.score)
                //: A score and, in brackets, last month's
                : Paper::tr("%1 (%2)", "score").arg(risk.score).arg(risk.scoreBefore),
            risk.reasons.value(0)};
    return pieces +
        tablePieces({{Paper::tr("PC"), 0.2}, {Paper::tr("Department"), 0.15},
                        {Paper::tr("Risk (last month)"), 0.19}, {Paper::tr("Reason"), 0.46}},
            rows, in.fonts);
}

} // namespace

QList<Piece> frontPage(const SectionInput &in)
{
    const QList<Piece> needed = QList<Piece>{titlePiece(in), verdictPiece(in), numbersPiece(in)} +
        scopePieces(in) + watchPieces(in) + askPieces(in) + worstPieces(in);
    const QList<Piece> all = needed + departmentSection(in, 3);
    // One page: the departments stand on the next one too, whole.
    return breakPages(all, kPaperHeight - kPaperTop - kPaperFoot).size() > 1 ? needed : all;
}

} // namespace otasuke
