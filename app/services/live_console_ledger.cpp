// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the ledger through the door: the office's own list, and which devices are
// one.
#include "app/services/ledger_export.h"
#include "app/services/live_console.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Result<LedgerBasis> basisOf(const Reader &reader, const OfficeCalendar &calendar)
{
    const auto devices = reader.devices();
    if (!devices)
        return devices.error();
    const auto sheets = reader.ledgerSheets();
    if (!sheets)
        return sheets.error();
    return LedgerBasis{*devices, *sheets, calendar};
}

} // namespace

RequestId LiveConsole::requestDeviceSlip(DeviceId device)
{
    return answerRows<DeviceSlip>(
        [device](const Reader &reader, const ReportContext &context) {
            return deviceSlip(reader, device, context);
        },
        &ConsoleService::deviceSlipReady);
}

RequestId LiveConsole::previewLedger(
    const QString &file, const QList<LedgerLayout::Column> &columns)
{
    return answerRows<LedgerPreview>(
        [file, columns, remembered = m_settings.ledger](
            const Reader &reader, const ReportContext &context) -> Result<LedgerPreview> {
            const auto basis = basisOf(reader, context.calendar);
            if (!basis)
                return basis.error();
            return otasuke::previewLedger(file, remembered, columns, *basis);
        },
        &ConsoleService::ledgerPreviewed);
}

RequestId LiveConsole::applyLedger(const LedgerPreview &preview)
{
    m_settings.ledger = preview.layout;
    saveSettings(0);
    return perform([preview, now = m_clock.now()](
                       EventStore &store) { return store.applyLedger(preview, now); });
}

RequestId LiveConsole::undoLedger()
{
    // Written on the collector's thread before it says that it is done, read here after that.
    auto told = std::make_shared<LedgerUndone>();
    const RequestId id = perform([told](EventStore &store) -> Result<void> {
        const auto undone = store.undoLedger();
        if (!undone)
            return undone.error();
        *told = *undone;
        return {};
    });
    m_undos.insert(id, std::move(told));
    return id;
}

void LiveConsole::tellUndone(RequestId id)
{
    if (const auto told = m_undos.take(id))
        Q_EMIT ledgerUndone(id, *told);
}

RequestId LiveConsole::exportLedger(
    const QString &file, const std::optional<TextEncoding> &encoding)
{
    LedgerLayout layout = m_settings.ledger.columns.isEmpty() ? defaultLayout() : m_settings.ledger;
    layout.encoding = encoding.value_or(layout.encoding);
    return answerRows<LedgerExport>(
        [file, layout](const Reader &reader, const ReportContext &context) -> Result<LedgerExport> {
            const auto basis = basisOf(reader, context.calendar);
            if (!basis)
                return basis.error();
            return otasuke::exportLedger(file, layout, *basis);
        },
        &ConsoleService::ledgerExported);
}

RequestId LiveConsole::joinDevices(const QList<DeviceId> &devices)
{
    return perform([devices](EventStore &store) { return store.joinDevices(devices); });
}

RequestId LiveConsole::keepDevicesApart(const QList<DeviceId> &devices)
{
    return perform([devices](EventStore &store) { return store.keepDevicesApart(devices); });
}

RequestId LiveConsole::splitDevice(const DeviceSplit &split)
{
    return perform([split](EventStore &store) -> Result<void> {
        const auto made = store.splitDevice(split);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

} // namespace otasuke
