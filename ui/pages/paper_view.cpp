// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_view.h"

#include <QPaintEvent>
#include <QPainter>

namespace otasuke {

namespace {

constexpr int kGap = 20;
constexpr qreal kLargest = 1.6; // beyond, less of a page is seen for nothing

} // namespace

PaperView::PaperView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Preview of the report"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperView::setPaper(const MonthlyPaper &paper)
{
    m_paper = paper;
    setAccessibleDescription(tr("%n page(s)", nullptr, paper.pageCount()));
    updateGeometry();
    update();
}

qreal PaperView::scaleFor(int width) const
{
    return std::min(kLargest, (width - 2) / kPaperWidth);
}

QRectF PaperView::sheet(int page) const
{
    const qreal scale = scaleFor(width());
    const qreal height = kPaperHeight * scale;
    return {(width() - kPaperWidth * scale) / 2, page * (height + kGap) + 1, kPaperWidth * scale,
        height};
}

int PaperView::heightForWidth(int width) const
{
    const int pages = m_paper ? m_paper->pageCount() : 0;
    return int(pages * (kPaperHeight * scaleFor(width) + kGap)) + 2;
}

QSize PaperView::sizeHint() const
{
    return {int(kPaperWidth), heightForWidth(int(kPaperWidth))};
}

void PaperView::paintEvent(QPaintEvent *event)
{
    if (!m_paper)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const QRectF box = sheet(page);
        if (!box.intersects(event->rect()))
            continue;
        painter.setPen(m_theme.color(Token::Line));
        painter.setBrush(Qt::white);
        painter.drawRect(box);
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(box.width() / kPaperWidth, box.width() / kPaperWidth);
        m_paper->paintPage(painter, page);
        painter.restore();
    }
}

} // namespace otasuke
