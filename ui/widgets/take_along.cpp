// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/take_along.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

using namespace Qt::StringLiterals;

namespace otasuke {

TakeAlong::TakeAlong(const Theme &theme, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_what(what)
{
    new FlowLayout(theme.px(8), this);
    connect(addButton(tr("Copy as a table")), &QPushButton::clicked, this, &TakeAlong::copyWanted);
    connect(addButton(tr("Save for Excel")), &QPushButton::clicked, this, &TakeAlong::tableWanted);
    m_picture = addButton(tr("Save as a picture"));
    m_picture->hide();
    connect(m_picture, &QPushButton::clicked, this, &TakeAlong::pictureWanted);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPushButton *TakeAlong::addButton(const QString &text)
{
    QPushButton *button = makeButton(m_theme, ButtonKind::Link, text);
    //: Read aloud for a button: %1 what it does, %2 with which figures
    button->setAccessibleName(tr("%1: %2").arg(text, m_what));
    layout()->addWidget(button);
    return button;
}

void TakeAlong::offerPicture()
{
    m_picture->show();
}

void copyTable(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace otasuke
