// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/triage_dialog.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/card.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Tone toneOf(TriageEnd end)
{
    switch (end) {
    case TriageEnd::Wait:
        return Tone::Ok;
    case TriageEnd::Consult:
    case TriageEnd::Remote:
        return Tone::Warn;
    case TriageEnd::Rush:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

SupportKind kindOf(TriageEnd end)
{
    if (end == TriageEnd::Rush)
        return SupportKind::Rush;
    return end == TriageEnd::Remote ? SupportKind::Remote : SupportKind::Consult;
}

template<class T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&id](const T &one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

TriageDialog::TriageDialog(const Theme &theme, const Contract &contract,
    const std::optional<Finding> &finding, const QList<Finding> &findings, QWidget *parent)
    : BaseDialog(theme, tr("Call or not?"), parent)
    , m_contract(contract)
    , m_finding(finding)
    , m_findings(findings)
    , m_questions(triageQuestions())
    , m_results(triageResults())
    , m_at(m_questions.first().id)
{
    setObjectName(u"triageDialog"_s);
    m_content = new QVBoxLayout;
    m_content->setSpacing(12);
    body()->addLayout(m_content);
    createButtons();
    fill();
}

void TriageDialog::createButtons()
{
    m_yes = addButton(ButtonKind::Primary, tr("Yes (Y)"));
    m_no = addButton(ButtonKind::Secondary, tr("No (N)"));
    m_act = addButton(ButtonKind::Primary, tr("Call"));
    m_back = addButton(ButtonKind::Quiet, tr("Back"));
    auto *print = addButton(ButtonKind::Quiet, tr("Print this card"));
    auto *close = addButton(ButtonKind::Quiet, tr("Close"));
    m_yes->setObjectName(u"yes"_s);
    m_no->setObjectName(u"no"_s);
    m_act->setObjectName(u"confirm"_s);
    m_back->setObjectName(u"back"_s);
    print->setObjectName(u"print"_s);
    close->setObjectName(u"cancel"_s);
    m_yes->setDefault(false);
    for (QPushButton *button : {m_yes, m_no, m_act, m_back, print, close})
        button->setAutoDefault(false); // Enter must not answer for anybody
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_act, &QPushButton::clicked, this, &TriageDialog::onAct);
    connect(m_back, &QPushButton::clicked, this, &TriageDialog::back);
    connect(print, &QPushButton::clicked, this, &TriageDialog::printPressed);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

const TriageQuestion *TriageDialog::question() const
{
    return findById(m_questions, m_at);
}

const TriageResult *TriageDialog::result() const
{
    return findById(m_results, m_at);
}

void TriageDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Y)
        answer(true);
    else if (event->key() == Qt::Key_N)
        answer(false);
    else if (event->key() == Qt::Key_Backspace)
        back();
    else
        BaseDialog::keyPressEvent(event);
}

void TriageDialog::answer(bool yes)
{
    const TriageQuestion *asked = question();
    if (!asked)
        return;
    m_way << m_at;
    go(yes ? asked->yes : asked->no);
}

void TriageDialog::back()
{
    if (!m_way.isEmpty())
        go(m_way.takeLast());
}

void TriageDialog::go(const QString &id)
{
    m_at = id;
    fill();
    if (isVisible())
        fit();
}

void TriageDialog::fill()
{
    clearLayout(m_content);
    const TriageQuestion *asked = question();
    m_yes->setVisible(asked);
    m_no->setVisible(asked);
    m_act->setVisible(!asked);
    m_back->setVisible(!m_way.isEmpty());
    if (asked)
        showQuestion(*asked);
    else if (const TriageResult *end = result())
        showResult(*end);
}

void TriageDialog::showQuestion(const TriageQuestion &question)
{
    m_content->addWidget(quietLabel(theme(), tr("Question %1").arg(m_way.size() + 1))->wrap());
    auto *text = new TextLabel(theme(), TextRole::Headline, question.text);
    text->setObjectName(u"triageText"_s);
    m_content->addWidget(text->wrap());
    m_content->addWidget(sentenceLabel(theme(), question.hint)->tone(TextTone::Quiet));
    if (!m_finding)
        return;
    const auto known = triageAnswer(question.id, *m_finding, m_findings);
    if (!known)
        return;
    auto *card = new Card(theme());
    card->setTone(Tone::Accent);
    card->body()->addWidget(sentenceLabel(theme(),
        *known ? tr("By the console's records the answer is yes.")
               : tr("By the console's records the answer is no.")));
    m_content->addWidget(card);
}

void TriageDialog::showResult(const TriageResult &result)
{
    auto *banner = new StateBanner(theme());
    banner->set(toneOf(result.end), triageEndName(result.end), result.text);
    m_content->addWidget(banner);
    for (qsizetype i = 0; i < result.steps.size(); ++i)
        m_content->addWidget(sentenceLabel(theme(), u"%1.  %2"_s.arg(i + 1).arg(result.steps[i])));
    if (result.end == TriageEnd::Rush) {
        m_content->addWidget(headingLabel(theme(), tr("What it costs")));
        m_content->addWidget(sentenceLabel(theme(),
            m_contract.rushCost.isEmpty() ? tr("The contract's terms are not entered here. Ask for "
                                               "the cost before you agree.")
                                          : m_contract.rushCost));
    }
    m_act->setVisible(result.end != TriageEnd::Wait);
    m_act->setText(result.end == TriageEnd::Rush ? tr("Call an engineer")
            : result.end == TriageEnd::Remote    ? tr("Start remote support")
                                                 : tr("Call the help desk"));
    m_act->setAccessibleName(m_act->text());
}

void TriageDialog::onAct()
{
    const TriageResult *end = result();
    if (!end)
        return;
    const SupportKind kind = kindOf(end->end);
    accept();
    Q_EMIT helpWanted(kind);
}

} // namespace otasuke
