// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices_page.h"

#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "ui/pages/ask_ledger.h"
#include "ui/pages/ledger_filters.h"
#include "ui/pages/own_list_card.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
DevicesPage::DevicesPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_ask{&askListFile, &askTargetFile, &askSlipPrinter}
    , m_table(new DeviceTable(this))
    , m_watch(new SourceWatch(service, this))
{
    createWidgets();
    connectSignals();
}

DevicesPage::~DevicesPage() = default;

void DevicesPage::createWidgets()
{
    setTitle(tr("Device ledger"));
    m_unknown = new StateBanner(theme());
    m_unknown->hide();
    body()->addWidget(m_unknown);
    m_offers = new QVBoxLayout;
    m_offers->setSpacing(theme().px(12));
    body()->addLayout(m_offers);
    body()->addWidget(createLedger());
    m_list = new OwnListCard(theme());
    body()->addWidget(m_list);
    body()->addStretch(1);
}

QWidget *DevicesPage::createLedger()
{
    auto *card = new Card(theme());
    m_filters = new LedgerFilters(theme());
    card->body()->addWidget(m_filters);
    card->body()->addWidget(createButtons());
    createView();
    card->body()->addWidget(m_view);
    m_count = quietLabel(theme(), QString())->wrap();
    card->body()->addWidget(m_count);
    return card;
}

QWidget *DevicesPage::createButtons()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(theme().px(8), bar);
    m_editButton = makeButton(theme(), ButtonKind::Secondary, tr("Edit"), u"edit"_s);
    m_eventsButton = makeButton(theme(), ButtonKind::Quiet, tr("Its events"));
    m_slipButton = makeButton(theme(), ButtonKind::Quiet, tr("Ask around on paper"), u"print"_s);
    m_splitButton = makeButton(theme(), ButtonKind::Quiet, tr("It is two devices"));
    addEqually(row, {m_editButton, m_eventsButton, m_slipButton, m_splitButton});
    m_editButton->setObjectName(u"ledgerEdit"_s);
    m_splitButton->setObjectName(u"ledgerSplit"_s);
    return bar;
}

void DevicesPage::createView()
{
    m_view = new DataTable(theme(), tr("Device ledger"));
    m_view->setModel(m_table);
    m_view->setLook(int(DeviceColumn::Name), CellLook::Strong);
    m_view->setLook(int(DeviceColumn::Agent), CellLook::Badge);
    m_view->setLook(int(DeviceColumn::LastSeen), CellLook::Whole);
    m_view->setLeastWidth(int(DeviceColumn::Name), 140);
    m_view->setLeastWidth(int(DeviceColumn::System), 145);
    m_view->setOptional({int(DeviceColumn::LastSeen), int(DeviceColumn::User),
        int(DeviceColumn::System), int(DeviceColumn::Department)});
    m_view->setShownRows(2000);
}

void DevicesPage::connectSignals()
{
    connect(&service(), &ConsoleService::devicesReady, this, &DevicesPage::onDevices);
    connect(&service(), &ConsoleService::done, this, &DevicesPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &DevicesPage::onFailed);
    connect(&service(), &ConsoleService::deviceSlipReady, this, &DevicesPage::onSlip);
    connect(&service(), &ConsoleService::ledgerPreviewed, this, &DevicesPage::onPreview);
    connect(&service(), &ConsoleService::ledgerExported, this, &DevicesPage::onWritten);
    connect(&service(), &ConsoleService::ledgerUndone, this, &DevicesPage::onUndone);
    connect(m_watch, &SourceWatch::known, this, &DevicesPage::showState);
    connect(m_filters, &LedgerFilters::changed, this, &DevicesPage::showRows);
    connect(m_unknown, &StateBanner::pressed, this, &DevicesPage::editFirstUnknown);
    connect(m_view, &DataTable::opened, this, &DevicesPage::editChosen);
    connect(m_view, &DataTable::chosen, this, &DevicesPage::enableButtons);
    connectButtons();
}

void DevicesPage::connectButtons()
{
    connect(m_editButton, &QPushButton::clicked, this, &DevicesPage::editChosen);
    connect(m_eventsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT navigate(u"events"_s, u"device:"_s + m_view->chosenKey()); });
    connect(m_slipButton, &QPushButton::clicked, this, &DevicesPage::askSlip);
    connect(m_splitButton, &QPushButton::clicked, this, &DevicesPage::splitChosen);
    connect(m_list, &OwnListCard::readPressed, this,
        [this] { m_ask.list(window(), [this](const QString &file) { readList(file); }); });
    connect(m_list, &OwnListCard::writePressed, this,
        [this] { m_ask.target(window(), [this](const QString &file) { writeList(file, {}); }); });
    connect(m_list, &OwnListCard::undoPressed, this, &DevicesPage::undoList);
}

void DevicesPage::refresh()
{
    asked(service().requestDevices());
    m_watch->ask();
}

void DevicesPage::open(const QString &subject)
{
    const bool device = subject.startsWith(u"device:");
    m_wanted = device ? subject.mid(7).toLongLong() : 0;
    m_filters->reset(device ? QString() : subject);
    chooseWanted();
}

void DevicesPage::onDevices(RequestId id, const DevicesSnapshot &snapshot)
{
    if (!answered(id))
        return;
    m_snapshot = snapshot;
    setAside(tr("%1 of %2 devices in the contract")
                 .arg(formatCount(snapshot.counts.known), formatCount(snapshot.counts.limit)));
    if (snapshot.counts.limit <= 0)
        setAside(tr("%n device(s)", nullptr, int(snapshot.devices.size())));
    m_filters->setChoices(snapshot.departments, snapshot.sites);
    showRows();
    showUnknown();
    showOffers();
    m_list->setUndo(snapshot.undo, when(snapshot.undo.at));
    showState();
    chooseWanted();
}

void DevicesPage::showState()
{
    if (isWaiting() || state() == PageState::Error)
        return;
    if (m_snapshot.devices.isEmpty()) {
        setState(m_watch->none() ? PageState::FirstRun : PageState::Nothing,
            tr("No device has been seen yet"),
            tr("Devices enter the ledger by themselves, as soon as the UTM or the EDR tells of "
               "them."));
        setStateButton(tr("Open settings"), u"settings"_s);
    } else {
        showSources(m_watch->health());
    }
}

void DevicesPage::showRows()
{
    const DeviceFilter wanted = m_filters->filter();
    QList<DeviceRisk> rows;
    for (const DeviceRisk &row : m_snapshot.devices) {
        if (matches(row.device, wanted))
            rows << row;
    }
    m_table->setDevices(unknownFirst(rows), now());
    enableButtons();
    m_count->setVisible(rows.size() < m_snapshot.devices.size());
    m_count->setText(rows.isEmpty()
            ? tr("No device matches. Try another word, or part of an address.")
            : tr("%n device(s) match", nullptr, int(rows.size())));
    m_view->setVisible(!rows.isEmpty());
}

void DevicesPage::enableButtons()
{
    const DeviceRecord *device = chosen();
    for (QPushButton *button : {m_editButton, m_eventsButton, m_slipButton})
        button->setEnabled(device != nullptr);
    m_splitButton->setEnabled(
        device && device->macs.size() + device->ips.size() + !device->hostname.isEmpty() > 1);
}

void DevicesPage::showUnknown()
{
    const int unknown = m_snapshot.counts.unknown;
    m_unknown->setVisible(unknown > 0);
    m_unknown->set(Tone::Warn,
        tr("Nobody has said yet whose these %n device(s) are", nullptr, unknown),
        tr("If nobody knows a device, it may be a stranger's. Call the help desk then."));
    m_unknown->setButton(tr("Say whose it is"));
}

void DevicesPage::chooseWanted()
{
    const int row = m_wanted == 0 ? -1 : m_table->rowOf(QString::number(m_wanted));
    if (row < 0)
        return;
    m_wanted = 0;
    m_view->choose(row);
}

const DeviceRecord *DevicesPage::chosen() const
{
    const int row = m_table->rowOf(m_view->chosenKey());
    return row >= 0 ? &m_table->rows()[row].device : nullptr;
}

const DeviceRecord *DevicesPage::find(DeviceId id) const
{
    for (const DeviceRisk &row : m_snapshot.devices) {
        if (row.device.id == id)
            return &row.device;
    }
    return nullptr;
}

} // namespace otasuke
