// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the ledger: says whose a device is, joins and takes apart, reads and
// writes the office's own list, asks around on paper.
#include <QPrinter>
#include <QVBoxLayout>

#include "ui/dialogs/device_dialog.h"
#include "ui/dialogs/ledger_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/dialogs/unwritable_dialog.h"
#include "ui/explain_error.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/own_list_card.h"
#include "ui/print/device_slip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kOffersShown = 3;

} // namespace

void DevicesPage::editChosen()
{
    if (const DeviceRecord *device = chosen())
        edit(*device);
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
    auto *dialog = new DeviceDialog(
        theme(), device, {m_snapshot.departments, m_snapshot.sites, calendar(), now()}, window());
    connect(dialog, &DeviceDialog::saved, this, [this](const DeviceEdit &changes) {
        act(service().editDevice(changes), tr("The ledger was changed."));
    });
    dialog->open();
}

void DevicesPage::splitChosen()
{
    const DeviceRecord *device = chosen();
    if (!device)
        return;
    auto *dialog = new SplitDialog(theme(), *device, now(), window());
    connect(dialog, &SplitDialog::wanted, this, [this](const DeviceSplit &split) {
        act(service().splitDevice(split), tr("They are two devices now."));
    });
    dialog->open();
}

void DevicesPage::showOffers()
{
    clearLayout(m_offers);
    for (const DeviceCandidate &candidate : m_snapshot.candidates.mid(0, kOffersShown))
        addOffer(candidate);
}

void DevicesPage::addOffer(const DeviceCandidate &candidate)
{
    QStringList lines;
    for (const DeviceId id : candidate.devices) {
        if (const DeviceRecord *device = find(id))
            //: A device, and from when to when it was seen
            lines << tr("%1: seen %2 to %3")
                         .arg(device->name, when(device->firstSeen), when(device->lastSeen));
    }
    auto *card = new Card(theme());
    card->addHeading(tr("These %n devices may be one phone", nullptr, int(lines.size())));
    card->body()->addWidget(sentenceLabel(theme(),
        candidate.byName ? tr("They call themselves %1, were never there at the same time, and "
                              "hide their real number, as phones do.")
                               .arg(candidate.hint)
                         : tr("They are made by %1, were never there at the same time, and hide "
                              "their real number, as phones do.")
                               .arg(candidate.hint)));
    for (const QString &line : lines)
        card->body()->addWidget(quietLabel(theme(), line)->wrap());
    auto *row = new FlowLayout(theme().px(8));
    auto *one = makeButton(theme(), ButtonKind::Secondary, tr("They are one"));
    auto *two = makeButton(theme(), ButtonKind::Quiet, tr("They are not"));
    row->addWidget(one);
    row->addWidget(two);
    card->body()->addLayout(row);
    connect(one, &QPushButton::clicked, this, [this, ids = candidate.devices] { join(ids); });
    connect(two, &QPushButton::clicked, this, [this, ids = candidate.devices] { keepApart(ids); });
    m_offers->addWidget(card);
}

void DevicesPage::join(const QList<DeviceId> &devices)
{
    act(service().joinDevices(devices), tr("They are one device now, with all their records."));
}

void DevicesPage::keepApart(const QList<DeviceId> &devices)
{
    act(service().keepDevicesApart(devices), tr("They stay apart and aren't offered again."));
}

void DevicesPage::askSlip()
{
    if (const DeviceRecord *device = chosen())
        m_slip = service().requestDeviceSlip(device->id);
}

void DevicesPage::onSlip(RequestId id, const DeviceSlip &slip)
{
    if (id != m_slip || id == 0)
        return;
    m_slip = 0;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_ask.printer(*m_printer, window(), [this, slip] { printSlipNow(slip); });
}

void DevicesPage::printSlipNow(const DeviceSlip &slip)
{
    const auto paper = DeviceSlipPaper::of(slip, calendar());
    const auto printed = paper ? printSlip(*paper, *m_printer) : Result<void>(paper.error());
    Q_EMIT notice(printed ? tr("The paper was given to the printer.")
                          : explainError(printed.error().kind).sentence);
}

void DevicesPage::readList(const QString &file)
{
    m_preview = service().previewLedger(file, {});
    m_list->setReading(true);
}

void DevicesPage::onPreview(RequestId id, const LedgerPreview &preview)
{
    if (id != m_preview || id == 0)
        return;
    m_preview = 0;
    m_list->setReading(false);
    auto *dialog = new LedgerDialog(service(), theme(), preview, window());
    connect(dialog, &LedgerDialog::applied, this, [this] {
        Q_EMIT notice(tr("Your list is in the ledger. It can be taken back in one step."));
        refresh();
    });
    connect(dialog, &LedgerDialog::failed, this,
        [this](const Error &error) { Q_EMIT notice(explainError(error.kind).sentence); });
    dialog->open();
}

void DevicesPage::writeList(const QString &file, const std::optional<TextEncoding> &encoding)
{
    m_writing = service().exportLedger(file, encoding);
}

void DevicesPage::onWritten(RequestId id, const LedgerExport &result)
{
    if (id != m_writing || id == 0)
        return;
    m_writing = 0;
    if (result.unwritable.isEmpty()) {
        Q_EMIT notice(tr("%n device(s) are saved in %1.", nullptr, result.rows).arg(result.file));
        return;
    }
    auto *dialog = new UnwritableDialog(theme(), result, window());
    connect(dialog, &QDialog::accepted, this,
        [this, file = result.file] { writeList(file, TextEncoding::Utf8Mark); });
    dialog->open();
}

void DevicesPage::undoList()
{
    act(service().undoLedger(), tr("The list was taken back."));
}

/// Said when it is done.
void DevicesPage::onUndone(RequestId id, const LedgerUndone &undone)
{
    if (id == 0 || id != m_acting)
        return;
    m_actDone = undone.kept == 0
        ? tr("The list was taken back: %n device(s) are as before.", nullptr, undone.devices)
        : tr("The list was taken back. %n entry(s) that you changed by hand since then stay as you "
             "wrote them.",
              nullptr, undone.kept);
}

/// Something was asked for; `done` is said when it has happened.
void DevicesPage::act(RequestId id, const QString &done)
{
    m_acting = id;
    m_actDone = done;
}

void DevicesPage::onDone(RequestId id)
{
    if (id != m_acting || id == 0)
        return;
    m_acting = 0;
    Q_EMIT notice(m_actDone);
    refresh();
}

void DevicesPage::onFailed(RequestId id, const Error &error)
{
    if (id == 0 || (id != m_acting && id != m_preview && id != m_writing && id != m_slip))
        return;
    const bool unreadable = id == m_preview && error.kind == ErrorKind::BadReply;
    (id == m_acting           ? m_acting
            : id == m_preview ? m_preview
            : id == m_writing ? m_writing
                              : m_slip) = 0;
    m_list->setReading(m_preview != 0);
    Q_EMIT notice(unreadable
            ? tr("This file is no list that can be read. In Excel, save it as CSV first.")
            : explainError(error.kind).sentence);
}

} // namespace otasuke
