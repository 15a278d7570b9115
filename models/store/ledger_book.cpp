// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_book.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/store/meta.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Columns of the table device that a list can change.
constexpr const char *kFields[] = {"name", "hostname", "user_given", "department", "seat", "site",
    "standing", "standing_note", "extended_support", "importance", "guest_until",
    "exception_reason", "exception_measure", "exception_until"};

// The line's place and its cells in one text, to be taken back as one.
constexpr char kSheetText[] =
    "(SELECT line || char(10) || cells FROM device_sheet WHERE device = ?1)";

void noteBefore(Database &db, DeviceId device)
{
    for (const QByteArray field : kFields)
        db.statement("INSERT INTO ledger_undo(device, field, before) SELECT id, '" + field + "', " +
              field + " FROM device WHERE id = ?")
            .run(device);
    db.statement(QByteArray("INSERT INTO ledger_undo(device, field, before) SELECT ?1, 'sheet', ") +
          kSheetText)
        .run(device);
}

void noteAfter(Database &db, DeviceId device)
{
    for (const QByteArray field : kFields)
        db.statement("UPDATE ledger_undo SET after = (SELECT " + field +
              " FROM device WHERE id = ?1) WHERE device = ?1 AND field = '" + field + "'")
            .run(device);
    db.statement(QByteArray("UPDATE ledger_undo SET after = ") + kSheetText +
          " WHERE device = ?1 AND field = 'sheet'")
        .run(device);
    db.statement("DELETE FROM ledger_undo WHERE device = ? AND field NOT IN ('made', 'key')"
                 " AND before IS after")
        .run(device);
}

void saveSheet(Database &db, DeviceId device, const LedgerLine &line)
{
    QJsonObject cells;
    for (const auto &[title, text] : line.cells) {
        if (!text.isEmpty())
            cells[title] = text;
    }
    const QByteArray json = QJsonDocument(cells).toJson(QJsonDocument::Compact);
    db.statement("INSERT OR REPLACE INTO device_sheet VALUES(?, ?, ?)")
        .run(device, line.number, QString::fromUtf8(json));
}

void addKeys(StoreCore &core, DeviceId device, const DeviceHint &keys)
{
    for (const auto &row : core.devices.addKeys(device, keys))
        core.db
            ->statement("INSERT INTO ledger_undo(device, field, before, after)"
                        " VALUES(?, 'key', ?, ?)")
            .run(device, row.key.kind, row.key.value);
}

void applyLine(StoreCore &core, const LedgerLine &line)
{
    Database &db = *core.db;
    DeviceEdit edit = line.edit;
    edit.id = core.devices.canonical(edit.id);
    if (line.fate == LedgerFate::New) {
        edit.id = core.devices.enter(line.keys);
        if (edit.id == 0)
            return; // what could find it later was taken meanwhile
        db.statement("INSERT INTO ledger_undo(device, field) VALUES(?, 'made')").run(edit.id);
    }
    noteBefore(db, edit.id);
    core.devices.edit(edit);
    addKeys(core, edit.id, line.keys);
    for (const QString &mac : line.moreMacs)
        addKeys(core, edit.id, {{}, mac, {}, {}});
    saveSheet(db, edit.id, line);
    noteAfter(db, edit.id);
}

int undoFields(Database &db)
{
    int kept = 0;
    for (const QByteArray field : kFields) {
        const QByteArray own =
            " FROM ledger_undo AS u WHERE u.device = device.id AND u.field = '" + field + "'";
        kept += int(db.number("SELECT count(*) FROM ledger_undo AS u JOIN device ON device.id ="
                              " u.device WHERE u.field = '" +
                          field + "' AND device." + field + " IS NOT u.after")
                        .value_or(0));
        db.exec("UPDATE device SET " + field + " = (SELECT u.before" + own +
            ") WHERE EXISTS(SELECT 1" + own + " AND u.after IS device." + field + ")");
    }
    return kept;
}

/// Keys under which the device was seen since stay.
void undoKeys(Database &db)
{
    db.exec("DELETE FROM device_key WHERE last_seen = 0 AND EXISTS(SELECT 1 FROM ledger_undo AS u"
            " WHERE u.device = device_key.device AND u.field = 'key'"
            " AND u.before = device_key.kind AND u.after = device_key.value)");
}

void undoSheets(Database &db)
{
    db.exec("DELETE FROM device_sheet WHERE device IN (SELECT device FROM ledger_undo WHERE field ="
            " 'sheet');"
            "INSERT OR REPLACE INTO device_sheet SELECT device,"
            " CAST(substr(before, 1, instr(before, char(10)) - 1) AS INTEGER),"
            " substr(before, instr(before, char(10)) + 1) FROM ledger_undo"
            " WHERE field = 'sheet' AND before IS NOT NULL");
}

} // namespace

void applyLedger(StoreCore &core, const LedgerPreview &preview, UtcMicros now)
{
    Database &db = *core.db;
    db.exec("DELETE FROM ledger_undo");
    for (const LedgerLine &line : preview.lines) {
        if (line.fate == LedgerFate::New || line.fate == LedgerFate::Changed ||
            line.fate == LedgerFate::Same)
            applyLine(core, line);
        if (db.failed())
            return;
    }
    core.devices.flush();
    setMeta(db, kLedgerFile, preview.file);
    setMeta(db, kLedgerAt, now);
}

LedgerUndone undoLedger(StoreCore &core)
{
    Database &db = *core.db;
    LedgerUndone undone;
    if (metaNumber(db, kLedgerAt) == 0) {
        db.fail({ErrorKind::NotFound, u"no list to take back"_s});
        return undone;
    }
    undone.devices =
        int(db.number("SELECT count(DISTINCT device) FROM ledger_undo WHERE field <> 'sheet'")
                .value_or(0));
    undone.kept = undoFields(db);
    undoKeys(db);
    undoSheets(db);
    QList<DeviceId> made;
    auto &rows = db.statement("SELECT device FROM ledger_undo WHERE field = 'made'");
    for (rows.query(); rows.next();)
        made.append(rows.integer(0));
    for (const DeviceId device : std::as_const(made))
        undone.removed += core.devices.removeIfUnseen(device);
    db.exec("DELETE FROM ledger_undo");
    setMeta(db, kLedgerAt, Q_INT64_C(0));
    core.devices.load();
    return undone;
}

} // namespace otasuke
