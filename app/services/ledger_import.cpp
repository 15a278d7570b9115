// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/services/ledger_line.h"
#include "app/services/ledger_match.h"
#include "app/services/list_text.h"
#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 32'000'000;
constexpr qsizetype kSampleLength = 40;

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerImport)
};

void apply(const DeviceEdit &edit, DeviceRecord &device)
{
    const auto set = [](auto &to, const auto &value) { to = value.value_or(to); };
    device.named = device.named || edit.name.has_value();
    set(device.name, edit.name);
    set(device.user, edit.user);
    set(device.department, edit.department);
    set(device.seat, edit.seat);
    set(device.site, edit.site);
    set(device.standingNote, edit.standingNote);
    set(device.standing, edit.standing);
    set(device.extendedSupport, edit.extendedSupport);
    set(device.importance, edit.importance);
    set(device.guestUntil, edit.guestUntil);
    set(device.exception, edit.exception);
}

/// The parts of an exception that the list leaves out are those of the ledger.
void completeException(LedgerLine &line, const DeviceRecord &device)
{
    if (!line.edit.exception)
        return;
    KnownException &exception = *line.edit.exception;
    if (exception.reason.isEmpty())
        exception.reason = device.exception.reason;
    if (exception.measure.isEmpty())
        exception.measure = device.exception.measure;
    if (exception.until == 0)
        exception.until = device.exception.until;
    if (exception.isSet())
        return;
    line.edit.exception.reset();
    remark(line, ImportWords::tr("An exception needs a reason; it was left out."));
}

QString shownName(const LedgerLine &line, const DeviceRecord &device)
{
    const QString address = line.keys.ip.isNull() ? QString() : line.keys.ip.toString();
    for (const QString &name :
        {line.name, device.name, line.keys.hostname, line.keys.mac, address}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// What the line changes about the device. Whatever stands in the office's own list and nobody has
/// claimed yet is the office's.
void compare(LedgerLine &line, const DeviceRecord &device, const OfficeCalendar &calendar)
{
    DeviceEdit &edit = line.edit;
    edit.id = device.id;
    line.name = shownName(line, device);
    if (!edit.standing && device.standing == DeviceStanding::Unknown)
        edit.standing = edit.guestUntil ? DeviceStanding::Guest : DeviceStanding::Managed;
    completeException(line, device);
    DeviceRecord after = device;
    apply(edit, after);
    for (int i = 0; i < kLedgerFields; ++i) {
        const auto field = LedgerField(i);
        const QString was = fieldText(device, field, calendar);
        const QString is = fieldText(after, field, calendar);
        if (was != is)
            line.changes.append({field, device.id == 0 ? QString() : was, is});
    }
    line.fate = line.changes.isEmpty() ? LedgerFate::Same : LedgerFate::Changed;
}

void findDevice(LedgerLine &line, const LedgerMatch &match, const OfficeCalendar &calendar)
{
    if (line.fate == LedgerFate::Bad)
        return;
    const LedgerMatch::Found found = match.find(line);
    if (found.several)
        return refuse(line, LedgerFate::Conflict,
            ImportWords::tr("Several devices of the ledger have this name. A MAC address in the "
                            "list would tell which."));
    if (found.other)
        return refuse(line, LedgerFate::Conflict,
            ImportWords::tr("Its columns mean two devices: %1 and %2.")
                .arg(found.device->name, found.other->name));
    if (found.device)
        return compare(line, *found.device, calendar);
    const QString host = DeviceIdentity::canonicalHostname(line.keys.hostname);
    if (line.keys.mac.isEmpty() && !DeviceIdentity::isTelling(host) && line.keys.ip.isNull())
        return refuse(line, LedgerFate::Unmatched,
            ImportWords::tr("No device of this name was seen, and the line has neither MAC "
                            "address, host name nor IP address to know it by."));
    compare(line, DeviceRecord(), calendar);
    line.fate = LedgerFate::New;
}

/// What would make two lines one device.
QStringList meant(const LedgerLine &line)
{
    if (line.fate == LedgerFate::Changed || line.fate == LedgerFate::Same)
        return {u"device/"_s + QString::number(line.edit.id)};
    if (line.fate != LedgerFate::New)
        return {};
    QStringList keys;
    for (const QString &mac : QStringList{line.keys.mac} + line.moreMacs) {
        if (!mac.isEmpty())
            keys << u"mac/"_s + mac;
    }
    if (!line.keys.hostname.isEmpty())
        keys << u"host/"_s + DeviceIdentity::canonicalHostname(line.keys.hostname);
    return keys;
}

void findDoubles(QList<LedgerLine> &lines)
{
    QHash<QString, QList<qsizetype>> same;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const QString &key : meant(lines[i]))
            same[key] << i;
    }
    for (const QList<qsizetype> &both : std::as_const(same)) {
        for (const qsizetype i : both) {
            if (both.size() > 1)
                refuse(lines[i], LedgerFate::Conflict,
                    ImportWords::tr("Lines %1 and %2 mean the same device.")
                        .arg(lines[both[0]].number)
                        .arg(lines[both[1]].number));
        }
    }
}

QStringList samplesOf(const QList<ListRow> &rows, qsizetype columns)
{
    QStringList samples(columns);
    for (const ListRow &row : rows) {
        for (qsizetype i = 0; i < std::min(columns, row.cells.size()); ++i) {
            if (samples[i].isEmpty())
                samples[i] = row.cells[i].simplified().left(kSampleLength);
        }
    }
    return samples;
}

QString problemOf(const LedgerPreview &preview, const ListRows &rows)
{
    if (rows.openQuote != 0)
        return ImportWords::tr("A quotation mark in line %1 is never closed: from there on the "
                               "list can't be read.")
            .arg(rows.openQuote);
    if (rows.rows.size() < 2)
        return ImportWords::tr("The list has no lines below its titles.");
    const auto &columns = preview.layout.columns;
    const bool finds = std::any_of(columns.begin(), columns.end(), [](const auto &column) {
        return column.field == LedgerField::Mac || column.field == LedgerField::Hostname ||
            column.field == LedgerField::Name || column.field == LedgerField::Address;
    });
    if (!finds)
        return ImportWords::tr("Choose a column by which devices can be found: name, MAC address, "
                               "host name or IP address.");
    return {};
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileNotFound, path};
    if (QFileInfo(path).isDir() || file.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path};
    return file.readAll();
}

} // namespace

Result<LedgerPreview> previewLedger(const QString &file, const LedgerLayout &remembered,
    const QList<LedgerLayout::Column> &chosen, const LedgerBasis &basis)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    const auto text = readListText(*bytes);
    if (!text)
        return text.error();
    LedgerPreview preview;
    preview.file = file;
    preview.layout.encoding = text->encoding;
    preview.layout.separator = separatorOf(text->text);
    const ListRows rows = rowsOf(text->text, preview.layout.separator);
    const qsizetype header = headerRow(rows.rows, remembered);
    if (header >= 0) {
        preview.layout.columns =
            chosen.isEmpty() ? columnsOf(rows.rows[header].cells, remembered) : chosen;
        preview.layout.top = text->text.left(rows.rows[header].at);
    }
    preview.problem = problemOf(preview, rows);
    const QList<ListRow> body = rows.rows.mid(header + 1);
    preview.sample = samplesOf(body, preview.layout.columns.size());
    if (!preview.problem.isEmpty())
        return preview;
    const LedgerMatch match(basis.devices);
    const QStringList keys = cellKeys(preview.layout);
    for (const ListRow &row : body) {
        preview.lines << lineOf(row, preview.layout, keys, basis.calendar);
        findDevice(preview.lines.last(), match, basis.calendar);
    }
    findDoubles(preview.lines);
    return preview;
}

} // namespace otasuke
