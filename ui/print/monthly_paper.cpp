// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/monthly_paper.h"
#include "ui/print/page_frame.h"

#include "ui/print/section.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QList<Piece> allSections(const SectionInput &in)
{
    return frontPage(in) + riskySection(in) + departmentSection(in, in.room(15)) +
        cloudSection(in) + attackSection(in) + deviceSection(in) + supportSection(in) +
        threatSection(in) + watchSection(in);
}

OfficeCalendar calendarOf(const Office &office)
{
    const QTimeZone zone(office.timeZone.toLatin1());
    return zone.isValid() ? OfficeCalendar(zone, office.opens, office.closes) : OfficeCalendar();
}

QString explain(Term term)
{
    switch (term) {
    case Term::Utm:
        return Paper::tr("UTM: the appliance that watches the way between office and Internet.");
    case Term::Edr:
        return Paper::tr("EDR: the program that watches inside each PC.");
    case Term::Score:
        return Paper::tr("Risk: 0 to 100; 40 and more asks for a look, 70 and more for action.");
    case Term::Watched:
        return Paper::tr("Time watched: share of the hours in which UTM and EDR both answered.");
    case Term::CommandAndControl:
        return Paper::tr("Attacker's server: a machine that steers infected PCs from outside.");
    case Term::Phishing:
        return Paper::tr("Phishing: false web sites or mails that steal passwords.");
    case Term::Bytes:
        return Paper::tr("MB, GB: 1 GB is 1,000 MB, about 300 photographs.");
    case Term::TenThreats:
        return Paper::tr("IPA: the government's agency for information security; it names the ten "
                         "greatest threats each year.");
    }
    return {};
}

} // namespace

MonthlyPaper::MonthlyPaper(const PaperFonts &fonts, const QList<PaperPage> &pages)
    : m_fonts(fonts)
    , m_pages(pages)
{
}

Result<MonthlyPaper> MonthlyPaper::of(const MonthlySummary &summary)
{
    const auto fonts = paperFonts();
    if (!fonts)
        return fonts.error();
    const OfficeCalendar calendar = calendarOf(summary.office);
    constexpr qreal height = kPaperHeight - kPaperTop - kPaperFoot;
    QList<PaperPage> pages;
    // Fewer rows a list until it fits: each list says what it left out.
    for (double share = 1; share > 0.05; share *= 0.85) {
        pages = breakPages(allSections({summary, *fonts, calendar, share}), height);
        if (pages.size() <= kMostPages)
            break;
    }
    return MonthlyPaper(*fonts, pages.mid(0, kMostPages));
}

void MonthlyPaper::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= m_pages.size())
        return;
    painter.save();
    paintPieces(painter, m_pages[page]);
    paintFoot(painter, page);
    painter.restore();
}

void MonthlyPaper::paintFoot(QPainter &painter, int page) const
{
    const QRectF room = paintFootLine(painter, m_fonts.small, page, int(m_pages.size()));
    QString words;
    for (const Term term : m_pages[page].terms) {
        const QString longer = words.isEmpty()
            ? Paper::tr("Terms:  %1").arg(explain(term))
            //: Explanations at the foot of a page, one after the other
            : Paper::tr("%1  %2", "terms").arg(words, explain(term));
        if (wordsHeight(longer, m_fonts.small, room.width()) <=
            3 * 1.5 * m_fonts.small.pixelSize() + 1)
            words = longer;
    }
    drawWords(painter, room, words, m_fonts.small);
}

} // namespace otasuke
