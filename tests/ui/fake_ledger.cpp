// SPDX-License-Identifier: GPL-3.0-or-later
// What the fake console answers about the ledger, and the list it makes up.
#include "tests/ui/fake_console.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RequestId FakeConsole::requestDeviceSlip(DeviceId)
{
    return reply(u"requestDeviceSlip"_s,
        [this](RequestId id) { Q_EMIT deviceSlipReady(id, sample::deviceSlip(kind)); });
}

RequestId FakeConsole::joinDevices(const QList<DeviceId> &devices)
{
    joined << devices;
    return acknowledge(u"joinDevices"_s);
}

RequestId FakeConsole::keepDevicesApart(const QList<DeviceId> &devices)
{
    keptApart << devices;
    return acknowledge(u"keepDevicesApart"_s);
}

RequestId FakeConsole::splitDevice(const DeviceSplit &split)
{
    splits << split;
    return acknowledge(u"splitDevice"_s);
}

RequestId FakeConsole::previewLedger(
    const QString &file, const QList<LedgerLayout::Column> &columns)
{
    previews << std::pair(file, columns);
    return reply(u"previewLedger"_s, [this, file, columns](RequestId id) {
        LedgerPreview preview = sample::ledgerPreview(file);
        if (!columns.isEmpty())
            preview.layout.columns = columns;
        Q_EMIT ledgerPreviewed(id, preview);
    });
}

RequestId FakeConsole::applyLedger(const LedgerPreview &preview)
{
    applied << preview;
    return acknowledge(u"applyLedger"_s);
}

RequestId FakeConsole::undoLedger()
{
    return reply(u"undoLedger"_s, [this](RequestId id) {
        Q_EMIT ledgerUndone(id, undone);
        Q_EMIT done(id);
    });
}

RequestId FakeConsole::exportLedger(
    const QString &file, const std::optional<TextEncoding> &encoding)
{
    written << std::pair(file, encoding);
    return reply(u"exportLedger"_s, [this, file, encoding](RequestId id) {
        LedgerExport result{file, 27, encoding.value_or(TextEncoding::Cp932), {}};
        if (!encoding)
            result.unwritable = unwritable;
        Q_EMIT ledgerExported(id, result);
    });
}

namespace sample {

DeviceSlip deviceSlip(const Kind &kind)
{
    DeviceSlip slip;
    slip.device = devices({Mode::Full, kind.japanese}).last();
    slip.talk.services = {{u"iCloud"_s, 120'000'000}, {u"LINE"_s, 33'000'000}};
    slip.talk.otherBytes = 4'000'000;
    slip.talk.connections = 812;
    slip.talk.bytesOut = 61'000'000;
    slip.office = office({Mode::Full, kind.japanese});
    slip.contract = contract({Mode::Full, kind.japanese});
    slip.asOf = now();
    return slip;
}

LedgerPreview ledgerPreview(const QString &file)
{
    LedgerPreview preview;
    preview.file = file;
    preview.layout.encoding = TextEncoding::Cp932;
    preview.layout.columns = {{u"管理番号"_s, LedgerField::Ignored}, {u"PC名"_s, LedgerField::Name},
        {u"氏名"_s, LedgerField::User}, {u"部署"_s, LedgerField::Department},
        {u"MACアドレス"_s, LedgerField::Mac}, {u"購入日"_s, LedgerField::Ignored}};
    preview.sample = {u"A-0001"_s, u"経理-PC03"_s, u"髙橋 花子"_s, u"経理課"_s,
        u"00-1A-2B-00-00-01"_s, u"2023/4/1"_s};
    const auto add = [&preview](int number, LedgerFate fate, const QString &name,
                         const QList<LedgerChange> &changes, const QString &problem = {}) {
        LedgerLine line;
        line.number = number;
        line.fate = fate;
        line.name = name;
        line.changes = changes;
        line.problem = problem;
        preview.lines << line;
    };
    add(2, LedgerFate::Changed, u"経理-PC03"_s,
        {{LedgerField::User, u"佐藤 一郎"_s, u"髙橋 花子"_s},
            {LedgerField::Department, u"総務課"_s, u"経理課"_s}});
    add(3, LedgerFate::New, u"検査-PC09"_s,
        {{LedgerField::Name, {}, u"検査-PC09"_s}, {LedgerField::Department, {}, u"検査室"_s}});
    add(4, LedgerFate::Conflict, u"受付-PC01"_s, {},
        u"4 行目と 9 行目は同じ機器を指しています。"_s);
    for (int i = 5; i < 25; ++i)
        add(i, LedgerFate::Same, u"営業-PC%1"_s.arg(i), {});
    return preview;
}

} // namespace sample

} // namespace otasuke
