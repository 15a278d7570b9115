// SPDX-License-Identifier: GPL-3.0-or-later
// The office's list goes in, is changed, and comes out byte by byte as Excel would have saved it.
// (The files under tests/data/ledger are made by Python's own CP932.)
#include "app/services/ledger_layout_json.h"
#include "app/services/list_text.h"
#include "tests/services/ledger_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestLedgerExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeHundredRowsComeBack();
    void changedRowsAloneChange();
    void otherFormsComeBack_data();
    void otherFormsComeBack();
    void charactersWithoutPlaceAreNamed();
    void officeWithoutList();
    void formulasAreMadeHarmless();
    void ownWordingIsKept();
    void titleAboveTheListStays();
    void devicesOutsideTheListFollow();
    void unwritableFolderIsTold();
    void takenBackInOneStep();
    void takenBackWhatStillStands();
    void allOrNothing();
    void layoutIsRemembered();
};

static QByteArray exported(const LedgerOffice &office)
{
    const QString file = office.path(u"out.csv"_s);
    const auto result = exportLedger(file, office.layout, office.basis());
    return result.ok() && result->unwritable.isEmpty() ? bytesOf(file) : QByteArray();
}

void TestLedgerExport::threeHundredRowsComeBack()
{
    const QByteArray list = ledgerData("office-cp932.csv");
    LedgerOffice office;
    const LedgerPreview preview = office.enter(list);
    QCOMPARE(preview.layout.encoding, TextEncoding::Cp932);
    QCOMPARE(preview.lines.size(), 300);
    QCOMPARE(preview.count(LedgerFate::New), 300);
    const auto devices = office.reader()->devices();
    QCOMPARE(devices->size(), 300);
    QVERIFY(std::any_of(devices->begin(), devices->end(),
        [](const DeviceRecord &d) { return d.user == u"髙橋 美咲" && d.seat == u"ｻｰﾊﾞｰ室"; }));
    QVERIFY(std::any_of(devices->begin(), devices->end(),
        [](const DeviceRecord &d) { return d.standingNote == u"1行目\n2行目"; }));
    QVERIFY(exported(office) == list);
    office.reopen();
    QVERIFY(exported(office) == list);
    QCOMPARE(office.preview(list)->count(LedgerFate::Same), 300);
}

void TestLedgerExport::changedRowsAloneChange()
{
    LedgerOffice office;
    office.enter(ledgerData("office-cp932.csv"));
    const auto edit = [&office](const QString &mac, auto change) {
        const auto devices = office.reader()->devices();
        for (const DeviceRecord &device : *devices) {
            if (!device.macs.contains(mac))
                continue;
            DeviceEdit changes;
            changes.id = device.id;
            change(changes);
            VERIFY_OK(office.store->editDevice(changes));
        }
    };
    edit(u"00:1a:2b:00:00:03"_s, [](DeviceEdit &e) { e.user = u"髙﨑 ①～㈱"_s; });
    edit(u"00:1a:2b:00:00:64"_s, [](DeviceEdit &e) { e.department = u"放射線科 Ｘ線室"_s; });
    edit(u"00:1a:2b:00:01:2c"_s,
        [](DeviceEdit &e) { e.standingNote = u"ﾎﾟﾝﾌﾟ室へ移設 〒100-0001"_s; });
    const QByteArray out = exported(office);
    QVERIFY(out == ledgerData("office-cp932-changed.csv"));
    // And what came out goes in again as it is.
    QCOMPARE(office.preview(out)->count(LedgerFate::Same), 300);
}

void TestLedgerExport::otherFormsComeBack_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<char>("separator");
    QTest::newRow("utf-8") << TextEncoding::Utf8 << ',';
    QTest::newRow("utf-8 mark, semicolon") << TextEncoding::Utf8Mark << ';';
    QTest::newRow("utf-16, tab") << TextEncoding::Utf16 << '\t';
    QTest::newRow("cp932, tab") << TextEncoding::Cp932 << '\t';
}

void TestLedgerExport::otherFormsComeBack()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(char, separator);
    const QString text =
        u"氏名,PC名,MACアドレス,メモ欄,メモ欄\r\n髙橋,経理-PC03,00-11-22-33-44-55,\"a;b, \tc\",①\r\n"_s;
    QString list;
    const ListRows rows = rowsOf(text, u',');
    for (const ListRow &row : rows.rows)
        list += listLine(row.cells, char16_t(separator));
    const QByteArray bytes = *writeListText(list, encoding);
    LedgerOffice office;
    const LedgerPreview preview = office.enter(bytes);
    QCOMPARE(preview.layout.encoding, encoding);
    QCOMPARE(char(preview.layout.separator), separator);
    QCOMPARE(exported(office), bytes);
}

void TestLedgerExport::charactersWithoutPlaceAreNamed()
{
    LedgerOffice office;
    office.enter(ledgerData("office-cp932.csv"));
    DeviceEdit edit;
    for (const DeviceRecord &device : office.basis().devices) {
        if (device.macs.contains(u"00:1a:2b:00:00:02"_s))
            edit.id = device.id;
    }
    edit.user = u"𠮷野 é"_s;
    VERIFY_OK(office.store->editDevice(edit));
    const QString file = office.path(u"out.csv"_s);
    auto result = exportLedger(file, office.layout, office.basis());
    VERIFY_OK(result);
    QVERIFY(!QFile::exists(file)); // named before anything is written
    QCOMPARE(result->unwritable.size(), 2);
    QCOMPARE(result->unwritable[0].character, u"𠮷"_s);
    QCOMPARE(result->unwritable[0].row, 3);
    QCOMPARE(result->unwritable[0].title, u"氏名"_s);
    LedgerLayout wider = office.layout;
    wider.encoding = TextEncoding::Utf8Mark;
    result = exportLedger(file, wider, office.basis());
    VERIFY_OK(result);
    QVERIFY(result->unwritable.isEmpty());
    QVERIFY(bytesOf(file).startsWith("\xef\xbb\xbf"));
    QVERIFY(bytesOf(file).contains(u"𠮷野 é"_s.toUtf8()));
}

void TestLedgerExport::officeWithoutList()
{
    LedgerOffice office;
    office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    office.layout = defaultLayout();
    const QByteArray out = exported(office);
    QVERIFY(out.startsWith("\xef\xbb\xbf"));
    QCOMPARE(out.count('\n'), 2);
    QVERIFY(out.contains("00:11:22:33:44:01") && out.contains("192.168.1.1"));
    const auto back = office.preview(out);
    VERIFY_OK(back);
    QCOMPARE(back->lines.size(), 1);
    QVERIFY(back->lines[0].problem.isEmpty());
}

void TestLedgerExport::formulasAreMadeHarmless()
{
    LedgerOffice office;
    const QByteArray list = "\xef\xbb\xbfPC名,MACアドレス,備考\r\n"
                            "'=cmd|x,00-11-22-33-44-01,'+1\r\n"
                            "'@x,00-11-22-33-44-02,-\r\n";
    office.enter(list);
    QCOMPARE(office.basis().devices.size(), 2);
    QStringList names;
    for (const DeviceRecord &device : office.basis().devices)
        names << device.name;
    names.sort();
    QCOMPARE(names, (QStringList{u"=cmd|x"_s, u"@x"_s}));
    QCOMPARE(exported(office), list);
}

/// "A" stays "A" as long as it means what the ledger says.
void TestLedgerExport::ownWordingIsKept()
{
    LedgerOffice office;
    const QByteArray list = "\xef\xbb\xbfPC名,MACアドレス,重要度,区分,期限\r\n"
                            "a,0011.2233.4401,A,承認済,\r\n"
                            "b,00-11-22-33-44-02,B,来客,2026年12月1日\r\n";
    office.enter(list);
    QCOMPARE(exported(office), list);
    DeviceEdit edit;
    for (const DeviceRecord &device : office.basis().devices) {
        if (device.name == u"b")
            edit.id = device.id;
    }
    edit.importance = Importance::Critical;
    VERIFY_OK(office.store->editDevice(edit));
    QByteArray changed = list;
    QCOMPARE(exported(office), changed.replace(",B,", ",Critical,"));
}

void TestLedgerExport::titleAboveTheListStays()
{
    LedgerOffice office;
    const QByteArray list = "\xef\xbb\xbf機器台帳（2026年度）\r\n,\r\nPC名,MACアドレス\r\n"
                            "a,00-11-22-33-44-01\r\n";
    office.enter(list);
    QCOMPARE(exported(office), list);
}

void TestLedgerExport::devicesOutsideTheListFollow()
{
    LedgerOffice office;
    office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    office.enter("\xef\xbb\xbfPC名,MACアドレス,管理番号\r\nz,00-11-22-33-44-09,A-1\r\n"
                 "b,00-11-22-33-44-08,A-2\r\n");
    QCOMPARE(exported(office),
        QByteArray("\xef\xbb\xbfPC名,MACアドレス,管理番号\r\nz,00-11-22-33-44-09,A-1\r\n"
                   "b,00-11-22-33-44-08,A-2\r\n,00:11:22:33:44:01,\r\n"));
}

void TestLedgerExport::unwritableFolderIsTold()
{
    LedgerOffice office;
    office.layout = defaultLayout();
    const auto result = exportLedger(u"/no/such/folder/x.csv"_s, office.layout, office.basis());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::FileUnwritable);
}

void TestLedgerExport::takenBackInOneStep()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:1a:2b:00:00:01"_s, u"pc-a"_s, "192.168.20.1");
    DeviceEdit edit;
    edit.id = id;
    edit.name = u"前の名前"_s;
    edit.user = u"前の人"_s;
    VERIFY_OK(office.store->editDevice(edit));
    const DeviceRecord before = office.device(id);
    office.enter(ledgerData("office-cp932.csv"));
    QCOMPARE(office.basis().devices.size(), 300);
    QCOMPARE(office.device(id).name, u"医事-PC001"_s);
    const auto told = office.reader()->ledgerUndo();
    QCOMPARE(told->devices, 300);
    QVERIFY(told->at != 0 && told->file.endsWith(u"list.csv"));
    office.reopen(); // a restart in between
    const auto undone = office.store->undoLedger();
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 299);
    QCOMPARE(undone->kept, 0);
    QCOMPARE(office.basis().devices.size(), 1);
    QCOMPARE(office.device(id), before);
    QVERIFY(office.basis().sheets.isEmpty());
    QCOMPARE(office.store->undoLedger().error().kind, ErrorKind::NotFound);
    // Whoever was taken out is new again.
    QCOMPARE(office.preview(ledgerData("office-cp932.csv"))->count(LedgerFate::New), 299);
}

void TestLedgerExport::takenBackWhatStillStands()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    office.enter("PC名,使用者,部署,MACアドレス\r\nfirst,佐藤,経理課,00-11-22-33-44-01\r\n");
    office.enter("PC名,使用者,部署,MACアドレス\r\nsecond,鈴木,総務課,00-11-22-33-44-01\r\n");
    DeviceEdit edit;
    edit.id = id;
    edit.department = u"受付"_s;
    VERIFY_OK(office.store->editDevice(edit)); // by hand, after the list
    const auto undone = office.store->undoLedger();
    VERIFY_OK(undone);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(office.device(id).name, u"first"_s);
    QCOMPARE(office.device(id).user, u"佐藤"_s);
    QCOMPARE(office.device(id).department, u"受付"_s);
    QCOMPARE(office.basis().sheets.value(id).cells.value(u"使用者"_s), u"佐藤"_s);
}

void TestLedgerExport::allOrNothing()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    auto preview = office.preview("PC名,MACアドレス\r\nfirst,00-11-22-33-44-01\r\n"
                                  "other,00-11-22-33-44-02\r\n");
    VERIFY_OK(preview);
    LedgerLine gone = preview->lines[0];
    gone.edit.id = 4711; // vanished between looking and saying yes
    preview->lines << gone;
    QCOMPARE(office.store->applyLedger(*preview, kMonday).error().kind, ErrorKind::NotFound);
    QCOMPARE(office.basis().devices.size(), 1);
    QVERIFY(!office.device(id).named);
    QCOMPARE(office.reader()->ledgerUndo()->at, 0);
}

void TestLedgerExport::layoutIsRemembered()
{
    LedgerLayout layout;
    layout.columns = {{u"氏名"_s, LedgerField::User}, {u"謎"_s, LedgerField::Ignored},
        {u"期"_s, LedgerField::ExceptionUntil}};
    layout.encoding = TextEncoding::Cp932;
    layout.separator = u'\t';
    layout.top = u"表題\r\n"_s;
    QCOMPARE(ledgerLayoutFromJson(ledgerLayoutToJson(layout)), layout);
    QCOMPARE(ledgerLayoutFromJson({}), LedgerLayout());
}

QTEST_GUILESS_MAIN(TestLedgerExport)
#include "tst_ledger_export.moc"
