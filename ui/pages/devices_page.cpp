// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices_page.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "models/judgement/explain.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/explain_error.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

DevicesPage::DevicesPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_table(new DeviceTable(this))
    , m_watch(new SourceWatch(service,
          {SourceSettings::Role::Utm, SourceSettings::Role::Edr, SourceSettings::Role::Sensor},
          this))
{
    createWidgets();
    connectSignals();
}

void DevicesPage::createWidgets()
{
    setTitle(tr("Device ledger"));
    m_unknown = new StateBanner(theme());
    m_unknown->hide();
    body()->addWidget(m_unknown);
    body()->addWidget(createLedger());
    body()->addStretch(1);
}

QWidget *DevicesPage::createLedger()
{
    auto *card = new Card(theme());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Name, person, department, address …"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    m_editButton = makeButton(theme(), ButtonKind::Secondary, tr("Edit"), u"edit"_s);
    m_eventsButton = makeButton(theme(), ButtonKind::Quiet, tr("Its events"));
    row->addWidget(m_editButton);
    row->addWidget(m_eventsButton);
    card->body()->addLayout(row);
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
    card->body()->addWidget(m_view);
    m_count = quietLabel(theme(), QString())->wrap();
    card->body()->addWidget(m_count);
    return card;
}

void DevicesPage::connectSignals()
{
    connect(&service(), &ConsoleService::devicesReady, this, &DevicesPage::onDevices);
    connect(&service(), &ConsoleService::done, this, &DevicesPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &DevicesPage::onFailed);
    connect(m_watch, &SourceWatch::known, this, &DevicesPage::showState);
    connect(m_search, &QLineEdit::textChanged, this, &DevicesPage::showRows);
    connect(m_unknown, &StateBanner::pressed, this, &DevicesPage::editFirstUnknown);
    connect(m_editButton, &QPushButton::clicked, this, &DevicesPage::editChosen);
    connect(m_view, &DataTable::opened, this, &DevicesPage::editChosen);
    connect(m_eventsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT navigate(u"events"_s, u"device:"_s + m_view->chosenKey()); });
    connect(m_view, &DataTable::chosen, this, [this](const QModelIndex &index) {
        m_editButton->setEnabled(index.isValid());
        m_eventsButton->setEnabled(index.isValid());
    });
}

void DevicesPage::refresh()
{
    asked(service().requestDevices());
    m_watch->ask();
}

void DevicesPage::open(const QString &subject)
{
    m_search->clear();
    if (subject.startsWith(u"device:"))
        m_wanted = subject.mid(7).toLongLong();
    else
        m_search->setText(subject);
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
    showRows();
    showUnknown();
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
    QList<DeviceRisk> rows;
    for (const DeviceRisk &row : m_snapshot.devices) {
        if (matches(row.device, m_search->text()))
            rows << row;
    }
    m_table->setDevices(unknownFirst(rows), now());
    m_editButton->setEnabled(!m_view->chosenKey().isEmpty());
    m_eventsButton->setEnabled(!m_view->chosenKey().isEmpty());
    m_count->setVisible(rows.size() < m_snapshot.devices.size());
    m_count->setText(rows.isEmpty()
            ? tr("No device matches. Try another word, or part of an address.")
            : tr("%n device(s) match", nullptr, int(rows.size())));
    m_view->setVisible(!rows.isEmpty());
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

void DevicesPage::editChosen()
{
    const int row = m_table->rowOf(m_view->chosenKey());
    if (row >= 0)
        edit(m_table->rows()[row].device);
}

void DevicesPage::editFirstUnknown()
{
    for (const DeviceRisk &row : m_snapshot.devices) {
        if (row.device.standing == DeviceStanding::Unknown)
            return edit(row.device);
    }
}

void DevicesPage::edit(const DeviceRecord &device)
{
    auto *dialog = new DeviceDialog(theme(), device, m_snapshot.departments, window());
    connect(dialog, &DeviceDialog::saved, this,
        [this](const DeviceEdit &changes) { m_edit = service().editDevice(changes); });
    dialog->open();
}

void DevicesPage::onDone(RequestId id)
{
    if (id != m_edit || id == 0)
        return;
    m_edit = 0;
    Q_EMIT notice(tr("The ledger was changed."));
    refresh();
}

void DevicesPage::onFailed(RequestId id, const Error &error)
{
    if (id != m_edit || id == 0)
        return;
    m_edit = 0;
    Q_EMIT notice(explainError(error.kind).sentence);
}

} // namespace otasuke
