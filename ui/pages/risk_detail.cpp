// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_detail.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/judgement/score_words.h"
#include "models/tables/names.h"
#include "ui/pages/risk_table.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Tone toneOf(const Reason &reason)
{
    if (reason.disposition == Disposition::Blocked)
        return Tone::Neutral;
    return reason.severity >= Severity::High ? Tone::Bad : Tone::Warn;
}

QString technical(const DeviceRecord &device)
{
    QStringList parts;
    // "Microsoft Windows 11 Pro", "10.0.26200.7171 25H2": the maker and the build say nothing here.
    static const QRegularExpression noise(u"^Microsoft |\\b\\d+\\.\\d+\\.\\d{4,}[.\\d]*\\s*"_s);
    const QString system = u"%1 %2"_s.arg(device.osName, device.osVersion).remove(noise).trimmed();
    for (const QString &part :
        {RiskTable::placeOf(device), device.user, device.ips.value(0), system}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(u"   "_s);
}

} // namespace

RiskDetail::RiskDetail(const Theme &theme, TimeText when, TimeText clock, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_when(std::move(when))
    , m_clock(std::move(clock))
{
    body()->setSpacing(10);
}

const Finding *RiskDetail::worstOpen() const
{
    const Finding *worst = nullptr;
    for (const Finding &finding : m_findings) {
        if (isOpen(finding) && (!worst || finding.reason.points > worst->reason.points))
            worst = &finding;
    }
    return worst;
}

QString RiskDetail::fingerprint() const
{
    QString said = u"%1|%2|%3|%4"_s.arg(m_risk.device.name, technical(m_risk.device))
                       .arg(m_risk.score)
                       .arg(m_risk.watched);
    for (const Reason &reason : m_risk.reasons)
        said += u"|%1 %2 %3"_s.arg(explainReason(reason)).arg(reason.points).arg(reason.last);
    for (const Finding &finding : m_findings)
        said += u"|%1 %2"_s.arg(finding.id).arg(int(finding.state));
    for (const DayMark &mark : m_marks)
        said += u"|%1 %2 %3"_s.arg(mark.day.toJulianDay()).arg(mark.open).arg(mark.blocked);
    said += u"|%1"_s.arg(m_today.toJulianDay());
    return said;
}

void RiskDetail::showDevice(const DeviceRisk &risk, const QList<Finding> &findings,
    const QList<DayMark> &marks, const QDate &today)
{
    m_risk = risk;
    m_marks = marks;
    m_today = today;
    m_findings.clear();
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_findings),
        [&risk](const Finding &finding) { return finding.device == risk.device.id; });
    const QString said = fingerprint();
    if (said == m_shown)
        return;
    m_shown = said;
    fill();
}

void RiskDetail::fill()
{
    clearLayout(body());
    m_records = nullptr;
    m_story = nullptr;
    addHead();
    const Finding *worst = worstOpen();
    addWhatHappened(worst);
    if (worst) {
        addWhatToDo(worst->reason);
        addButtons(*worst);
    }
    addPoints();
    addDays();
    addStory();
    addRecords();
    body()->addStretch(1);
}

void RiskDetail::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget((new TextLabel(m_theme, TextRole::Title, m_risk.device.name))->wrap(), 1);
    const bool known = m_risk.watched || m_risk.score > 0;
    const QString words =
        known ? u"%1 %2"_s.arg(levelName(m_risk.level)).arg(m_risk.score) : tr("No data");
    const Tone tone = !known ? Tone::Neutral
        : m_risk.score == 0  ? Tone::Ok
                             : otasuke::toneOf(m_risk.level);
    row->addWidget(new Badge(m_theme, tone, words), 0, Qt::AlignVCenter);
    body()->addLayout(row);
    body()->addWidget(quietLabel(m_theme, technical(m_risk.device))->wrap());
}

/// What is true of a device on which nothing waits: what was decided, what is known of it all the
/// same, or that nobody looked.
std::pair<Tone, QString> RiskDetail::nothingOpen() const
{
    const auto accepted = [](const Finding &one) { return one.state == FindingState::Accepted; };
    const bool someAccepted = std::any_of(m_findings.begin(), m_findings.end(), accepted);
    const bool excepted = std::any_of(m_risk.reasons.begin(), m_risk.reasons.end(),
        [](const Reason &one) { return one.params.value(u"variant"_s) == u"exception"_s; });
    if (someAccepted)
        return {Tone::Neutral,
            tr("What was found has been dealt with or is accepted as it is. What is accepted still "
               "counts as a risk.")};
    if (!m_findings.isEmpty())
        return {Tone::Ok,
            tr("All of it has been dealt with. If new records come, it opens again by itself.")};
    if (!m_risk.watched)
        return {Tone::Warn,
            tr("No source has told anything about this PC in the last 30 days. Whether it is safe "
               "is not known.")};
    if (excepted)
        return {Tone::Neutral,
            tr("Nothing has to be done at present. This PC has a weakness that your office knows "
               "of "
               "and has taken into account.")};
    if (!m_risk.reasons.isEmpty())
        return {Tone::Neutral,
            tr("Nothing has to be done at present. What is known of this PC stands below.")};
    return {Tone::Ok, tr("Nothing wrong was found in the last 30 days.")};
}

void RiskDetail::addWhatHappened(const Finding *worst)
{
    auto *box = new Card(m_theme);
    if (worst) {
        const Tone tone = toneOf(worst->reason);
        box->setTone(tone);
        auto *what = new TextLabel(m_theme, TextRole::Strong, explainReason(worst->reason));
        box->body()->addWidget(what->wrap()->tone(tone));
        if (worst->last > 0)
            box->body()->addWidget(
                sentenceLabel(m_theme, tr("Last seen: %1").arg(m_when(worst->last))));
    } else {
        const auto [tone, words] = nothingOpen();
        box->setTone(tone);
        box->body()->addWidget(sentenceLabel(m_theme, words));
    }
    body()->addWidget(box);
}

void RiskDetail::addWhatToDo(const Reason &reason)
{
    const QStringList steps = whatToDo(reason);
    if (steps.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("What to do")));
    auto *rows = addRows();
    for (int i = 0; i < steps.size(); ++i) {
        QHBoxLayout *row = addRow(rows);
        auto *number = new TextLabel(m_theme, TextRole::Strong, QString::number(i + 1));
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(sentenceLabel(m_theme, steps[i]), 1);
    }
}

/// A column of rows with lines between them.
QVBoxLayout *RiskDetail::addRows()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    body()->addLayout(rows);
    return rows;
}

QHBoxLayout *RiskDetail::addRow(QVBoxLayout *rows)
{
    rows->addWidget(ruleLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 8, 6, 8);
    row->setSpacing(14);
    rows->addLayout(row);
    return row;
}

void RiskDetail::addButtons(const Finding &worst)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(10, row);
    const bool urgent = worst.needsAction && worst.severity >= Severity::High;
    if (urgent) {
        auto *rush = makeButton(m_theme, ButtonKind::Danger, tr("Call an engineer"));
        rush->setObjectName(u"riskRush"_s);
        flow->addWidget(rush);
        connect(rush, &QPushButton::clicked, this,
            [this, worst] { Q_EMIT helpPressed(SupportKind::Rush, worst); });
    }
    auto *consult = makeButton(m_theme, ButtonKind::Primary, tr("Tell the help desk"));
    consult->setObjectName(u"riskConsult"_s);
    auto *decide = makeButton(m_theme, ButtonKind::Secondary, tr("Mark as handled"));
    decide->setObjectName(u"riskDecide"_s);
    flow->addWidget(consult);
    flow->addWidget(decide);
    connect(consult, &QPushButton::clicked, this,
        [this, worst] { Q_EMIT helpPressed(SupportKind::Consult, worst); });
    connect(decide, &QPushButton::clicked, this, [this, worst] { Q_EMIT decidePressed(worst); });
    body()->addWidget(row);
}

void RiskDetail::addPoints()
{
    if (m_risk.reasons.isEmpty())
        return;
    body()->addWidget(headingLabel(m_theme, tr("How the %1 points come about").arg(m_risk.score)));
    auto *rows = addRows();
    for (const Reason &reason : m_risk.reasons) {
        QHBoxLayout *row = addRow(rows);
        row->addWidget(sentenceLabel(m_theme, reasonTitle(reason)), 1);
        const auto done = std::find_if(m_findings.begin(), m_findings.end(),
            [&reason](const Finding &f) { return f.rule == reason.rule; });
        if (done != m_findings.end() && !isOpen(*done))
            row->addWidget(new Badge(m_theme, Tone::Ok, tr("Handled")));
        else if (done != m_findings.end() && done->state == FindingState::InProgress)
            row->addWidget(new Badge(m_theme, Tone::Accent, tr("In progress")));
        auto *points = new TextLabel(m_theme, TextRole::Strong, QString::number(reason.points));
        points->setAlignment(Qt::AlignRight);
        points->setObjectName(u"points"_s);
        row->addWidget(points, 0, Qt::AlignTop);
    }
    const QStringList sum = scoreWords(m_risk);
    if (sum.isEmpty())
        return;
    auto *fold = new Fold(m_theme, tr("How it is reckoned"));
    fold->setObjectName(u"riskSum"_s);
    for (const QString &line : sum)
        fold->body()->addWidget(sentenceLabel(m_theme, line)->selectable());
    body()->addWidget(fold);
}

void RiskDetail::showNothing(const QString &text)
{
    m_shown.clear();
    m_risk = {};
    m_findings.clear();
    m_marks.clear();
    clearLayout(body());
    m_records = nullptr;
    m_story = nullptr;
    body()->addWidget(quietLabel(m_theme, text)->wrap());
    body()->addStretch(1);
}

} // namespace otasuke
