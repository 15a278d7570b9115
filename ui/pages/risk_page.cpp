// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/group_detail.h"
#include "ui/pages/risk_detail.h"
#include "ui/pages/risk_table.h"
#include "ui/pages/sheet_printer.h"
#include "ui/pages/site_box.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/two_sides.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RiskPage::RiskPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_watch(new SourceWatch(service, this))
    , m_printer(new SheetPrinter(this))
{
    createWidgets();
    connectSignals();
}

void RiskPage::createWidgets()
{
    setTitle(tr("PCs at risk"));
    m_detail = new RiskDetail(
        theme(), [this](UtcMicros t) { return when(t); },
        [this](UtcMicros t) { return calendar().local(t).toString(u"H:mm"_s); });
    m_group = new GroupDetail(theme());
    m_group->hide();
    auto *sides = new TwoSides(theme(), createList(), {324, 440});
    sides->addDetail(m_detail);
    sides->addDetail(m_group);
    body()->addWidget(sides, 1);
}

QWidget *RiskPage::createList()
{
    auto *card = new Card(theme());
    card->body()->setContentsMargins(8, 10, 8, 10);
    m_by = new Segments(
        theme(), tr("Order of the list"), {tr("By PC"), tr("By department"), tr("By site")});
    m_by->setObjectName(u"riskBy"_s);
    m_sites = new SiteBox;
    m_sites->setObjectName(u"riskSites"_s);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Name, department or address"));
    m_search->setAccessibleName(tr("Search PCs"));
    m_search->setClearButtonEnabled(true);
    m_table = new RiskTable(this);
    m_view = new DataTable(theme(), tr("PCs by risk"));
    m_view->setObjectName(u"riskList"_s);
    m_view->setModel(m_table);
    m_view->setLook(int(RiskColumn::Name), CellLook::Strong);
    m_view->setLook(int(RiskColumn::Score), CellLook::Bar);
    m_view->setStretched(int(RiskColumn::Name));
    m_view->setMinimumHeight(theme().px(220));
    card->body()->addWidget(m_by);
    card->body()->addWidget(m_sites);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(quietLabel(
        theme(), tr("Small bars: attacks a day in the last 30 days; red: some were not stopped."))
                                ->wrap());
    card->body()->addWidget(createFoot());
    fillSites();
    return card;
}

QWidget *RiskPage::createFoot()
{
    auto *foot = new QWidget;
    auto *flow = new FlowLayout(8, foot);
    m_print = makeButton(theme(), ButtonKind::Quiet, tr("Print"), u"print"_s);
    m_print->setObjectName(u"riskPrint"_s);
    m_watched = makeButton(theme(), ButtonKind::Link, tr("What is watched"));
    m_watched->setObjectName(u"riskWatched"_s);
    flow->addWidget(m_print);
    flow->addWidget(m_watched);
    return foot;
}

void RiskPage::connectSignals()
{
    connect(&service(), &ConsoleService::riskReady, this, &RiskPage::show);
    connect(&service(), &ConsoleService::eventsReady, this, &RiskPage::onRecord);
    connect(&service(), &ConsoleService::deviceStoryReady, this, &RiskPage::onStory);
    connect(&service(), &ConsoleService::done, this, &RiskPage::onDone);
    connect(m_watch, &SourceWatch::known, this, &RiskPage::showState);
    connect(m_by, &Segments::changed, this, &RiskPage::fillTable);
    connect(m_sites, &QComboBox::activated, this, &RiskPage::fillTable);
    connect(m_search, &QLineEdit::textChanged, this, &RiskPage::fillTable);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RiskPage::onRow);
    connect(m_print, &QPushButton::clicked, this, &RiskPage::print);
    connect(
        m_watched, &QPushButton::clicked, this, [this] { Q_EMIT navigate(u"watch"_s, QString()); });
    connect(m_printer, &SheetPrinter::failed, this, [this](const Error &why) { showError(why); });
    connect(m_printer, &SheetPrinter::printed, this,
        [this] { Q_EMIT notice(tr("It was given to the printer.")); });
    connectDetail();
}

void RiskPage::connectDetail()
{
    connect(m_detail, &RiskDetail::recordsWanted, this, &RiskPage::askRecords);
    connect(m_detail, &RiskDetail::storyWanted, this, &RiskPage::askStory);
    connect(m_detail, &RiskDetail::helpPressed, this, &RiskPage::askHelp);
    connect(m_detail, &RiskDetail::decidePressed, this, &RiskPage::askDecision);
    connect(m_group, &GroupDetail::deviceChosen, this,
        [this](DeviceId id) { open(RiskTable::keyOf(id)); });
}

void RiskPage::refresh()
{
    asked(service().requestRisk(QDate()));
    m_watch->ask();
}

void RiskPage::open(const QString &subject)
{
    m_wanted = subject;
    if (m_known)
        showChosen();
}

void RiskPage::show(RequestId id, const RiskSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_assessment = snapshot.assessment;
    m_marks = snapshot.marks;
    m_contract = snapshot.contract;
    m_office = snapshot.office;
    m_known = true;
    m_table->setMarks(m_marks, calendar().dayOf(m_assessment.asOf));
    showState();
    if (m_assessment.devices.isEmpty())
        return;
    const QString date = QLocale().toString(
        calendar().dayOf(m_assessment.asOf), tr("MMM d", "date format: month and day"));
    setAside(tr("%n PC(s), as of %1 %2", nullptr, int(m_assessment.devices.size()))
                 .arg(date, calendar().local(m_assessment.asOf).toString(u"H:mm"_s)));
    fillSites();
    fillTable();
}

void RiskPage::showState()
{
    if (isWaiting() || !m_known || state() == PageState::Error)
        return;
    if (m_assessment.devices.isEmpty()) {
        setState(PageState::FirstRun, tr("No PC has been seen yet"),
            tr("As soon as an appliance is set up, the PCs it sees are listed here."));
        setStateButton(tr("Open settings"), u"settings"_s);
    } else {
        showSources(m_watch->health()); // a PC nobody watches looks as sound as a healthy one
    }
}

void RiskPage::fillSites()
{
    m_sites->setSites(m_assessment.sites);
    m_by->setShown(int(By::Site), m_sites->hasSites());
}

void RiskPage::fillTable()
{
    m_search->setVisible(by() == By::Device);
    switch (by()) {
    case By::Device:
        m_table->setDevices(devicesHere(), m_search->text().trimmed());
        break;
    case By::Department:
        m_table->setDepartments(departmentsHere(), m_assessment.devices);
        break;
    case By::Site:
        m_table->setSites(m_assessment.sites, m_assessment.devices);
        break;
    }
    showChosen();
}

} // namespace otasuke
