// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_banner.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStyle>

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

StateBanner::StateBanner(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sign(new ToneSign(theme, Tone::Neutral))
    , m_headline((new TextLabel(theme, TextRole::Headline))->wrap())
    , m_detail(sentenceLabel(theme, QString()))
    , m_button(makeButton(theme, ButtonKind::Primary, QString()))
{
    setObjectName(u"stateBanner"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    m_row->setSpacing(14);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_button, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(18);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(m_row, 1);
    body()->addLayout(row);
    m_button->hide();
    m_button->setObjectName(u"stateBannerButton"_s);
    connect(m_button, &QPushButton::clicked, this, &StateBanner::pressed);
}

void StateBanner::set(Tone tone, const QString &headline, const QString &detail)
{
    setTone(tone);
    m_sign->setTone(tone);
    m_headline->tone(tone);
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
}

void StateBanner::setCompact()
{
    m_headline->setFont(m_theme.font(TextRole::Strong));
    m_sign->setSmall();
    m_button->setProperty("kind", u"secondary"_s);
    m_button->style()->polish(m_button);
    body()->setContentsMargins(18, 10, 18, 10);
}

void StateBanner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void StateBanner::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < m_theme.px(560);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Card::resizeEvent(event);
}

QString StateBanner::headline() const
{
    return m_headline->text();
}

} // namespace otasuke
