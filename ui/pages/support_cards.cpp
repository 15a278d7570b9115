// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/support_cards.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "models/tables/names.h"
#include "models/tables/request_table.h"
#include "ui/pages/first_response.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

ContactCard::ContactCard(
    const Theme &theme, const QString &heading, const QString &button, bool danger, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_number(new TextLabel(theme, TextRole::Figure))
    , m_badge(new Badge(theme, Tone::Neutral, QString()))
    , m_lines(sentenceLabel(theme, QString()))
    , m_button(makeButton(theme, danger ? ButtonKind::Danger : ButtonKind::Secondary, button))
{
    auto *head = addHeading(heading);
    head->addWidget(m_badge);
    body()->addWidget(m_number);
    body()->addWidget(m_lines);
    body()->addStretch(1);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    m_lines->tone(TextTone::Quiet);
    m_badge->hide();
    connect(m_button, &QPushButton::clicked, this, &ContactCard::pressed);
}

void ContactCard::setNumber(const QString &number)
{
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty());
}

void ContactCard::setBadge(Tone tone, const QString &word)
{
    m_badge->set(tone, word);
    m_badge->setVisible(!word.isEmpty());
}

void ContactCard::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

RequestsCard::RequestsCard(const Theme &theme, TimeText when, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_when(std::move(when))
    , m_rows(new QVBoxLayout)
{
    addHeading(tr("What was asked, and what became of it"));
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
}

void RequestsCard::set(const QList<SupportRequest> &requests)
{
    QString said = u"-"_s;
    for (const SupportRequest &r : requests)
        said += u"%1|%2|%3|%4\n"_s.arg(r.id).arg(int(r.state)).arg(r.outcome, m_when(r.filed));
    if (said == m_shown)
        return;
    m_shown = said;
    clearLayout(m_rows);
    if (requests.isEmpty())
        m_rows->addWidget(quietLabel(m_theme, tr("The help desk has not been asked yet."))->wrap());
    for (const SupportRequest &request : requests.first(std::min<qsizetype>(requests.size(), 20))) {
        m_rows->addWidget(ruleLine());
        m_rows->addWidget(makeRow(request));
    }
}

QWidget *RequestsCard::makeRow(const SupportRequest &request)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    columns->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new FlowLayout(10);
    head->addWidget(new TextLabel(m_theme, TextRole::Strong, supportKindName(request.kind)));
    head->addWidget(
        new Badge(m_theme, toneOf(toneOf(request.state)), supportStateName(request.state)));
    head->addWidget(quietLabel(m_theme, m_when(request.filed)));
    words->addLayout(head);
    const QString facts = request.facts.section(u'\n', 0, 1).replace(u'\n', u' ');
    if (!facts.isEmpty())
        words->addWidget(sentenceLabel(m_theme, facts));
    if (!request.outcome.isEmpty())
        words->addWidget(quietLabel(m_theme, tr("Outcome: %1").arg(request.outcome))->wrap());
    columns->addLayout(words, 1);
    const bool open = request.state == SupportState::Filed ||
        request.state == SupportState::Called || request.state == SupportState::Started;
    if (open) {
        auto *close = makeButton(m_theme, ButtonKind::Quiet, tr("Write the outcome"));
        close->setObjectName(u"closeRequest_%1"_s.arg(request.id));
        columns->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QPushButton::clicked, this,
            [this, id = request.id] { Q_EMIT closePressed(id); });
    }
    return row;
}

FirstResponseCard::FirstResponseCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    auto *head = addHeading(tr("What to do in the first minutes"));
    auto *print = makeButton(theme, ButtonKind::Quiet, tr("Print for the wall"), u"print"_s);
    print->setObjectName(u"printFirstResponse"_s);
    head->addWidget(print);
    connect(print, &QPushButton::clicked, this, &FirstResponseCard::printPressed);
    for (const FirstResponse &card : firstResponses()) {
        body()->addWidget(ruleLine());
        auto *fold = new Fold(theme, card.title);
        fold->setObjectName(u"firstResponse_"_s + card.id);
        auto *inner = new QWidget;
        auto *lines = new QVBoxLayout(inner);
        lines->setContentsMargins(theme.px(28), 0, 4, 8);
        lines->setSpacing(4);
        for (qsizetype i = 0; i < card.steps.size(); ++i)
            lines->addWidget(sentenceLabel(theme, u"%1.  %2"_s.arg(i + 1).arg(card.steps[i])));
        for (const QString &line : card.never)
            lines->addWidget(sentenceLabel(theme, u"■  "_s + line)->tone(TextTone::Bad));
        fold->body()->addWidget(inner);
        body()->addWidget(fold);
    }
}

} // namespace otasuke
