// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look_over.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString describe(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    if (text.isEmpty())
        text = widget.accessibleName();
    return u"%1 %2 \"%3\""_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(40));
}

template<class T>
QList<const T *> shown(const QWidget &root)
{
    QList<const T *> list;
    for (const T *widget : root.findChildren<T *>()) {
        if (widget->isVisible())
            list << widget;
    }
    return list;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false; // elided on purpose: the whole text is its tool tip
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 ||
            label.minimumSizeHint().width() > label.width() + 1;
    const QSize wanted = label.sizeHint();
    return wanted.width() > label.width() + 1 || wanted.height() > label.height() + 1;
}

bool isCut(const QAbstractButton &button)
{
    const bool flows =
        button.hasHeightForWidth() || (button.layout() && button.layout()->hasHeightForWidth());
    if (flows)
        return button.heightForWidth(button.width()) > button.height() + 1;
    const QSize wanted = button.text().isEmpty() ? button.minimumSizeHint() : button.sizeHint();
    return wanted.width() > button.width() + 1 || wanted.height() > button.height() + 1;
}

/// The deepest widget that wants more than there is: the one to look at.
const QWidget *widest(const QWidget &root, int room)
{
    for (const QObject *child : root.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && widget->minimumSizeHint().width() > room)
            return widest(*widget, room);
    }
    return &root;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() &&
        (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

/// Of an exclusive group only the chosen one is a tab stop; arrow keys go on from there.
bool isReachedThroughGroup(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    QList<QAbstractButton *> others;
    if (button->group() && button->group()->exclusive())
        others = button->group()->buttons();
    else if (button->autoExclusive())
        others = button->parentWidget()->findChildren<QAbstractButton *>();
    return std::any_of(others.begin(), others.end(),
        [&reached](const QAbstractButton *other) { return reached.contains(other); });
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : shown<QLabel>(root)) {
        if (isCut(*label))
            found << u"cut: %1 has %2x%3"_s.arg(describe(*label))
                         .arg(label->width())
                         .arg(label->height());
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(root)) {
        if (isCut(*button))
            found << u"cut: %1 has %2x%3, wants %4x%5"_s.arg(describe(*button))
                         .arg(button->width())
                         .arg(button->height())
                         .arg(button->sizeHint().width())
                         .arg(button->sizeHint().height());
    }
    return found;
}

QStringList sidewaysScrolling(const QWidget &root)
{
    QStringList found;
    for (const QAbstractScrollArea *area : shown<QAbstractScrollArea>(root)) {
        if (area->horizontalScrollBar()->maximum() <= 0)
            continue;
        const auto *scroll = qobject_cast<const QScrollArea *>(area);
        const QWidget *cause = scroll && scroll->widget()
            ? widest(*scroll->widget(), area->viewport()->width() - 40)
            : area;
        found << u"scrolls sideways by %1: %2 wants %3"_s
                     .arg(area->horizontalScrollBar()->maximum())
                     .arg(describe(*cause))
                     .arg(cause->minimumSizeHint().width());
    }
    return found;
}

QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!takesTab(*widget))
            continue;
        const auto *voice = QAccessible::queryAccessibleInterface(widget);
        if (!voice || voice->text(QAccessible::Name).trimmed().isEmpty())
            found << u"nameless: %1"_s.arg(describe(*widget));
    }
    return found;
}

QStringList unreachableByTab(QWidget &window)
{
    QSet<const QWidget *> reached;
    QList<const QWidget *> wanted;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesTab(*widget))
            wanted << widget;
    }
    for (qsizetype i = 0; i < wanted.size() + 20; ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            reached << focus;
    }
    QStringList found;
    for (const QWidget *widget : wanted) {
        if (!reached.contains(widget) && !isReachedThroughGroup(*widget, reached))
            found << u"Tab never comes to: %1"_s.arg(describe(*widget));
    }
    return found;
}

} // namespace otasuke
