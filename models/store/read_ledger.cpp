// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "models/judgement/device_candidates.h"
#include "models/store/meta.h"
#include "models/store/read_devices.h"

namespace otasuke {

LedgerUndo readLedgerUndo(ReaderCore &core)
{
    Database &db = *core.db;
    LedgerUndo undo;
    undo.at = metaNumber(db, kLedgerAt);
    if (undo.at == 0)
        return undo;
    undo.file = metaText(db, kLedgerFile).value_or(QString());
    undo.devices = int(db.statement("SELECT count(DISTINCT device) FROM ledger_undo"
                                    " WHERE field <> 'sheet'")
                           .number()
                           .value_or(0));
    return undo;
}

QHash<DeviceId, LedgerSheetLine> readLedgerSheets(ReaderCore &core)
{
    QHash<DeviceId, LedgerSheetLine> sheets;
    auto &rows = core.db->statement("SELECT device, line, cells FROM device_sheet");
    for (rows.query(); rows.next();) {
        LedgerSheetLine &sheet = sheets[rows.integer(0)];
        sheet.line = int(rows.integer(1));
        const QJsonObject cells = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
        for (auto it = cells.begin(); it != cells.end(); ++it)
            sheet.cells.insert(it.key(), it.value().toString());
    }
    return sheets;
}

QList<DeviceCandidate> readCandidates(ReaderCore &core)
{
    QSet<std::pair<DeviceId, DeviceId>> apart;
    auto &rows = core.db->statement("SELECT a, b FROM device_apart");
    for (rows.query(); rows.next();)
        apart.insert({rows.integer(0), rows.integer(1)});
    return deviceCandidates(readDevices(core), apart);
}

DeviceTalk readTalk(ReaderCore &core, DeviceId device, const Period &period)
{
    const DayRange days(period, core.calendar);
    const auto keys = core.services();
    DeviceTalk talk;
    QHash<qint64, qint64> sent;
    auto &rows = core.db->statement("SELECT service, bytes_out + bytes_in FROM service_day"
                                    " WHERE day >= ? AND day <= ? AND device = ?");
    for (rows.query(days.first, days.last, device); rows.next();)
        sent[rows.integer(0)] += rows.integer(1);
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        if (it.key() == 0) {
            talk.otherBytes = it.value();
            continue;
        }
        const QString key = keys.value(it.key());
        const CloudService *service = core.catalogue.find(key);
        talk.services.append({service ? serviceName(*service) : key, it.value()});
    }
    std::sort(talk.services.begin(), talk.services.end(),
        [](const DeviceTalk::Service &a, const DeviceTalk::Service &b) {
            return std::tie(b.bytes, a.name) < std::tie(a.bytes, b.name);
        });
    auto &sums = core.db->statement("SELECT sum(flows), sum(bytes_out) FROM device_day"
                                    " WHERE day >= ? AND day <= ? AND device = ?");
    if (sums.query(days.first, days.last, device).next()) {
        talk.connections = sums.integer(0);
        talk.bytesOut = sums.integer(1);
    }
    sums.reset();
    return talk;
}

} // namespace otasuke
