// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the office's own list: its writing, its columns, and what it would change.
#include "app/services/list_text.h"
#include "app/sources/cp932.h"
#include "tests/services/ledger_office.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestLedgerList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodings_data();
    void encodings();
    void codePageHasWindowsSigns();
    void noText_data();
    void noText();
    void rows();
    void separators_data();
    void separators();
    void titles_data();
    void titles();
    void headerBelowATitle();
    void rememberedColumns();
    void values();
    void matchesByTheStrongestColumn();
    void differencesFieldByField();
    void emptyCellsChangeNothing();
    void conflictsAreNamed();
    void badLinesAreNamed();
    void enormousAndStrangeCells();
    void listsThatCantBeRead_data();
    void listsThatCantBeRead();
};

void TestLedgerList::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text = u"氏名,①髙\r\n"_s;
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("utf-8") << utf8 << TextEncoding::Utf8;
    QTest::newRow("utf-8 mark") << "\xef\xbb\xbf" + utf8 << TextEncoding::Utf8Mark;
    QTest::newRow("utf-16") << *writeListText(text, TextEncoding::Utf16) << TextEncoding::Utf16;
    QTest::newRow("cp932") << QByteArray("\x8e\x81\x96\xbc,\x87\x40\xfb\xfc\r\n")
                           << TextEncoding::Cp932;
    QTest::newRow("cp932, NEC's place")
        << QByteArray("\x8e\x81\x96\xbc,\x87\x40\xee\xe0\r\n") << TextEncoding::Cp932;
}

void TestLedgerList::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const auto read = readListText(bytes);
    VERIFY_OK(read);
    QCOMPARE(read->text, u"氏名,①髙\r\n"_s);
    QCOMPARE(read->encoding, encoding);
}

void TestLedgerList::codePageHasWindowsSigns()
{
    const auto bytes = toCp932(u"①髙﨑～〒ﾊﾝｶｸ㈱"_s);
    QVERIFY(bytes);
    QCOMPARE(bytes->toHex(), QByteArray("8740fbfcfab1816081a7caddb6b8878a"));
    QCOMPARE(*fromCp932(*bytes), u"①髙﨑～〒ﾊﾝｶｸ㈱"_s);
    // Marks of the same look from other systems are written as Windows' own.
    QCOMPARE(*fromCp932(*toCp932(u"1〜2 − ‖ —"_s)), u"1～2 － ∥ ―"_s);
    QVERIFY(!toCp932(u"𠮷野家"_s) && !toCp932(u"é"_s) && !toCp932(u"¥"_s) && !toCp932(u"😀"_s));
    QVERIFY(!fromCp932("\x81"));
    QCOMPARE(unwritable(u"𠮷野é家𠮷"_s, TextEncoding::Cp932), (QStringList{u"𠮷"_s, u"é"_s}));
    QVERIFY(unwritable(u"𠮷é"_s, TextEncoding::Utf8Mark).isEmpty());
}

void TestLedgerList::noText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"3"_s;
    QTest::newRow("torn in line 2") << QByteArray("mac,name\r\nab,\x8e\x81\xfd\xff\r\n") << u"2"_s;
    QTest::newRow("utf-16 of odd length") << QByteArray("\xff\xfe\x01", 3) << u"1"_s;
}

void TestLedgerList::noText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const auto read = readListText(bytes);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadReply);
    QCOMPARE(read.error().detail, line);
}

void TestLedgerList::rows()
{
    const ListRows read = rowsOf(u"a,b\r\n\r\n\"x, \"\"y\"\"\nz\",2\rlast,\"3\""_s, u',');
    QCOMPARE(read.rows.size(), 3);
    QCOMPARE(read.rows[1].line, 3);
    QCOMPARE(read.rows[1].cells, (QStringList{u"x, \"y\"\nz"_s, u"2"_s}));
    QCOMPARE(read.rows[2].line, 5);
    QCOMPARE(read.rows[2].cells, (QStringList{u"last"_s, u"3"_s}));
    QCOMPARE(read.openQuote, 0);
    QCOMPARE(rowsOf(u"a\nb,\"c\nd\n"_s, u',').openQuote, 2);
    QCOMPARE(listLine({u"=1+1"_s, u"-"_s, u"a;b"_s, u"x\"y"_s}, u';'),
        u"'=1+1;-;\"a;b\";\"x\"\"y\"\r\n"_s);
    QCOMPARE(plainCell(u"'=1+1"_s), u"=1+1"_s);
    QCOMPARE(plainCell(u"'tis"_s), u"'tis"_s);
}

void TestLedgerList::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << ',';
    QTest::newRow("tab") << u"a\tb\tc\n1, x\t2\t3\n"_s << '\t';
    QTest::newRow("semicolon") << u"a;b;c\n\"1,1,1,1\";2;3\n"_s << ';';
    QTest::newRow("one column") << u"a\n1\n"_s << ',';
}

void TestLedgerList::separators()
{
    QFETCH(QString, text);
    QFETCH(char, separator);
    QCOMPARE(char(separatorOf(text)), separator);
}

void TestLedgerList::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<LedgerField>("field");
    const auto row = [](const char16_t *title, LedgerField field) {
        const QString text = QString::fromUtf16(title);
        QTest::newRow(qPrintable(text)) << text << field;
    };
    row(u"氏名", LedgerField::User);
    row(u"使用者", LedgerField::User);
    row(u"使用者（氏名）", LedgerField::User);
    row(u"部署", LedgerField::Department);
    row(u"所属部署", LedgerField::Department);
    row(u"部署コード", LedgerField::Ignored);
    row(u"PC名", LedgerField::Name);
    row(u"ＰＣ名", LedgerField::Name);
    row(u"コンピュータ名", LedgerField::Hostname);
    row(u"コンピューター名", LedgerField::Hostname);
    row(u"MACアドレス", LedgerField::Mac);
    row(u"MACアドレス(有線)", LedgerField::Mac);
    row(u"IPアドレス", LedgerField::Address);
    row(u"設置場所", LedgerField::Seat);
    row(u"拠点", LedgerField::Site);
    row(u"重要度", LedgerField::Importance);
    row(u"OS", LedgerField::System);
    row(u"備考", LedgerField::Note);
    row(u"管理番号", LedgerField::Ignored);
    row(u"購入日", LedgerField::Ignored);
    row(u"リース期限", LedgerField::Ignored);
    row(u"Computer Name", LedgerField::Hostname);
    row(u"user", LedgerField::User);
    for (const LedgerLayout::Column &column : defaultLayout().columns)
        QTest::newRow(qPrintable(u"own: "_s + column.title)) << column.title << column.field;
}

void TestLedgerList::titles()
{
    QFETCH(QString, title);
    QFETCH(LedgerField, field);
    QCOMPARE(guessField(title), field);
}

void TestLedgerList::headerBelowATitle()
{
    const LedgerOffice office;
    const auto preview = office.preview("機器台帳（2026年度）\r\n\r\n番号,PC名,MACアドレス\r\n"
                                        "1,経理-PC01,00-11-22-33-44-55\r\n");
    VERIFY_OK(preview);
    QCOMPARE(preview->layout.columns.size(), 3);
    QCOMPARE(preview->lines.size(), 1);
    QCOMPARE(preview->lines[0].number, 4);
    QCOMPARE(preview->sample, (QStringList{u"1"_s, u"経理-PC01"_s, u"00-11-22-33-44-55"_s}));
}

void TestLedgerList::rememberedColumns()
{
    LedgerLayout remembered;
    remembered.columns = {{u"呼び名"_s, LedgerField::Name}, {u"備考"_s, LedgerField::Ignored}};
    const auto columns =
        columnsOf({u"備考"_s, u"呼び名"_s, u"PC名"_s, u"有線MAC"_s, u"無線MAC"_s}, remembered);
    QCOMPARE(columns[0].field, LedgerField::Ignored); // as a person said, whatever it looks like
    QCOMPARE(columns[1].field, LedgerField::Name);
    QCOMPARE(columns[2].field, LedgerField::Ignored); // there is a name already
    QCOMPARE(columns[3].field, LedgerField::Mac);
    QCOMPARE(columns[4].field, LedgerField::Mac);
}

void TestLedgerList::values()
{
    const OfficeCalendar calendar;
    QCOMPARE(standingOf(u" 承認済み"_s), DeviceStanding::Managed);
    QCOMPARE(standingOf(u"ｹﾞｽﾄ"_s), DeviceStanding::Guest);
    QVERIFY(!standingOf(u"保留"_s));
    QCOMPARE(importanceOf(u"Ａ"_s), Importance::High);
    QCOMPARE(importanceOf(u"最重要"_s), Importance::Critical);
    QCOMPARE(yesOrNo(u"○"_s), true);
    const UtcMicros end = fromRfc3339(u"2026-11-30T15:00:00Z"); // midnight in Tokyo
    for (const QString &text :
        {u"2026/11/30"_s, u"2026-11-30"_s, u"2026年11月30日"_s, u"２０２６.11.30"_s})
        QCOMPARE(endOfDay(text, calendar), end);
    for (const QString &text : {u"2026/13/01"_s, u"11/30"_s, u"来月"_s})
        QVERIFY(!endOfDay(text, calendar));
}

void TestLedgerList::matchesByTheStrongestColumn()
{
    LedgerOffice office;
    const DeviceId a = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    const DeviceId b = office.see(u"00:11:22:33:44:02"_s, u"pc-b"_s, "192.168.1.2");
    const DeviceId c = office.see(u"00:11:22:33:44:03"_s, u"pc-c"_s, "192.168.1.3");
    const DeviceId d = office.see({}, {}, "192.168.1.4");
    const auto preview = office.preview("PC名,MACアドレス,コンピュータ名,IPアドレス\r\n"
                                        "one,001122334401,,192.168.1.2\r\n"
                                        "two,,PC-B.office.example,\r\n"
                                        "PC-C,,,\r\n"
                                        "four,,,192.168.1.4\r\n"
                                        "five,00-11-22-33-44-05,,\r\n"
                                        "six,,,\r\n");
    VERIFY_OK(preview);
    QList<DeviceId> found;
    for (const LedgerLine &line : preview->lines)
        found << line.edit.id;
    QCOMPARE(found, (QList<DeviceId>{a, b, c, d, 0, 0}));
    QCOMPARE(preview->lines[4].fate, LedgerFate::New);
    QCOMPARE(preview->lines[5].fate, LedgerFate::Unmatched);
    QVERIFY(!preview->lines[5].problem.isEmpty());
}

void TestLedgerList::differencesFieldByField()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    DeviceEdit edit;
    edit.id = id;
    edit.name = u"経理-PC03"_s;
    edit.department = u"経理課"_s;
    edit.standing = DeviceStanding::Managed;
    VERIFY_OK(office.store->editDevice(edit));
    const QByteArray list = "PC名,部署,使用者,MACアドレス,重要度\r\n"
                            "経理-PC03,総務課,佐藤,00-11-22-33-44-01,高\r\n";
    const LedgerPreview preview = office.enter(list);
    QCOMPARE(preview.lines[0].fate, LedgerFate::Changed);
    QList<LedgerField> fields;
    for (const LedgerChange &change : preview.lines[0].changes)
        fields << change.field;
    QCOMPARE(fields,
        (QList<LedgerField>{LedgerField::User, LedgerField::Department, LedgerField::Importance}));
    QCOMPARE(preview.lines[0].changes[1].before, u"経理課"_s);
    QCOMPARE(preview.lines[0].changes[1].after, u"総務課"_s);
    QCOMPARE(office.device(id).department, u"総務課"_s);
    QCOMPARE(office.device(id).importance, Importance::High);
    QCOMPARE(office.preview(list)->lines[0].fate, LedgerFate::Same);
}

void TestLedgerList::emptyCellsChangeNothing()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    DeviceEdit edit;
    edit.id = id;
    edit.user = u"佐藤"_s;
    edit.exception = KnownException{u"装置"_s, u"隔離"_s, 0};
    edit.standing = DeviceStanding::Refused;
    VERIFY_OK(office.store->editDevice(edit));
    const LedgerPreview preview =
        office.enter("使用者,部署,コンピュータ名,例外の期限\r\n,経理課,PC-A,2027/3/31\r\n");
    const DeviceRecord device = office.device(id);
    QCOMPARE(device.user, u"佐藤"_s);
    QCOMPARE(device.department, u"経理課"_s);
    QCOMPARE(device.standing, DeviceStanding::Refused); // a list doesn't let it in
    QCOMPARE(device.exception.reason, u"装置"_s);
    QCOMPARE(device.exception.until, fromRfc3339(u"2027-03-31T15:00:00Z"));
    QVERIFY(preview.lines[0].problem.isEmpty());
}

void TestLedgerList::conflictsAreNamed()
{
    LedgerOffice office;
    office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    office.see(u"00:11:22:33:44:02"_s, u"pc-b"_s, "192.168.1.2");
    const auto preview = office.preview("PC名,MACアドレス,コンピュータ名\r\n"
                                        "mixed,001122334401,PC-B\r\n"
                                        "one,001122334402,\r\n"
                                        "again,00-11-22-33-44-02,\r\n"
                                        "new,00-11-22-33-44-09,\r\n"
                                        "new too,00-11-22-33-44-09,\r\n");
    VERIFY_OK(preview);
    QCOMPARE(preview->count(LedgerFate::Conflict), 5);
    QVERIFY(!preview->changesSomething());
    QVERIFY(preview->lines[0].problem.contains(u"pc-a"_s));
    QVERIFY(preview->lines[0].problem.contains(u"pc-b"_s));
    QVERIFY(preview->lines[1].problem.contains(u'3') && preview->lines[1].problem.contains(u'4'));
    QVERIFY(preview->lines[3].problem.contains(u'5') && preview->lines[3].problem.contains(u'6'));
}

void TestLedgerList::badLinesAreNamed()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    const LedgerPreview preview = office.enter("コンピュータ名,MACアドレス,重要度,期限,部署\r\n"
                                               "PC-A,不明,とても,来月,経理課\r\n"
                                               "pc-z,,,,総務課,多すぎる\r\n");
    QCOMPARE(preview.lines[0].fate, LedgerFate::Changed); // the rest of the line counts
    for (const QString &cell : {u"不明"_s, u"とても"_s, u"来月"_s})
        QVERIFY2(preview.lines[0].problem.contains(cell), qPrintable(preview.lines[0].problem));
    QCOMPARE(preview.lines[1].fate, LedgerFate::Bad);
    QCOMPARE(preview.lines[1].number, 3);
    QCOMPARE(office.device(id).department, u"経理課"_s);
    QCOMPARE(office.basis().devices.size(), 1);
}

void TestLedgerList::enormousAndStrangeCells()
{
    LedgerOffice office;
    const DeviceId id = office.see(u"00:11:22:33:44:01"_s, u"pc-a"_s, "192.168.1.1");
    const QByteArray huge(3'000'000, 'x');
    const LedgerPreview preview = office.enter("コンピュータ名,使用者,部署,席,備考,期限\r\n"
                                               "PC-A,\"佐藤\n\x01花子 👩‍⚕️\"," +
        huge + ",\x02\x03,\"1行目\n2行目\",2026/13/45\r\n");
    QCOMPARE(preview.lines[0].fate, LedgerFate::Changed);
    QVERIFY(preview.lines[0].problem.contains(u"2026/13/45"_s));
    QVERIFY(preview.lines[0].problem.contains(u"xxxx"_s));
    QVERIFY(preview.lines[0].problem.size() < 400);
    const DeviceRecord device = office.device(id);
    QCOMPARE(device.user, u"佐藤  花子 👩‍⚕️"_s);
    QCOMPARE(device.department, QString());
    QCOMPARE(device.seat, QString());
    QCOMPARE(device.standingNote, u"1行目\n2行目"_s); // a note may have several
    QCOMPARE(device.guestUntil, 0);
}

void TestLedgerList::listsThatCantBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("titles only") << QByteArray("PC名,部署\r\n");
    QTest::newRow("nothing to find devices by") << QByteArray("部署,備考\r\n経理,x\r\n");
    QTest::newRow("open quote") << QByteArray("PC名,部署\r\n\"a,b\r\nc,d\r\n");
}

void TestLedgerList::listsThatCantBeRead()
{
    QFETCH(QByteArray, bytes);
    const LedgerOffice office;
    const auto preview = office.preview(bytes);
    VERIFY_OK(preview);
    QVERIFY(!preview->problem.isEmpty());
    QVERIFY(preview->lines.isEmpty());
    QCOMPARE(previewLedger(u"/no/such/list.csv"_s, {}, {}, office.basis()).error().kind,
        ErrorKind::FileNotFound);
}

QTEST_GUILESS_MAIN(TestLedgerList)
#include "tst_ledger_list.moc"
