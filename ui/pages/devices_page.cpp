// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrinter>

#include "models/judgement/explain.h"
#include "ui/pages/ask_ledger.h"
#include "ui/pages/source_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Show = DeviceFilter::Show;

/// Takes new choices and keeps what was chosen, if it is still among them. The first stands for
/// all.
void setChoices(QComboBox *box, const QString &all, const QStringList &texts)
{
    const QString kept = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &text : texts)
        box->addItem(text, text);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
    box->setVisible(!texts.isEmpty());
}

/// Buttons with and without an icon are of one height in their row.
void addEqually(QLayout *row, const QList<QPushButton *> &buttons)
{
    int height = 0;
    for (QPushButton *button : buttons)
        height = std::max(height, button->sizeHint().height());
    for (QPushButton *button : buttons) {
        button->setMinimumHeight(height);
        row->addWidget(button);
    }
}

QComboBox *addBox(QLayout *row, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    return box;
}

} // namespace

DevicesPage::DevicesPage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
    , m_ask{&askListFile, &askTargetFile, &askSlipPrinter}
    , m_table(new DeviceTable(this))
    , m_watch(new SourceWatch(service,
          {SourceSettings::Role::Utm, SourceSettings::Role::Edr, SourceSettings::Role::Sensor},
          this))
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
    body()->addWidget(createListCard());
    body()->addStretch(1);
}

QWidget *DevicesPage::createLedger()
{
    auto *card = new Card(theme());
    card->body()->addWidget(createFilters());
    card->body()->addWidget(createButtons());
    createView();
    card->body()->addWidget(m_view);
    m_count = quietLabel(theme(), QString())->wrap();
    card->body()->addWidget(m_count);
    return card;
}

QWidget *DevicesPage::createFilters()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(8));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Name, person, department, address …"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    auto *row = new FlowLayout(theme().px(8));
    m_show = addBox(row, tr("Which devices are shown"));
    m_show->addItem(tr("All devices"), int(Show::All));
    m_show->addItem(tr("Nobody has said whose"), int(Show::Unknown));
    m_show->addItem(tr("Visitors'"), int(Show::Visitors));
    m_show->addItem(tr("Known exceptions"), int(Show::Exceptions));
    m_show->addItem(tr("Must not be here"), int(Show::Refused));
    m_department = addBox(row, tr("Department shown"));
    m_site = addBox(row, tr("Site shown"));
    column->addLayout(row);
    return bar;
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

/// The office's own list: in, out, and back.
QWidget *DevicesPage::createListCard()
{
    auto *card = new Card(theme());
    card->addHeading(tr("Your own list (Excel)"));
    card->body()->addWidget(sentenceLabel(theme(),
        tr("Names, departments and people can be read from the list your office keeps, saved as "
           "CSV. What would change is shown before anything does.")));
    m_undoWords = quietLabel(theme(), QString())->wrap();
    card->body()->addWidget(m_undoWords);
    auto *row = new FlowLayout(theme().px(8));
    m_readButton = makeButton(theme(), ButtonKind::Secondary, tr("Read our list"), u"open"_s);
    m_writeButton = makeButton(theme(), ButtonKind::Quiet, tr("Write our list"), u"save"_s);
    m_undoButton = makeButton(theme(), ButtonKind::Quiet, tr("Take it back"), u"refresh"_s);
    addEqually(row, {m_readButton, m_writeButton, m_undoButton});
    card->body()->addLayout(row);
    m_readButton->setObjectName(u"ledgerRead"_s);
    m_writeButton->setObjectName(u"ledgerWrite"_s);
    return card;
}

void DevicesPage::connectSignals()
{
    connect(&service(), &ConsoleService::devicesReady, this, &DevicesPage::onDevices);
    connect(&service(), &ConsoleService::done, this, &DevicesPage::onDone);
    connect(&service(), &ConsoleService::failed, this, &DevicesPage::onFailed);
    connect(&service(), &ConsoleService::deviceSlipReady, this, &DevicesPage::onSlip);
    connect(&service(), &ConsoleService::ledgerPreviewed, this, &DevicesPage::onPreview);
    connect(&service(), &ConsoleService::ledgerExported, this, &DevicesPage::onWritten);
    connect(m_watch, &SourceWatch::known, this, &DevicesPage::showState);
    connect(m_search, &QLineEdit::textChanged, this, &DevicesPage::showRows);
    for (QComboBox *box : {m_show, m_department, m_site})
        connect(box, &QComboBox::currentIndexChanged, this, &DevicesPage::showRows);
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
    connect(m_readButton, &QPushButton::clicked, this,
        [this] { m_ask.list(window(), [this](const QString &file) { readList(file); }); });
    connect(m_writeButton, &QPushButton::clicked, this,
        [this] { m_ask.target(window(), [this](const QString &file) { writeList(file, {}); }); });
    connect(m_undoButton, &QPushButton::clicked, this, &DevicesPage::undoList);
}

void DevicesPage::refresh()
{
    asked(service().requestDevices());
    m_watch->ask();
}

void DevicesPage::open(const QString &subject)
{
    m_search->clear();
    m_show->setCurrentIndex(0);
    m_department->setCurrentIndex(0);
    m_site->setCurrentIndex(0);
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
    fillChoices();
    showRows();
    showUnknown();
    showOffers();
    showUndo();
    showState();
    chooseWanted();
}

void DevicesPage::fillChoices()
{
    setChoices(m_department, tr("All departments"), m_snapshot.departments);
    setChoices(m_site, tr("All sites"), m_snapshot.sites);
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

DeviceFilter DevicesPage::filter() const
{
    return {Show(m_show->currentData().toInt()), m_department->currentData().toString(),
        m_site->currentData().toString(), m_search->text()};
}

void DevicesPage::showRows()
{
    const DeviceFilter wanted = filter();
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

void DevicesPage::showUndo()
{
    const LedgerUndo &undo = m_snapshot.undo;
    m_undoButton->setVisible(undo.at != 0);
    m_undoWords->setVisible(undo.at != 0);
    if (undo.at != 0)
        m_undoWords->setText(tr("Last read: %1. It changed %n device(s).", nullptr, undo.devices)
                                 .arg(when(undo.at)));
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
