// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stat_tile.h"

#include <QVBoxLayout>

#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

StatTile::StatTile(const Theme &theme, const QString &heading, QWidget *parent)
    : Card(theme, parent)
    , m_headingText(heading)
    , m_figure(new TextLabel(theme, TextRole::Figure))
    , m_badge(new Badge(theme, Tone::Neutral, QString()))
    , m_meaning(sentenceLabel(theme, QString()))
{
    m_meaning->tone(TextTone::Quiet);
    body()->setSpacing(6);
    body()->addWidget(headingLabel(theme, heading));
    body()->addWidget(m_figure);
    body()->addWidget(m_badge, 0, Qt::AlignLeft);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
    m_figure->hide();
    m_badge->hide();
}

void StatTile::setFigure(const QString &figure, const QString &meaning)
{
    m_figure->setText(figure);
    m_figure->show();
    m_badge->hide();
    describe(figure, meaning);
}

void StatTile::setBadge(Tone tone, const QString &word, const QString &meaning)
{
    m_badge->set(tone, word);
    m_badge->show();
    m_figure->hide();
    describe(word, meaning);
}

void StatTile::describe(const QString &value, const QString &meaning)
{
    m_meaning->setText(meaning);
    setAccessibleName(u"%1: %2"_s.arg(m_headingText, value));
    setAccessibleDescription(meaning);
}

} // namespace otasuke
