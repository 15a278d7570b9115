// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_delegate.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/widgets/badge.h"
#include "ui/widgets/day_bars.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/text_block.h"

namespace otasuke {

namespace {

Tone toneAt(const QModelIndex &index)
{
    return toneOf(CellTone(index.data(ToneRole).toInt()));
}

} // namespace

Tone toneOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Neutral:
        return Tone::Neutral;
    case CellTone::Ok:
        return Tone::Ok;
    case CellTone::Warn:
        return Tone::Warn;
    case CellTone::Bad:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

TableDelegate::TableDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont TableDelegate::fontOf(int column) const
{
    return m_theme.font(look(column) == CellLook::Strong ? TextRole::Strong : TextRole::Body);
}

bool TableDelegate::hasBar(const QModelIndex &index) const
{
    return m_barsShown && index.data(ShareRole).isValid();
}

int TableDelegate::naturalWidth(int column, const QString &text) const
{
    if (look(column) == CellLook::Badge)
        return badgeSize(m_theme, text).width() + 2 * pad();
    return QFontMetrics(fontOf(column)).horizontalAdvance(text) + 2 * pad() + 2;
}

int TableDelegate::naturalWidth(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int words = QFontMetrics(fontOf(index.column())).horizontalAdvance(text);
    switch (look(index.column())) {
    case CellLook::Badge:
        return text.isEmpty() ? 2 * pad() : badgeSize(m_theme, text).width() + 2 * pad();
    case CellLook::Bar:
        return words + (hasBar(index) ? m_theme.px(12 + 64) : 0) + 2 * pad();
    case CellLook::Text:
    case CellLook::Whole:
    case CellLook::Strong:
    case CellLook::Sentence:
        break;
    }
    const int detail = QFontMetrics(m_theme.font(TextRole::Body))
                           .horizontalAdvance(index.data(DetailRole).toString());
    return std::max(words, detail) + 2 * pad() + 2;
}

int TableDelegate::heightFor(const QModelIndex &index, int width) const
{
    const QFont font = fontOf(index.column());
    int words = lineHeight(font);
    if (look(index.column()) == CellLook::Sentence)
        words = TextBlock(index.data().toString(), font, width - 2 * pad()).height();
    else if (!index.data(DetailRole).toString().isEmpty())
        words *= 2;
    return words + 2 * m_theme.px(7);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : naturalWidth(index);
    return {naturalWidth(index), heightFor(index, width)};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool drawn = look(index.column()) == CellLook::Bar && index.data(DetailRole).isValid();
    const bool cut = drawn ||
        (look(index.column()) != CellLook::Sentence &&
            naturalWidth(index) > option.rect.width() + 2);
    if (event->type() != QEvent::ToolTip || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QStringList lines{index.data().toString(), index.data(DetailRole).toString()};
    QToolTip::showText(event->globalPos(), lines.join(u'\n').trimmed(), view);
    return true;
}

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, option.state.testFlag(QStyle::State_Selected),
        option.state.testFlag(QStyle::State_MouseOver), index.column() == 0);
    const QRect box = option.rect.adjusted(pad(), 0, -pad(), 0);
    switch (look(index.column())) {
    case CellLook::Text:
    case CellLook::Whole:
    case CellLook::Strong:
        paintWords(*painter, box, index);
        break;
    case CellLook::Sentence:
        paintSentence(*painter, box, index);
        break;
    case CellLook::Badge:
        if (!index.data().toString().isEmpty())
            m_badges.draw(*painter, box, m_theme, toneAt(index), index.data().toString());
        break;
    case CellLook::Bar:
        paintBar(*painter, box, index);
        break;
    }
    painter->restore();
}

void TableDelegate::paintGround(
    QPainter &painter, const QRect &box, bool selected, bool hovered, bool firstColumn) const
{
    if (selected)
        painter.fillRect(box, m_theme.color(Token::AccentBg));
    else if (hovered)
        painter.fillRect(box, m_theme.color(Token::Bg));
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme.color(Token::Line));
    if (selected && firstColumn)
        painter.fillRect(
            QRect(box.left(), box.top(), 3, box.height()), m_theme.color(Token::Accent));
}

QColor TableDelegate::inkOf(const QModelIndex &index) const
{
    const Tone tone = toneAt(index);
    return tone == Tone::Neutral ? m_theme.color(Token::Ink) : m_theme.ink(tone);
}

void TableDelegate::drawLine(QPainter &painter, const QRect &box, Qt::Alignment align,
    const QFont &font, const QString &text) const
{
    if (align & Qt::AlignRight) {
        painter.setFont(font);
        painter.drawText(
            box, int(align), QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        return;
    }
    m_texts.find(text, font, box.width(), CellText::Shape::Line).draw(painter, box);
}

void TableDelegate::paintWords(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString detail = index.data(DetailRole).toString();
    const QFont font = fontOf(index.column());
    QRect line = box;
    if (!detail.isEmpty()) {
        const int step = lineHeight(font);
        line = QRect(box.left(), box.center().y() - step, box.width(), step);
        const QRect below = line.translated(0, step);
        const QFont quiet = m_theme.font(TextRole::Body);
        const bool loud = toneAt(index) != Tone::Neutral;
        painter.setPen(loud ? inkOf(index) : m_theme.color(Token::Ink2));
        drawLine(painter, below, align, quiet, detail);
    }
    painter.setPen(m_theme.color(Token::Ink));
    drawLine(painter, line, align, font, index.data().toString());
}

void TableDelegate::paintSentence(
    QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    painter.setPen(m_theme.color(Token::Ink));
    const QFont font = fontOf(index.column());
    m_texts.find(index.data().toString(), font, box.width(), CellText::Shape::Sentence)
        .draw(painter, box);
}

void TableDelegate::paintBar(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const int bar = hasBar(index) ? std::min(m_theme.px(64), box.width() / 2) : 0;
    QRect line = box;
    if (const QVariant days = index.data(DaysRole); days.isValid()) {
        const int step = lineHeight(fontOf(index.column()));
        line = QRect(box.left(), box.center().y() - step, box.width(), step);
        drawDayBars(painter, line.translated(0, step).adjusted(0, m_theme.px(3), 0, -m_theme.px(2)),
            m_theme, days.value<CellDays>());
    }
    const QRect words = line.adjusted(0, 0, bar > 0 ? -bar - m_theme.px(12) : 0, 0);
    painter.setFont(fontOf(index.column()));
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(words, int(Qt::AlignRight) | Qt::AlignVCenter, index.data().toString());
    if (bar > 0)
        drawScoreBar(painter, QRect(line.right() - bar + 1, line.top(), bar, line.height()),
            m_theme, index.data(ShareRole).toDouble(), toneAt(index));
}

} // namespace otasuke
