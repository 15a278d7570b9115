// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown; what a person does is in cloud_page_acts.cpp.
#include "ui/pages/cloud_page.h"

#include <QHBoxLayout>
#include <QLocale>

#include "models/judgement/explain.h"
#include "models/tables/cloud_sheet.h"
#include "models/tables/folded_places.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/cloud_marks.h"
#include "ui/pages/cloud_period.h"
#include "ui/pages/cloud_service_view.h"
#include "ui/pages/hours_card.h"
#include "ui/pages/site_box.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/take_along.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

CloudPage::CloudPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_services(new CloudTable(this))
    , m_senders(new SenderTable(this))
    , m_dayFigures(new FigureTable(this))
    , m_watch(
          new SourceWatch(service, {SourceSettings::Role::Utm, SourceSettings::Role::Sensor}, this))
    , m_askSave(&askSave)
{
    createWidgets();
    connectSignals();
}

void CloudPage::createWidgets()
{
    setTitle(tr("Sent to the cloud"));
    setBodyAlwaysShown(); // another time may have figures where this one has none
    m_period = new CloudPeriod(theme());
    body()->addWidget(m_period);
    m_sites = new SiteBox;
    m_sites->setObjectName(u"cloudSites"_s);
    body()->addWidget(m_sites, 0, Qt::AlignLeft);
    m_view = new CloudServiceView(theme());
    m_view->hide();
    body()->addWidget(m_view);
    m_figures = new QWidget;
    m_figures->hide();
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_headline = new StateBanner(theme());
    m_marks = new CloudMarks(theme());
    m_hours = new HoursCard(theme());
    for (QWidget *part :
        {static_cast<QWidget *>(m_headline), createQuestion(), createChart(), createServices(),
            static_cast<QWidget *>(m_marks), createSenders(), static_cast<QWidget *>(m_hours)})
        column->addWidget(part);
    body()->addWidget(m_figures);
    body()->addStretch(1);
}

QWidget *CloudPage::createQuestion()
{
    m_question = new Card(theme());
    m_question->setTone(Tone::Accent);
    m_questionText = sentenceLabel(theme(), QString());
    m_question->body()->addWidget(m_questionText);
    auto *row = new FlowLayout(theme().px(8));
    m_yes = makeButton(theme(), ButtonKind::Secondary, tr("Yes, it is for work"));
    m_no = makeButton(theme(), ButtonKind::Quiet, tr("No"));
    m_later = makeButton(theme(), ButtonKind::Quiet, tr("Ask me later"));
    for (QPushButton *button : {m_yes, m_no, m_later})
        row->addWidget(button);
    m_question->body()->addLayout(row);
    m_question->hide();
    return m_question;
}

QWidget *CloudPage::createChart()
{
    auto *card = new Card(theme());
    m_chart = new ChartView(screenStyle(theme()));
    card->body()->addWidget(m_chart);
    auto *fold = new Fold(theme(), tr("The same as a table"));
    m_dayView = new DataTable(theme(), tr("Sent each day"));
    m_dayView->setModel(m_dayFigures);
    for (int part = 0; part < 8; ++part)
        m_dayView->setLook(part, CellLook::Whole);
    m_dayView->setStretched(0);
    m_dayView->setOptional({6, 5, 4, 3, 2});
    m_dayView->setShownRows(40);
    fold->body()->addWidget(m_dayView);
    card->body()->addWidget(fold);
    m_chartAlong = new TakeAlong(theme(), tr("Sent each day"));
    m_chartAlong->offerPicture();
    card->body()->addWidget(m_chartAlong);
    return card;
}

QWidget *CloudPage::createServices()
{
    auto *card = new Card(theme());
    card->addHeading(tr("Services"));
    m_serviceView = new DataTable(theme(), tr("Services"));
    m_serviceView->setModel(m_services);
    // Names of places differ at their ends: none may be cut off.
    m_serviceView->setLook(int(CloudColumn::Service), CellLook::Sentence);
    m_serviceView->setLeastWidth(int(CloudColumn::Service), 160);
    m_serviceView->setLook(int(CloudColumn::Standing), CellLook::Badge);
    m_serviceView->setLook(int(CloudColumn::Sent), CellLook::Bar);
    m_serviceView->setLook(int(CloudColumn::Devices), CellLook::Whole);
    m_serviceView->setLook(int(CloudColumn::Noticed), CellLook::Sentence);
    m_serviceView->setStretched(int(CloudColumn::Noticed));
    m_serviceView->setOptional({int(CloudColumn::Kind), int(CloudColumn::Devices)});
    m_serviceView->setShownRows(40);
    card->body()->addWidget(m_serviceView);
    card->body()->addLayout(createDecision());
    m_unclassified = new Fold(theme(), QString());
    m_hosts = sentenceLabel(theme(), QString())->selectable();
    m_unclassified->body()->addWidget(m_hosts);
    m_name = makeButton(theme(), ButtonKind::Link, tr("Name one of these services …"));
    m_unclassified->body()->addWidget(m_name, 0, Qt::AlignLeft);
    card->body()->addWidget(m_unclassified);
    m_serviceAlong = new TakeAlong(theme(), tr("Services"));
    card->body()->addWidget(m_serviceAlong);
    return card;
}

QLayout *CloudPage::createDecision()
{
    auto *column = new QVBoxLayout;
    m_decideText = sentenceLabel(theme(), QString());
    column->addWidget(m_decideText);
    auto *row = new FlowLayout(theme().px(8));
    m_look = makeButton(theme(), ButtonKind::Secondary, tr("Look into it"));
    m_approve = makeButton(theme(), ButtonKind::Quiet, tr("Used for work"));
    m_forbid = makeButton(theme(), ButtonKind::Quiet, tr("Must not be used"));
    m_undecide = makeButton(theme(), ButtonKind::Quiet, tr("Not decided yet"));
    for (QPushButton *button : {m_look, m_approve, m_forbid, m_undecide})
        row->addWidget(button);
    column->addLayout(row);
    return column;
}

QWidget *CloudPage::createSenders()
{
    auto *card = new Card(theme());
    QHBoxLayout *heading = card->addHeading(tr("Who sent"));
    m_who = new Segments(theme(), tr("Who sent"), {tr("Departments"), tr("PCs"), tr("Sites")});
    heading->addWidget(m_who);
    m_groups = new ChartView(screenStyle(theme()));
    card->body()->addWidget(m_groups);
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
    m_senderAlong = new TakeAlong(theme(), tr("Who sent"));
    card->body()->addWidget(m_senderAlong);
    return card;
}

void CloudPage::onCloud(RequestId id, const CloudSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_snapshot = snapshot;
    m_shown = true;
    m_sites->setSites(snapshot.sites);
    const Period shown = snapshot.usage.period;
    m_period->setShown(calendar().dayOf(shown.from),
        std::max(calendar().dayOf(shown.from), calendar().dayOf(shown.to - 1)));
    showFigures();
    showState();
}

void CloudPage::showFigures()
{
    const CloudUsage &usage = m_snapshot.usage;
    const QDate today = calendar().dayOf(now());
    m_chart->setChart(cloudDayChart(usage, calendar(), today));
    fillDays(*m_dayFigures, usage, servicesDrawn(usage), calendar(), today);
    m_services->setUsage(usage);
    m_marks->setUsage(usage);
    m_hours->setHours(usage.hours);
    showHeadline();
    showSenders();
    showUnclassified();
    showDecision();
}

void CloudPage::showState()
{
    // The overview stays until the service's own figures are there.
    const bool looking =
        !m_looked.service.isEmpty() && m_view->story().query.service == m_looked.service;
    m_view->setVisible(looking && m_shown);
    m_sites->setVisible(!looking && m_sites->hasChoice()); // one service is told of all sites
    m_figures->setVisible(!looking && m_shown && m_snapshot.usage.bytesOut() > 0);
    if (isWaiting() || state() == PageState::Error || !m_shown)
        return;
    if (m_watch->none()) {
        setState(PageState::FirstRun, tr("Nothing watches your network yet"),
            tr("Once the UTM is connected, you see here which outside services your data goes "
               "to."));
        setStateButton(tr("Connect the UTM"), u"settings"_s);
    } else if (m_snapshot.usage.bytesOut() == 0 && !looking) {
        setState(PageState::Nothing, m_snapshot.headline, m_snapshot.subline);
    } else {
        showSources(m_watch->health());
    }
}

void CloudPage::showHeadline()
{
    m_headline->set(
        m_snapshot.unusual ? Tone::Warn : Tone::Ok, m_snapshot.headline, m_snapshot.subline);
    m_headline->setVisible(!m_snapshot.headline.isEmpty());
    m_questionText->setText(m_snapshot.question);
    m_question->setAccessibleName(m_snapshot.question);
    m_question->setVisible(!m_snapshot.question.isEmpty());
}

void CloudPage::showSenders()
{
    const CloudUsage &usage = m_snapshot.usage;
    m_who->setShown(2, usage.sites.size() > 1);
    const int who = m_who->current();
    const QList<DepartmentUsage> &groups = who == 2 ? usage.sites : usage.departments;
    m_groups->setVisible(who != 1 && !groups.isEmpty());
    m_groups->setChart(who == 2 ? siteChart(usage, 8) : departmentChart(usage, 8));
    m_senders->setSenders(who == 1 ? sendersOf(usage.devices)
            : who == 2             ? sitesAsSenders(groups)
                                   : sendersOf(groups));
}

/// By the domain somebody registered: a hundred servers of one owner are one line.
const QList<HostUsage> &CloudPage::otherPlaces() const
{
    const CloudUsage &usage = m_snapshot.usage;
    return usage.unclassifiedDomains.isEmpty() ? usage.unclassifiedHosts
                                               : usage.unclassifiedDomains;
}

void CloudPage::showUnclassified()
{
    const CloudUsage &usage = m_snapshot.usage;
    m_unclassified->setVisible(usage.unclassifiedBytesOut > 0);
    m_unclassified->setTitle(tr("Other places: %1").arg(formatBytes(usage.unclassifiedBytesOut)));
    QStringList lines{tr("These are in no list of services:")};
    for (const HostUsage &host : otherPlaces())
        lines << tr("%1  %2", "host, bytes").arg(host.host, formatBytes(host.bytesOut));
    m_hosts->setText(lines.join(u'\n'));
}

void CloudPage::showDecision()
{
    const int row = m_services->rowOf(m_serviceView->chosenKey());
    const ServiceUsage *chosen = row < 0 ? nullptr : &m_services->rows()[row];
    m_look->setEnabled(chosen);
    const bool folded = chosen && isFolded(chosen->serviceId);
    m_look->setText(folded ? tr("Show each of them") : tr("Look into it"));
    m_look->setAccessibleName(m_look->text());
    chosen = folded ? nullptr : chosen;
    m_decideText->setText(folded
            ? tr("These are places of several companies, taken together to keep the list short.")
            : chosen
            ? tr("Is %1 used for work? What you decide here is kept for all reports.")
                  .arg(chosen->name)
            : tr("Choose a service to look into it, or to say whether it may be used for work."));
    m_approve->setEnabled(chosen && chosen->approval != Approval::Approved);
    m_forbid->setEnabled(chosen && chosen->approval != Approval::Forbidden);
    m_undecide->setEnabled(chosen && chosen->approval != Approval::Undecided);
}

} // namespace otasuke
