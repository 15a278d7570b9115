// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include <QHBoxLayout>

#include "ui/widgets/icon_label.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Fold::Fold(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(new RowButton(theme, title))
    , m_sign(new IconLabel(theme, u"chevron-right"_s, Token::Accent, 16))
    , m_title(sentenceLabel(theme, title))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.px(4));
    outer->addWidget(m_button);
    outer->addWidget(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.px(8));
    m_button->setCheckable(true);
    m_button->row()->setContentsMargins(4, 5, 4, 5);
    m_button->row()->setSpacing(8);
    m_button->row()->addWidget(m_sign);
    m_button->row()->addWidget(m_title->tone(TextTone::Accent), 1);
    connect(m_button, &QAbstractButton::toggled, this, &Fold::setOpen);
    setOpen(false);
}

void Fold::setTitle(const QString &title)
{
    m_title->setText(title);
    m_button->setAccessibleName(title);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
    const int side = m_theme.px(16);
    m_sign->setPixmap(m_theme.pixmap(
        open ? u"chevron-down"_s : u"chevron-right"_s, m_theme.color(Token::Accent), side));
    const bool changes = m_content->isVisibleTo(this) != open;
    m_content->setVisible(open);
    if (changes)
        Q_EMIT toggled(open);
}

} // namespace otasuke
