// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString kindKey(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    return {};
}

Token inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return Token::Card;
    case ButtonKind::Secondary:
    case ButtonKind::Link:
        return Token::Accent;
    case ButtonKind::Quiet:
        return Token::Ink;
    }
    return Token::Ink;
}

} // namespace

QPushButton *makeButton(const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kindKey(kind));
    button->setFont(theme.font(kind == ButtonKind::Link ? TextRole::Body : TextRole::Strong));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QPushButton *makeButton(
    const Theme &theme, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
{
    auto *button = makeButton(theme, kind, text, parent);
    button->setIcon(theme.icon(icon, inkOf(kind)));
    button->setIconSize({theme.px(20), theme.px(20)});
    return button;
}

QPushButton *makeIconButton(
    const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = makeButton(theme, ButtonKind::Link, QString(), icon, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void addEqually(QLayout *row, const QList<QPushButton *> &buttons)
{
    int height = 0;
    for (QPushButton *button : buttons)
        height = std::max(height, button->sizeHint().height());
    for (QPushButton *button : buttons) {
        button->setMinimumHeight(height);
        row->addWidget(button);
    }
}

} // namespace otasuke
