// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include <QVBoxLayout>

#include "ui/widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Fold::Fold(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(makeButton(theme, ButtonKind::Link, title))
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
    connect(m_button, &QPushButton::toggled, this, &Fold::setOpen);
    setOpen(false);
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setIcon(
        m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s, Token::Accent, m_theme.px(16)));
    const bool changes = m_content->isVisibleTo(this) != open;
    m_content->setVisible(open);
    if (changes)
        Q_EMIT toggled(open);
}

} // namespace otasuke
