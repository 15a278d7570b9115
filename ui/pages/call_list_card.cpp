// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call_list_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "models/judgement/call_list.h"
#include "models/judgement/fill_words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

CallListCard::CallListCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
{
    auto *head = addHeading(tr("Whom to call besides"));
    auto *add = makeButton(theme, ButtonKind::Quiet, tr("Add a line"), u"plus"_s);
    add->setObjectName(u"callAdd"_s);
    head->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CallListCard::addPressed);
    body()->addWidget(sentenceLabel(theme,
        tr("Fill in what only your office knows, and look once a year whether the rest still "
           "holds. The list is printed together with the cards below.")));
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
}

void CallListCard::set(const QList<CallEntry> &calls, const QDate &today)
{
    if (calls == m_calls && today == m_today)
        return;
    m_calls = calls;
    m_today = today;
    clearLayout(m_rows);
    for (qsizetype place = 0; place < calls.size(); ++place) {
        m_rows->addWidget(ruleLine());
        m_rows->addWidget(makeRow(calls[place], int(place), today));
    }
}

QWidget *CallListCard::makeRow(const CallEntry &call, int place, const QDate &today)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    columns->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(m_theme, TextRole::Strong, call.who))->wrap());
    if (!call.reach.isEmpty())
        words->addWidget(
            (new TextLabel(m_theme, TextRole::Body, call.reach))->wrap()->selectable());
    auto *facts = new FlowLayout(10);
    if (call.reach.isEmpty())
        facts->addWidget(new Badge(m_theme, Tone::Warn, tr("Not filled in yet")));
    if (!call.reach.isEmpty() && needsLook(call, today))
        facts->addWidget(new Badge(m_theme, Tone::Warn, tr("Look whether it still holds")));
    if (call.checked.isValid())
        facts->addWidget(quietLabel(m_theme, tr("Checked on %1").arg(formatDate(call.checked))));
    words->addLayout(facts);
    if (!call.when.isEmpty())
        words->addWidget(quietLabel(m_theme, call.when)->wrap());
    columns->addLayout(words, 1);
    auto *change = makeButton(m_theme, ButtonKind::Quiet, tr("Change"));
    change->setObjectName(u"callChange_%1"_s.arg(place));
    change->setAccessibleName(tr("Change: %1").arg(call.who));
    columns->addWidget(change, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, place] { Q_EMIT changePressed(place); });
    return row;
}

} // namespace otasuke
