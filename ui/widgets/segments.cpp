// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QButtonGroup>

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

namespace otasuke {

Segments::Segments(
    const Theme &theme, const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new FlowLayout(theme.px(4), this);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QPushButton *button = makeButton(theme, ButtonKind::Quiet, choices[i]);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setShown(int index, bool shown)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setVisible(shown);
    if (!shown && current() == index)
        setCurrent(0);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace otasuke
