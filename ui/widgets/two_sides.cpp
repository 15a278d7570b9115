// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_sides.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace otasuke {

namespace {

constexpr int kNarrow = 760; // below, a sentence beside the list has no room to be read

} // namespace

TwoSides::TwoSides(const Theme &theme, QWidget *list, const Room &room, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_room(room)
    , m_list(list)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(16);
    m_sides->addWidget(list);
}

void TwoSides::addDetail(QWidget *detail)
{
    m_sides->addWidget(detail, 1);
}

void TwoSides::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < m_theme.px(kNarrow);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumWidth(narrow ? 0 : m_theme.px(m_room.width));
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(m_room.width));
    m_list->setMaximumHeight(narrow ? m_theme.px(m_room.height) : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

} // namespace otasuke
