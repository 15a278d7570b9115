// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QStyle>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString cardKey(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"true"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    return u"true"_s;
}

} // namespace

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_body(new QVBoxLayout(this))
{
    setProperty("card", cardKey(Tone::Neutral));
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(8);
}

void Card::setTone(Tone tone)
{
    setProperty("card", cardKey(tone));
    style()->unpolish(this);
    style()->polish(this);
}

QHBoxLayout *Card::addHeading(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(headingLabel(m_theme, text)->wrap(), 1);
    m_body->addLayout(row);
    return row;
}

QFrame *ruleLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    return line;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace otasuke
