// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/watch_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/judgement/firmware_words.h"
#include "models/judgement/rule_catalog.h"
#include "models/judgement/rule_names.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Mark = ThreatStanding::Mark;

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return Tone::Ok;
    case Mark::Attention:
        return Tone::Warn;
    case Mark::Problem:
        return Tone::Bad;
    case Mark::NotSeen:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return WatchPage::tr("Good");
    case Mark::Attention:
        return WatchPage::tr("Have a look");
    case Mark::Problem:
        return WatchPage::tr("Act");
    case Mark::NotSeen:
        return WatchPage::tr("Can't be told");
    }
    return {};
}

QVBoxLayout *rowsOf(Card *card)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    card->body()->addLayout(rows);
    return rows;
}

} // namespace

WatchPage::WatchPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
{
    createWidgets();
    connectSignals();
}

void WatchPage::createWidgets()
{
    setTitle(tr("What is watched"));
    setBodyAlwaysShown(); // what is looked for is known without any records
    auto *rules = new Card(theme());
    rules->addHeading(tr("What the console looks for"));
    rules->body()->addWidget(sentenceLabel(theme(),
        tr("These are looked at day and night. None can be switched off; one that does not concern "
           "you can be kept silent for a while, with a reason.")));
    m_rules = rowsOf(rules);
    m_utms = new SourceWatch(service(), {SourceSettings::Role::Utm}, this);
    m_threatCard = new Card(theme());
    m_threatCard->addHeading(tr("IPA's ten threats, and how your office stands"));
    m_threatCard->body()->addWidget(sentenceLabel(theme(),
        tr("IPA, the government's agency for information security, names the ten greatest threats "
           "to organisations each year. What the appliances can't see is said to be so.")));
    m_yearRow = rowsOf(m_threatCard);
    m_standings = rowsOf(m_threatCard);
    auto *back = makeButton(theme(), ButtonKind::Link, tr("Things to deal with"));
    back->setObjectName(u"watchBack"_s);
    connect(
        back, &QPushButton::clicked, this, [this] { Q_EMIT navigate(u"findings"_s, QString()); });
    body()->addWidget(back, 0, Qt::AlignLeft);
    body()->addWidget(rules);
    body()->addWidget(m_threatCard);
    body()->addStretch(1);
    fillRules();
    fillThreats();
}

void WatchPage::connectSignals()
{
    connect(&service(), &ConsoleService::riskReady, this, &WatchPage::showRisk);
    connect(&service(), &ConsoleService::reportReady, this, &WatchPage::showMonth);
    connect(&service(), &ConsoleService::failed, this, &WatchPage::onMonthFailed);
    connect(m_utms, &SourceWatch::known, this, &WatchPage::fillRules);
}

void WatchPage::refresh()
{
    asked(service().requestRisk(QDate()));
    m_utms->ask();
    const QDate today = calendar().dayOf(now());
    m_monthRequest = service().requestReport(QDate(today.year(), today.month(), 1), QString());
}

void WatchPage::showRisk(RequestId id, const RiskSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_findings = snapshot.assessment.findings;
    fillRules();
}

void WatchPage::showMonth(RequestId id, const MonthlySummary &summary)
{
    if (id == 0 || id != m_monthRequest)
        return;
    m_tables = summary.threatTables;
    fillYears();
    fillThreats();
}

void WatchPage::fillYears()
{
    if (m_years || m_tables.isEmpty())
        return;
    QStringList years;
    for (const ThreatTable &table : std::as_const(m_tables))
        years << tr("List of %1", "IPA's list of threats, of a year").arg(table.year);
    m_years = new Segments(theme(), tr("Year of the list"), years);
    m_years->setObjectName(u"threatYears"_s);
    m_yearRow->addWidget(m_years);
    connect(m_years, &Segments::changed, this, &WatchPage::fillThreats);
}

QList<ThreatStanding> WatchPage::threatsShown() const
{
    return m_tables.value(m_years ? m_years->current() : 0).threats;
}

void WatchPage::onMonthFailed(RequestId id, const Error &error)
{
    if (id != 0 && id == m_monthRequest && state() != PageState::Error)
        showError(error);
}

void WatchPage::fillRules()
{
    QList<std::pair<QString, int>> rules;
    QString said;
    for (const Rule &rule : ruleCatalog()) {
        const QString id = QString::fromLatin1(rule.id);
        const auto open = std::count_if(m_findings.begin(), m_findings.end(),
            [&id](const Finding &finding) { return finding.rule == id && isOpen(finding); });
        rules << std::pair(id, int(open));
        said += u"%1:%2 "_s.arg(id).arg(open);
    }
    said += firmwareLines().join(u' ');
    if (said == m_rulesShown)
        return;
    m_rulesShown = said;
    clearLayout(m_rules);
    for (const auto &[id, open] : rules) {
        m_rules->addWidget(ruleLine());
        m_rules->addWidget(makeRule(id, open));
    }
}

/// What is known of each UTM's firmware, and of which it is not known.
QStringList WatchPage::firmwareLines() const
{
    QStringList lines;
    for (const SourceHealth &utm : m_utms->health())
        lines << firmwareText(utm, calendar().dayOf(now()));
    return lines;
}

QWidget *WatchPage::makeRule(const QString &rule, int open)
{
    auto *row = new QWidget;
    row->setObjectName(u"rule_"_s + rule);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    columns->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(theme(), TextRole::Strong, ruleName(rule)))->wrap());
    words->addWidget(sentenceLabel(theme(), watchesText(rule)));
    if (rule == u"utm_firmware") {
        for (const QString &line : firmwareLines())
            words->addWidget(quietLabel(theme(), line)->wrap());
    }
    columns->addLayout(words, 1);
    const QString found = open > 0 ? tr("%n at present", nullptr, open) : tr("None at present");
    columns->addWidget(
        new Badge(theme(), open > 0 ? Tone::Warn : Tone::Neutral, found), 0, Qt::AlignTop);
    return row;
}

void WatchPage::fillThreats()
{
    const QList<ThreatStanding> threats = threatsShown();
    QString said = u"-"_s;
    for (const ThreatStanding &standing : threats)
        said += u"%1|%2|%3\n"_s.arg(standing.title, standing.evidence).arg(int(standing.mark));
    if (said == m_threatsShown)
        return;
    m_threatsShown = said;
    clearLayout(m_standings);
    if (threats.isEmpty())
        m_standings->addWidget(
            quietLabel(theme(), tr("Told as soon as something is watched."))->wrap());
    for (const ThreatStanding &standing : threats) {
        m_standings->addWidget(ruleLine());
        m_standings->addWidget(makeThreat(standing));
    }
}

QWidget *WatchPage::makeThreat(const ThreatStanding &standing)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    columns->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new TextLabel(theme(), TextRole::Strong,
        tr("%1. %2", "rank and name of a threat").arg(standing.rank).arg(standing.title));
    words->addWidget(title->wrap());
    words->addWidget(sentenceLabel(theme(), standing.evidence));
    if (!standing.watched.isEmpty())
        words->addWidget(
            quietLabel(theme(), tr("Watched for it: %1").arg(standing.watched))->wrap());
    columns->addLayout(words, 1);
    columns->addWidget(
        new Badge(theme(), toneOf(standing.mark), markName(standing.mark)), 0, Qt::AlignTop);
    return row;
}

} // namespace otasuke
