// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/base_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

#include "models/domain/one_line.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

BaseDialog::BaseDialog(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
    , m_body(nullptr)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inner = new QWidget;
    inner->setObjectName(u"pageViewport"_s);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    m_body = new QVBoxLayout;
    column->addLayout(m_body);
    column->addStretch(1);
    m_body->setSpacing(14);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    m_buttons->setSpacing(10);
    m_buttons->setDirection(QBoxLayout::RightToLeft);
    m_buttons->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 22, 24, 22);
    outer->setSpacing(16);
    outer->addWidget((new TextLabel(theme, TextRole::Title, title))->wrap());
    outer->addWidget(m_scroll, 1);
    outer->addLayout(m_buttons);
}

QPushButton *BaseDialog::addButton(ButtonKind kind, const QString &text)
{
    auto *button = makeButton(m_theme, kind, text);
    const int count = m_buttons->count();
    m_buttons->insertWidget(count - 1, button);
    if (count == 1) {
        button->setDefault(true);
        m_deciding = button;
    }
    return button;
}

void BaseDialog::addParagraph(const QString &text)
{
    m_body->addWidget(sentenceLabel(m_theme, text));
}

void BaseDialog::addScript(const QString &heading, const QStringList &lines)
{
    auto *card = new Card(m_theme);
    card->addHeading(heading);
    for (const QString &line : lines)
        card->body()->addWidget(sentenceLabel(m_theme, line)->selectable());
    m_body->addWidget(card);
}

QLineEdit *BaseDialog::addField(const QString &label, const QString &name)
{
    auto *heading = headingLabel(m_theme, label);
    auto *field = new QLineEdit;
    field->setMaxLength(kLongestLine);
    field->setObjectName(name);
    field->setAccessibleName(label);
    heading->setBuddy(field);
    m_body->addWidget(heading);
    m_body->addWidget(field);
    return field;
}

QRadioButton *BaseDialog::addChoice(const QString &text, const QString &explanation)
{
    auto *choice = new QRadioButton(text);
    choice->setFont(m_theme.font(TextRole::Strong));
    choice->setAccessibleDescription(explanation);
    auto *below = quietLabel(m_theme, explanation)->wrap();
    below->setContentsMargins(m_theme.px(28), 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(choice);
    column->addWidget(below);
    m_body->addLayout(column);
    return choice;
}

QPushButton *BaseDialog::addAnswers(const QString &confirm, const QString &cancel)
{
    auto *yes = addButton(ButtonKind::Primary, confirm);
    auto *no = addButton(ButtonKind::Quiet, cancel);
    yes->setObjectName(u"confirm"_s);
    no->setObjectName(u"cancel"_s);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    return yes;
}

void BaseDialog::fit()
{
    const QSize most = parentWidget() ? parentWidget()->window()->size() : QSize(1280, 720);
    const int width = std::min(m_theme.px(m_standardWidth), most.width() - 40);
    resize(width, height());
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    // What the body lacks (or has too much) decides the height.
    const int needed = m_body->hasHeightForWidth()
        ? m_body->totalHeightForWidth(m_scroll->viewport()->width())
        : m_body->totalSizeHint().height();
    const int missing = needed - m_scroll->viewport()->height();
    resize(width, std::min(height() + missing + 2, most.height() - 24));
}

void BaseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    for (QWidget *child : findChildren<QWidget *>())
        child->ensurePolished();
    fit();
    if (QWidget *first = m_beginning ? m_beginning : m_deciding)
        first->setFocus();
}

} // namespace otasuke
