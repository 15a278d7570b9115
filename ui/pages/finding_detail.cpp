// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finding_detail.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/tables/names.h"
#include "ui/pages/first_response.h"
#include "ui/pages/record_fold.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Tone toneOf(const Finding &finding)
{
    if (!isOpen(finding))
        return Tone::Ok;
    if (!finding.needsAction || finding.reason.disposition == Disposition::Blocked)
        return Tone::Neutral;
    return finding.severity >= Severity::High ? Tone::Bad : Tone::Warn;
}

QString badgeText(const Finding &finding)
{
    if (finding.state != FindingState::Open)
        return findingStateName(finding.state);
    return finding.needsAction ? FindingDetail::tr("Needs you") : FindingDetail::tr("To know");
}

} // namespace

FindingDetail::FindingDetail(const Theme &theme, TimeText when, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_when(std::move(when))
{
    body()->setSpacing(10);
}

QString FindingDetail::by() const
{
    return m_by ? m_by->text().trimmed() : m_byTyped;
}

void FindingDetail::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::TabFocusReason);
}

QString FindingDetail::fingerprint() const
{
    QString said = u"%1|%2"_s.arg(explainReason(m_finding.reason), m_hours);
    for (const Finding &finding : m_matter.findings)
        said += u"|%1 %2 %3 %4"_s.arg(finding.id, finding.deviceName)
                    .arg(int(finding.state))
                    .arg(finding.last);
    for (const FindingDecision &decision : m_history)
        said += u"|%1 %2"_s.arg(decision.at).arg(decision.takenBack);
    return said;
}

void FindingDetail::setMatter(
    const Matter &matter, const FindingsSnapshot &snapshot, const QString &hours)
{
    m_byTyped = by().isEmpty() ? snapshot.office.contactPerson : by();
    m_matter = matter;
    m_finding = matter.worst();
    m_contract = snapshot.contract;
    m_hours = hours;
    m_history.clear();
    std::copy_if(snapshot.history.begin(), snapshot.history.end(), std::back_inserter(m_history),
        [&matter](const FindingDecision &known) { return matter.contains(known.findingId); });
    const QString said = fingerprint();
    if (said == m_shown)
        return;
    m_shown = said;
    fill();
}

void FindingDetail::setNothing(const QString &text)
{
    m_byTyped = by();
    m_shown.clear();
    m_matter = {};
    m_finding = {};
    m_history.clear();
    m_by = nullptr;
    m_first = nullptr;
    m_records = nullptr;
    clearLayout(body());
    body()->addWidget(quietLabel(m_theme, text)->wrap());
    body()->addStretch(1);
}

void FindingDetail::fill()
{
    clearLayout(body());
    m_by = nullptr;
    m_first = nullptr;
    m_records = nullptr;
    addHead();
    addWhatHappened();
    addOthers();
    addWhatToDo();
    addCalls();
    addDecisionButtons();
    addWhy();
    addContacts();
    addHistory();
    addRecords();
    body()->addStretch(1);
}

void FindingDetail::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget((new TextLabel(m_theme, TextRole::Headline, matterTitle(m_matter)))->wrap(), 1);
    row->addWidget(new Badge(m_theme, toneOf(m_finding), badgeText(m_finding)), 0, Qt::AlignTop);
    body()->addLayout(row);
}

void FindingDetail::addWhatHappened()
{
    auto *box = new Card(m_theme);
    const Tone tone = toneOf(m_finding);
    box->setTone(tone);
    auto *what = new TextLabel(m_theme, TextRole::Strong, explainReason(m_finding.reason));
    box->body()->addWidget(what->wrap()->tone(tone));
    QString seen = tr("Last seen: %1").arg(m_when(m_finding.last));
    if (m_finding.first != m_finding.last && m_finding.first > 0)
        seen = tr("First seen: %1, last seen: %2")
                   .arg(m_when(m_finding.first), m_when(m_finding.last));
    if (m_finding.last > 0)
        box->body()->addWidget(sentenceLabel(m_theme, seen));
    if (m_finding.reason.count > 1)
        box->body()->addWidget(quietLabel(m_theme,
            tr("%n record(s) belong to this matter.", nullptr, int(m_finding.reason.count)))
                                   ->wrap());
    body()->addWidget(box);
}

void FindingDetail::addWhatToDo()
{
    const QStringList steps = whatToDo(m_finding.reason);
    if (steps.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("What to do")));
    for (qsizetype i = 0; i < steps.size(); ++i)
        body()->addWidget(sentenceLabel(m_theme, u"%1.  %2"_s.arg(i + 1).arg(steps[i])));
}

void FindingDetail::addWhy()
{
    if (const QString why = whyItMatters(m_finding.rule); !why.isEmpty()) {
        body()->addWidget(headingLabel(m_theme, tr("Why it matters")));
        body()->addWidget(sentenceLabel(m_theme, why));
    }
    const auto card = firstResponse(firstResponseCard(m_finding.reason));
    if (!card)
        return;
    auto *fold = new Fold(m_theme, tr("Card: %1").arg(card->title));
    fold->setObjectName(u"findingCard"_s);
    for (qsizetype i = 0; i < card->steps.size(); ++i)
        fold->body()->addWidget(
            sentenceLabel(m_theme, u"%1.  %2"_s.arg(i + 1).arg(card->steps[i])));
    for (const QString &line : card->never)
        fold->body()->addWidget(sentenceLabel(m_theme, u"■  "_s + line)->tone(TextTone::Bad));
    body()->addWidget(fold);
}

void FindingDetail::addCalls()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(10, row);
    const bool urgent = m_finding.needsAction && m_finding.severity >= Severity::High;
    if (urgent && isOpen(m_finding)) {
        auto *rush = makeButton(m_theme, ButtonKind::Danger, tr("Call an engineer"));
        rush->setObjectName(u"findingRush"_s);
        flow->addWidget(rush);
        connect(
            rush, &QPushButton::clicked, this, [this] { Q_EMIT helpPressed(SupportKind::Rush); });
    }
    auto *triage = makeButton(m_theme, ButtonKind::Secondary, tr("Call or not?"));
    auto *consult = makeButton(m_theme, ButtonKind::Secondary, tr("Tell the help desk"));
    triage->setObjectName(u"findingTriage"_s);
    consult->setObjectName(u"findingConsult"_s);
    flow->addWidget(triage);
    flow->addWidget(consult);
    connect(triage, &QPushButton::clicked, this, &FindingDetail::triagePressed);
    connect(
        consult, &QPushButton::clicked, this, [this] { Q_EMIT helpPressed(SupportKind::Consult); });
    if (m_finding.device != 0 && m_matter.isOne()) {
        auto *device = makeButton(m_theme, ButtonKind::Link, tr("Look at this PC"));
        device->setObjectName(u"findingDevice"_s);
        flow->addWidget(device);
        connect(
            device, &QPushButton::clicked, this, [this] { Q_EMIT deviceChosen(m_finding.device); });
    }
    m_first = flow->itemAt(0)->widget();
    body()->addWidget(row);
}

void FindingDetail::addContacts()
{
    QStringList lines{whomToCall(m_finding.rule)};
    if (!m_contract.helpDeskPhone.isEmpty())
        lines << tr("Help desk: %1").arg(m_contract.helpDeskPhone) << m_hours;
    const bool urgent = m_finding.needsAction && m_finding.severity >= Severity::High;
    if (urgent) {
        if (!m_contract.rushPhone.isEmpty())
            lines << tr("Rush support: %1").arg(m_contract.rushPhone);
        if (!m_contract.rushCost.isEmpty())
            lines << m_contract.rushCost;
        if (!m_contract.insurance.isEmpty())
            lines << tr("Insurance: %1").arg(m_contract.insurance);
    }
    lines << whatItMayCost(m_finding.rule);
    lines.removeAll(QString());
    if (lines.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("Whom to call, and what it costs")));
    body()->addWidget(sentenceLabel(m_theme, lines.join(u'\n')));
}

QString FindingDetail::called(const FindingDecision &decision) const
{
    QStringList lines{u"%1  %2"_s.arg(m_when(decision.at), findingStateName(decision.state))};
    if (decision.until != 0)
        lines << tr("Until %1").arg(m_when(decision.until - 1));
    if (!decision.note.isEmpty())
        lines << decision.note;
    if (!decision.by.isEmpty())
        lines << tr("Recorded by %1").arg(decision.by);
    if (decision.takenBack != 0)
        lines << tr("Taken back: %1").arg(m_when(decision.takenBack));
    return lines.join(u'\n');
}

void FindingDetail::addHistory()
{
    if (m_history.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("What was decided so far")));
    QStringList told; // one decision about twelve PCs is told once
    for (const FindingDecision &decision : m_history) {
        const QString words = called(decision);
        if (told.contains(words))
            continue;
        told << words;
        body()->addWidget(ruleLine());
        auto *line = sentenceLabel(m_theme, words);
        line->setObjectName(u"decision"_s);
        body()->addWidget(decision.takenBack != 0 ? line->tone(TextTone::Quiet) : line);
    }
}

void FindingDetail::addRecords()
{
    QList<Reason> reasons;
    for (const Finding &finding : std::as_const(m_matter.findings))
        reasons << finding.reason;
    const QList<qint64> ids = RecordFold::idsOf(reasons);
    if (ids.isEmpty())
        return;
    m_records = new RecordFold(m_theme, ids, m_when);
    m_records->setObjectName(u"findingRecords"_s);
    body()->addWidget(m_records);
    connect(m_records, &RecordFold::wanted, this, &FindingDetail::recordsWanted);
}

void FindingDetail::addRecord(const EventRow &record)
{
    if (m_records)
        m_records->addRecord(record);
}

} // namespace otasuke
