// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/page_catalog.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

NavigationButton::NavigationButton(
    const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(TextRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(
        count > 0 ? tr("%1, %n item(s) waiting", nullptr, count).arg(text()) : text());
    updateGeometry();
    update();
}

int NavigationButton::badgeWidth() const
{
    if (m_count <= 0)
        return 0;
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    return std::max(
        metrics.horizontalAdvance(QString::number(m_count)) + m_theme.px(12), m_theme.px(24));
}

QSize NavigationButton::sizeHint() const
{
    // As wide as the bold text of the chosen page, so that nothing moves when it is chosen.
    const QFontMetrics bold(m_theme.font(TextRole::Strong));
    const int badge = badgeWidth() > 0 ? badgeWidth() + 6 : 0;
    return {12 + m_theme.px(20) + 8 + bold.horizontalAdvance(text()) + badge + 10,
        bold.height() + m_theme.px(22)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(m_theme.color(Token::AccentBg));
    else if (underMouse())
        painter.setBrush(m_theme.color(Token::Bg));
    painter.drawRoundedRect(box, 8, 8);

    const Token ink = isChecked() ? Token::Accent : Token::Ink;
    const int side = m_theme.px(20);
    const QPixmap icon = m_theme.pixmap(m_icon, m_theme.color(ink), side);
    painter.drawPixmap(QPointF(12, (height() - side) / 2.0), icon);
    painter.setPen(m_theme.color(ink));
    painter.setFont(m_theme.font(isChecked() ? TextRole::Strong : TextRole::Body));
    const int left = 12 + side + 8;
    painter.drawText(
        QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_count <= 0)
        return;
    const QFont font = m_theme.font(TextRole::Strong);
    const int high = QFontMetrics(font).height() + m_theme.px(2);
    const QRectF pill(width() - badgeWidth() - 10, (height() - high) / 2.0, badgeWidth(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::BadBg));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.color(Token::Bad));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, QString::number(m_count));
}

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 18, 9, 16);
    column->setSpacing(2);
    auto *product = new TextLabel(theme, TextRole::Heading, tr("Otasuke Console"));
    product->tone(TextTone::Accent);
    product->setContentsMargins(12, 2, 8, 16);
    column->addWidget(product);
    for (const PageEntry &entry : pageCatalog()) {
        if (!entry.listed)
            continue;
        auto *button = new NavigationButton(theme, entry.icon, entry.translatedTitle());
        button->setObjectName(u"nav_"_s + entry.id);
        column->addWidget(button);
        m_group->addButton(button);
        m_buttons.insert(entry.id, button);
        connect(
            button, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
    }
    column->addStretch(1);
    setMinimumWidth(196);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::setCurrent(const QString &pageId)
{
    if (auto *button = m_buttons.value(pageId)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // a page that is not listed: none of these
    if (QAbstractButton *before = m_group->checkedButton())
        before->setChecked(false);
    m_group->setExclusive(true);
}

void Navigation::setCount(const QString &pageId, int count)
{
    if (auto *button = m_buttons.value(pageId))
        button->setCount(count);
}

} // namespace otasuke
