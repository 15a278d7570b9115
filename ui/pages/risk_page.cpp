// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

#include <QLineEdit>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/explain.h"
#include "ui/dialogs/decision_dialog.h"
#include "ui/pages/risk_detail.h"
#include "ui/pages/risk_table.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RiskPage::RiskPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_watch(new SourceWatch(service,
          {SourceSettings::Role::Utm, SourceSettings::Role::Edr, SourceSettings::Role::Sensor},
          this))
{
    createWidgets();
    connectSignals();
}

void RiskPage::createWidgets()
{
    setTitle(tr("PCs at risk"));
    m_list = createList();
    m_detail = new RiskDetail(theme(), [this](UtcMicros t) { return when(t); });
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(16);
    m_sides->addWidget(m_list);
    m_sides->addWidget(m_detail, 1);
    body()->addLayout(m_sides, 1);
}

QWidget *RiskPage::createList()
{
    auto *card = new Card(theme());
    card->body()->setContentsMargins(8, 10, 8, 10);
    m_by = new Segments(theme(), tr("Order of the list"), {tr("By PC"), tr("By department")});
    m_by->setObjectName(u"riskBy"_s);
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
    card->body()->addWidget(m_by, 0, Qt::AlignLeft);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_view, 1);
    return card;
}

void RiskPage::connectSignals()
{
    connect(&service(), &ConsoleService::riskReady, this, &RiskPage::show);
    connect(&service(), &ConsoleService::eventsReady, this, &RiskPage::onRecord);
    connect(&service(), &ConsoleService::done, this, &RiskPage::onDone);
    connect(m_watch, &SourceWatch::known, this, &RiskPage::showState);
    connect(m_by, &Segments::changed, this, &RiskPage::fillTable);
    connect(m_search, &QLineEdit::textChanged, this, &RiskPage::fillTable);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RiskPage::onRow);
    connect(m_detail, &RiskDetail::recordsWanted, this, &RiskPage::askRecords);
    connect(m_detail, &RiskDetail::helpPressed, this, &RiskPage::askHelp);
    connect(m_detail, &RiskDetail::decidePressed, this, &RiskPage::askDecision);
    connect(m_detail, &RiskDetail::deviceChosen, this,
        [this](DeviceId id) { open(RiskTable::keyOf(id)); });
}

void RiskPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < theme().px(800);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumWidth(narrow ? 0 : theme().px(324));
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px(324));
    m_list->setMaximumHeight(narrow ? theme().px(360) : QWIDGETSIZE_MAX);
    Page::resizeEvent(event);
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

bool RiskPage::byDepartment() const
{
    return m_by->current() == 1;
}

void RiskPage::show(RequestId id, const RiskSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_assessment = snapshot.assessment;
    m_known = true;
    showState();
    if (m_assessment.devices.isEmpty())
        return;
    const QString date = QLocale().toString(
        calendar().dayOf(m_assessment.asOf), tr("MMM d", "date format: month and day"));
    setAside(tr("%n PC(s), as of %1 %2", nullptr, int(m_assessment.devices.size()))
                 .arg(date, calendar().local(m_assessment.asOf).toString(u"H:mm"_s)));
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

void RiskPage::fillTable()
{
    m_search->setVisible(!byDepartment());
    if (byDepartment())
        m_table->setDepartments(m_assessment.departments);
    else
        m_table->setDevices(m_assessment.devices, m_search->text().trimmed());
    showChosen();
}

void RiskPage::showChosen()
{
    if (!m_wanted.isEmpty()) {
        const auto finding = std::find_if(m_assessment.findings.begin(),
            m_assessment.findings.end(), [this](const Finding &f) { return f.id == m_wanted; });
        const QString key =
            finding != m_assessment.findings.end() ? RiskTable::keyOf(finding->device) : m_wanted;
        m_wanted.clear();
        m_by->setCurrent(0);
        m_search->clear();
        m_search->show();
        m_table->setDevices(m_assessment.devices, QString());
        choose(key);
        return;
    }
    choose(m_chosen);
}

void RiskPage::choose(const QString &key)
{
    int row = m_table->rowOf(key);
    if (row < 0)
        row = m_table->rowCount() > 0 ? 0 : -1;
    if (row < 0) {
        m_detail->showNothing(tr("Nothing fits the search."));
        return;
    }
    m_view->choose(row);
    onRow();
}

void RiskPage::onRow()
{
    const RiskRow *row = m_table->rowAt(m_view->currentIndex());
    if (!row)
        return;
    m_chosen = row->key;
    if (byDepartment()) {
        for (const DepartmentRisk &department : m_assessment.departments) {
            if (row->name == department.name)
                m_detail->showDepartment(department, m_assessment.devices);
        }
        return;
    }
    for (const DeviceRisk &risk : m_assessment.devices) {
        if (RiskTable::keyOf(risk.device.id) == row->key)
            m_detail->showDevice(risk, m_assessment.findings);
    }
}

void RiskPage::askRecords(const QList<qint64> &ids)
{
    m_recordRequests.clear();
    for (const qint64 id : ids)
        m_recordRequests << service().requestEvent(id);
}

void RiskPage::onRecord(RequestId id, const EventsSnapshot &snapshot)
{
    if (m_recordRequests.remove(id) && !snapshot.rows.isEmpty())
        m_detail->addRecord(snapshot.rows.first());
}

void RiskPage::askHelp(SupportKind kind, const Finding &finding)
{
    Q_EMIT helpAsked(HelpAsk{kind, finding, m_detail->device().device});
}

void RiskPage::askDecision(const Finding &finding)
{
    auto *dialog = new DecisionDialog(theme(), findingTitle(finding), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = finding.id] {
        m_decisionRequest = service().decideFinding({id, dialog->state(), dialog->note(), now()});
    });
    dialog->open();
}

void RiskPage::onDone(RequestId id)
{
    if (id == 0 || id != m_decisionRequest)
        return;
    Q_EMIT notice(tr("Recorded."));
    refresh();
}

} // namespace otasuke
