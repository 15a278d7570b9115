// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cloud_page.h"

#include <QHBoxLayout>
#include <QLocale>

#include "models/judgement/explain.h"
#include "ui/charts/chart_view.h"
#include "ui/explain_error.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

CloudPage::CloudPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_services(new CloudTable(this))
    , m_senders(new SenderTable(this))
    , m_watch(
          new SourceWatch(service, {SourceSettings::Role::Utm, SourceSettings::Role::Sensor}, this))
{
    createWidgets();
    connectSignals();
}

void CloudPage::createWidgets()
{
    setTitle(tr("Sent to the cloud"));
    body()->addWidget(createChooser());
    m_headline = new StateBanner(theme());
    body()->addWidget(m_headline);
    auto *chart = new Card(theme());
    m_chart = new ChartView(screenStyle(theme()));
    chart->body()->addWidget(m_chart);
    body()->addWidget(chart);
    body()->addWidget(createServices());
    body()->addWidget(createSenders());
    body()->addStretch(1);
}

QWidget *CloudPage::createChooser()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(12));
    m_month = new Segments(theme(), tr("Period"), {tr("This month"), tr("Last month")});
    m_days = quietLabel(theme(), QString());
    row->addWidget(m_month);
    row->addWidget(m_days, 1);
    return line;
}

QWidget *CloudPage::createServices()
{
    auto *card = new Card(theme());
    card->addHeading(tr("Services"));
    m_serviceView = new DataTable(theme(), tr("Services"));
    m_serviceView->setModel(m_services);
    m_serviceView->setLook(int(CloudColumn::Service), CellLook::Strong);
    m_serviceView->setLeastWidth(int(CloudColumn::Service), 160);
    m_serviceView->setLook(int(CloudColumn::Standing), CellLook::Badge);
    m_serviceView->setLook(int(CloudColumn::Sent), CellLook::Bar);
    m_serviceView->setLook(int(CloudColumn::Devices), CellLook::Whole);
    m_serviceView->setLook(int(CloudColumn::Noticed), CellLook::Sentence);
    m_serviceView->setStretched(int(CloudColumn::Noticed));
    m_serviceView->setOptional({int(CloudColumn::Kind), int(CloudColumn::Devices)});
    m_serviceView->setShownRows(40);
    card->body()->addWidget(m_serviceView);
    m_decideText = sentenceLabel(theme(), QString());
    card->body()->addWidget(m_decideText);
    auto *row = new FlowLayout(theme().px(8));
    m_approve = makeButton(theme(), ButtonKind::Secondary, tr("Used for work"));
    m_forbid = makeButton(theme(), ButtonKind::Quiet, tr("Must not be used"));
    m_undecide = makeButton(theme(), ButtonKind::Quiet, tr("Not decided yet"));
    for (QPushButton *button : {m_approve, m_forbid, m_undecide})
        row->addWidget(button);
    card->body()->addLayout(row);
    m_unclassified = new Fold(theme(), QString());
    m_hosts = sentenceLabel(theme(), QString())->selectable();
    m_unclassified->body()->addWidget(m_hosts);
    card->body()->addWidget(m_unclassified);
    return card;
}

QWidget *CloudPage::createSenders()
{
    auto *card = new Card(theme());
    QHBoxLayout *heading = card->addHeading(tr("Who sent"));
    m_who = new Segments(theme(), tr("Who sent"), {tr("Departments"), tr("PCs")});
    heading->addWidget(m_who);
    m_departments = new ChartView(screenStyle(theme()));
    card->body()->addWidget(m_departments);
    m_senderView = new DataTable(theme(), tr("Who sent"));
    m_senderView->setModel(m_senders);
    m_senderView->setLook(int(SenderColumn::Name), CellLook::Strong);
    m_senderView->setLook(int(SenderColumn::Sent), CellLook::Bar);
    m_senderView->setLook(int(SenderColumn::Before), CellLook::Whole);
    m_senderView->setLook(int(SenderColumn::Services), CellLook::Sentence);
    m_senderView->setStretched(int(SenderColumn::Services));
    m_senderView->setOptional({int(SenderColumn::Before)});
    m_senderView->setShownRows(40);
    card->body()->addWidget(m_senderView);
    return card;
}

void CloudPage::connectSignals()
{
    connect(&service(), &ConsoleService::cloudReady, this, &CloudPage::onCloud);
    connect(&service(), &ConsoleService::done, this, &CloudPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &CloudPage::onFailed);
    connect(m_watch, &SourceWatch::known, this, &CloudPage::showState);
    connect(m_month, &Segments::changed, this, &CloudPage::dropAsked);
    connect(m_month, &Segments::changed, this, &CloudPage::refresh);
    connect(m_who, &Segments::changed, this, &CloudPage::showSenders);
    connect(m_serviceView, &DataTable::chosen, this, &CloudPage::showDecision);
    connect(m_headline, &StateBanner::pressed, this,
        [this] { decide(m_snapshot.askAbout, Approval::Approved); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decideChosen(Approval::Approved); });
    connect(m_forbid, &QPushButton::clicked, this, [this] { decideChosen(Approval::Forbidden); });
    connect(m_undecide, &QPushButton::clicked, this, [this] { decideChosen(Approval::Undecided); });
}

Period CloudPage::period() const
{
    const QDate today = calendar().dayOf(now());
    if (m_month->current() == 1)
        return calendar().month(today.addMonths(-1));
    return calendar().days(QDate(today.year(), today.month(), 1), today);
}

void CloudPage::refresh()
{
    asked(service().requestCloud(period()));
    m_watch->ask();
}

void CloudPage::open(const QString &subject)
{
    m_month->setCurrent(subject == u"last" ? 1 : 0);
}

void CloudPage::onCloud(RequestId id, const CloudSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_snapshot = snapshot;
    const Period shown = snapshot.usage.period;
    //: A day, as QLocale's date format: "Nov 2"
    const QString format = tr("MMM d");
    //: First and last day of what is shown
    m_days->setText(tr("%1 to %2")
                        .arg(QLocale::c().toString(calendar().dayOf(shown.from), format),
                            QLocale::c().toString(calendar().dayOf(shown.to - 1), format)));
    m_chart->setChart(cloudDayChart(snapshot.usage, calendar(), calendar().dayOf(now())));
    m_services->setUsage(snapshot.usage);
    showHeadline();
    showSenders();
    showUnclassified();
    showDecision();
    showState();
}

void CloudPage::showState()
{
    if (isWaiting() || state() == PageState::Error)
        return;
    if (m_watch->none()) {
        setState(PageState::FirstRun, tr("Nothing watches your network yet"),
            tr("Once the UTM is connected, you see here which outside services your data goes "
               "to."));
        setStateButton(tr("Connect the UTM"), u"settings"_s);
    } else if (m_snapshot.usage.bytesOut() == 0) {
        setState(PageState::Nothing, tr("No sending to outside services is recorded here"),
            tr("As soon as the UTM reports some, it is listed here by service and department."));
    } else {
        showSources(m_watch->health());
    }
}

void CloudPage::showHeadline()
{
    m_headline->set(
        m_snapshot.unusual ? Tone::Warn : Tone::Ok, m_snapshot.headline, m_snapshot.subline);
    m_headline->setButton(m_snapshot.askAbout.isEmpty() ? QString() : tr("Used for work"));
    m_headline->setVisible(!m_snapshot.headline.isEmpty());
}

void CloudPage::showSenders()
{
    const CloudUsage &usage = m_snapshot.usage;
    const bool departments = m_who->current() == 0;
    m_departments->setVisible(departments && !usage.departments.isEmpty());
    m_departments->setChart(departmentChart(usage, 8));
    m_senders->setSenders(departments ? sendersOf(usage.departments) : sendersOf(usage.devices));
}

void CloudPage::showUnclassified()
{
    const CloudUsage &usage = m_snapshot.usage;
    m_unclassified->setVisible(usage.unclassifiedBytesOut > 0);
    m_unclassified->setTitle(tr("Other places: %1").arg(formatBytes(usage.unclassifiedBytesOut)));
    QStringList lines{tr("These are in no list of services:")};
    for (const HostUsage &host : usage.unclassifiedHosts)
        lines << tr("%1  %2", "host, bytes").arg(host.host, formatBytes(host.bytesOut));
    m_hosts->setText(lines.join(u'\n'));
}

void CloudPage::showDecision()
{
    const int row = m_services->rowOf(m_serviceView->chosenKey());
    const ServiceUsage *chosen = row < 0 ? nullptr : &m_services->rows()[row];
    m_decideText->setText(chosen
            ? tr("Is %1 used for work? What you decide here is kept for all reports.")
                  .arg(chosen->name)
            : tr("Choose a service to say whether it may be used for work."));
    m_approve->setEnabled(chosen && chosen->approval != Approval::Approved);
    m_forbid->setEnabled(chosen && chosen->approval != Approval::Forbidden);
    m_undecide->setEnabled(chosen && chosen->approval != Approval::Undecided);
}

void CloudPage::decideChosen(Approval approval)
{
    decide(m_serviceView->chosenKey(), approval);
}

void CloudPage::decide(const QString &serviceId, Approval approval)
{
    if (!serviceId.isEmpty())
        m_decision = service().decideService(serviceId, approval);
}

void CloudPage::onDone(RequestId id)
{
    if (id != m_decision || id == 0)
        return;
    m_decision = 0;
    Q_EMIT notice(tr("Your decision was recorded."));
    refresh();
}

void CloudPage::onFailed(RequestId id, const Error &error)
{
    if (id != m_decision || id == 0)
        return;
    m_decision = 0;
    Q_EMIT notice(explainError(error.kind).sentence);
}

} // namespace otasuke
