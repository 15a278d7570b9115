#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/services/ledger_export.h"
#include "tests/store/store_fixture.h"

namespace otasuke {

/// A store and the office's list beside it.
class LedgerOffice : public TestOffice
{
public:
    QString path(const QString &name) const { return folder.filePath(name); }
    QString listFile(const QByteArray &bytes) const
    {
        QFile file(path(QStringLiteral("list.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no list");
        return file.fileName();
    }
    LedgerBasis basis() const
    {
        const auto r = reader();
        return {r->devices().value(), r->ledgerSheets().value(), OfficeCalendar()};
    }
    Result<LedgerPreview> preview(const QByteArray &bytes) const
    {
        return previewLedger(listFile(bytes), layout, {}, basis());
    }
    /// Reads it and enters it.
    LedgerPreview enter(const QByteArray &bytes)
    {
        const LedgerPreview made = preview(bytes).value();
        if (!store->applyLedger(made, kMonday).ok())
            qFatal("not applied");
        layout = made.layout;
        return made;
    }
    DeviceId see(const QString &mac, const QString &host, const char *address)
    {
        DeviceReport seen;
        seen.hint = {{}, mac, host, ip(address)};
        seen.seen = kMonday;
        if (!report({seen}).ok())
            qFatal("not stored");
        const QList<DeviceRecord> devices = reader()->devices().value();
        for (const DeviceRecord &device : devices) {
            if (device.ips.value(0) == QLatin1StringView(address))
                return device.id;
        }
        return 0;
    }
    DeviceRecord device(DeviceId id) const
    {
        const QList<DeviceRecord> devices = reader()->devices().value();
        for (const DeviceRecord &record : devices) {
            if (record.id == id)
                return record;
        }
        return {};
    }

    LedgerLayout layout; ///< as the settings would remember it
};

inline QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline QByteArray ledgerData(const char *name)
{
    return bytesOf(QStringLiteral(OTASUKE_TEST_DATA "/ledger/") + QLatin1StringView(name));
}

} // namespace otasuke
