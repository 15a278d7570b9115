// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about findings and what is kept silent, on a real file: nothing is forgotten, and what
// counts is always the newest that stands.
#include "models/domain/one_line.h"
#include "models/store/migrations.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const Period kWeek{kMonday, kMonday + 7 * kDay};

FindingDecision decision(const QString &finding, FindingState state, UtcMicros at,
    const QString &note = {}, UtcMicros until = 0)
{
    return {finding, state, note, at, u"佐藤"_s, until};
}

Mute mute(const QString &rule, UtcMicros since, UtcMicros until)
{
    Mute made;
    made.rule = rule;
    made.reason = u"委託先の作業"_s;
    made.by = u"佐藤"_s;
    made.since = since;
    made.until = until;
    return made;
}

template<class T>
ErrorKind kindOf(const Result<T> &result)
{
    return result.ok() ? ErrorKind::Internal : result.error().kind;
}

QList<FindingDecision> counting(const TestOffice &office)
{
    return office.reader()->officeFacts(kWeek, kWeek.to)->decisions;
}

} // namespace

class TestFindingBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyIsKept();
    void takenBackOneByOne();
    void acceptedNeedsAReason();
    void rememberingReaderSeesIt();
    void mutesHoldAndEnd();
    void mutesNeedReasonAndEnd_data();
    void mutesNeedReasonAndEnd();
    void oldDecisionsAreTakenOver();
    void followTheDevice();
    void typedTextIsOneLine();
    void marksOfDays();
};

void TestFindingBook::historyIsKept()
{
    TestOffice office;
    const QString id = u"c2_contact:12"_s;
    VERIFY_OK(office.store->decideFinding(
        decision(id, FindingState::InProgress, kMonday, u" 確認中 "_s)));
    VERIFY_OK(office.store->decideFinding(decision(id, FindingState::Handled, kMonday + kHour)));
    VERIFY_OK(office.store->decideFinding(decision(u"malware_found:3"_s, FindingState::Accepted,
        kMonday + kDay, u"古い検査機"_s, kMonday + 90 * kDay)));
    office.reopen();
    const auto history = office.reader()->decisionHistory();
    VERIFY_OK(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).state, FindingState::Accepted);
    QCOMPARE(history->at(0).until, kMonday + 90 * kDay);
    QCOMPARE(history->at(1).state, FindingState::Handled);
    QCOMPARE(history->at(2).note, u"確認中"_s);
    QCOMPARE(history->at(2).by, u"佐藤"_s);
    const auto now = counting(office);
    QCOMPARE(now.size(), 2); // one each
    QCOMPARE(now[0].findingId, id);
    QCOMPARE(now[0].state, FindingState::Handled);
}

void TestFindingBook::takenBackOneByOne()
{
    TestOffice office;
    const QString id = u"c2_contact:12"_s;
    VERIFY_OK(office.store->decideFinding(decision(id, FindingState::InProgress, kMonday)));
    VERIFY_OK(office.store->decideFinding(decision(id, FindingState::Handled, kMonday + kHour)));
    VERIFY_OK(office.store->takeBackDecision(id, kMonday + kDay));
    QCOMPARE(counting(office).size(), 1);
    QCOMPARE(counting(office)[0].state, FindingState::InProgress);
    QCOMPARE(counting(office)[0].at, kMonday); // as it was, not as of now
    VERIFY_OK(office.store->takeBackDecision(id, kMonday + kDay + 1));
    QVERIFY(counting(office).isEmpty());
    QCOMPARE(kindOf(office.store->takeBackDecision(id, kMonday + 2 * kDay)), ErrorKind::NotFound);
    const auto history = office.reader()->decisionHistory();
    QCOMPARE(history->size(), 2); // told all the same
    QCOMPARE(history->at(0).takenBack, kMonday + kDay);
    QCOMPARE(history->at(1).takenBack, kMonday + kDay + 1);
}

void TestFindingBook::acceptedNeedsAReason()
{
    TestOffice office;
    const QString id = u"unsupported_os:2"_s;
    const auto tell = [&](const FindingDecision &wrong) {
        return kindOf(office.store->decideFinding(wrong));
    };
    QCOMPARE(tell(decision(id, FindingState::Accepted, kMonday)), ErrorKind::BadInput);
    QCOMPARE(tell(decision(id, FindingState::Accepted, kMonday, u"  "_s)), ErrorKind::BadInput);
    QCOMPARE(
        tell(decision(id, FindingState::Accepted, kMonday, u"x"_s, kMonday)), ErrorKind::BadInput);
    QCOMPARE(tell(decision(id, FindingState::Handled, kMonday, u"x"_s, kMonday + kDay)),
        ErrorKind::BadInput); // only what is accepted may end
    QCOMPARE(tell(decision({}, FindingState::Handled, kMonday)), ErrorKind::BadInput);
    QVERIFY(office.reader()->decisionHistory()->isEmpty());
    VERIFY_OK(office.store->decideFinding(decision(id, FindingState::Accepted, kMonday, u"x"_s)));
}

void TestFindingBook::rememberingReaderSeesIt()
{
    TestOffice office;
    const auto reader = office.reader();
    QVERIFY(reader->officeFacts(kWeek, kMonday)->decisions.isEmpty());
    VERIFY_OK(office.store->decideFinding(decision(u"a:1"_s, FindingState::Handled, kMonday)));
    VERIFY_OK(office.store->addMute(mute(u"odd_traffic"_s, kMonday, kMonday + kDay)));
    const auto facts = reader->officeFacts(kWeek, kMonday + 1);
    QCOMPARE(facts->decisions.size(), 1);
    QCOMPARE(facts->mutes.size(), 1);
    // Nobody writes: the day passes, and with it the mute.
    QVERIFY(reader->officeFacts(kWeek, kMonday + kDay)->mutes.isEmpty());
}

void TestFindingBook::mutesHoldAndEnd()
{
    TestOffice office;
    Mute wanted = mute(u"remote_control_tool"_s, kMonday, kMonday + 30 * kDay);
    wanted.device = 4;
    wanted.destination = u" anydesk.example "_s;
    const auto first = office.store->addMute(wanted);
    VERIFY_OK(first);
    QVERIFY(first->id > 0);
    const auto second = office.store->addMute(mute(u"odd_traffic"_s, kMonday, kMonday + kDay));
    VERIFY_OK(second);
    office.reopen();
    const auto reader = office.reader();
    const auto holding = [&reader](
                             UtcMicros now) { return reader->officeFacts(kWeek, now)->mutes; };
    QVERIFY(holding(kMonday - 1).isEmpty());
    QCOMPARE(holding(kMonday).size(), 2);
    QCOMPARE(holding(kMonday + 2 * kDay).size(), 1);
    const Mute known = holding(kMonday + 2 * kDay).first();
    QCOMPARE(known.device, 4);
    QCOMPARE(known.destination, u"anydesk.example"_s);
    QCOMPARE(known.reason, u"委託先の作業"_s);
    QVERIFY(known.holdsAt(kMonday + 2 * kDay));
    VERIFY_OK(office.store->endMute(first->id, kMonday + 3 * kDay));
    QVERIFY(holding(kMonday + 3 * kDay).isEmpty());
    QCOMPARE(kindOf(office.store->endMute(first->id, kMonday + 4 * kDay)), ErrorKind::NotFound);
    QCOMPARE(kindOf(office.store->endMute(second->id, kMonday + 4 * kDay)), ErrorKind::NotFound);
    const auto all = reader->mutes();
    QCOMPARE(all->size(), 2); // past ones are listed
    QCOMPARE(all->at(1).takenBack, kMonday + 3 * kDay);
    QVERIFY(!all->at(1).holdsAt(kMonday + 3 * kDay));
}

void TestFindingBook::mutesNeedReasonAndEnd_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<UtcMicros>("lasts");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a year") << u"c2_contact"_s << u"r"_s << 366 * kDay << true;
    QTest::newRow("a day more") << u"c2_contact"_s << u"r"_s << 367 * kDay << false;
    QTest::newRow("no end") << u"c2_contact"_s << u"r"_s << -kMonday << false;
    QTest::newRow("at once") << u"c2_contact"_s << u"r"_s << UtcMicros(0) << false;
    QTest::newRow("no reason") << u"c2_contact"_s << u" "_s << kDay << false;
    QTest::newRow("no rule") << QString() << u"r"_s << kDay << false;
}

void TestFindingBook::mutesNeedReasonAndEnd()
{
    QFETCH(QString, rule);
    QFETCH(QString, reason);
    QFETCH(UtcMicros, lasts);
    QFETCH(bool, taken);
    TestOffice office;
    Mute wanted = mute(rule, kMonday, kMonday + lasts);
    wanted.reason = reason;
    const auto added = office.store->addMute(wanted);
    QCOMPARE(added.ok(), taken);
    if (!taken)
        QCOMPARE(added.error().kind, ErrorKind::BadInput);
    QCOMPARE(office.reader()->mutes()->size(), taken ? 1 : 0);
}

void TestFindingBook::oldDecisionsAreTakenOver()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"otasuke.sqlite"_s);
    const auto steps = builtInMigrations();
    VERIFY_OK(steps);
    {
        auto db = Database::open(file, Database::Mode::Create);
        VERIFY_OK(db);
        VERIFY_OK(migrate(**db, steps->mid(0, 7)));
        (*db)->exec("INSERT INTO finding_decision VALUES('b:2', 2, 'wiped', 2000),"
                    " ('a:1', 3, '', 1000)");
        QVERIFY(!(*db)->failed());
    }
    StoreOptions options;
    options.file = file;
    const auto store = EventStore::open(options);
    VERIFY_OK(store);
    const auto reader = Reader::open(file, OfficeCalendar());
    VERIFY_OK(reader);
    const auto history = (*reader)->decisionHistory();
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).findingId, u"b:2"_s); // the later one
    QCOMPARE(history->at(0).note, u"wiped"_s);
    QCOMPARE(history->at(0).at, 2000);
    QCOMPARE(history->at(1).state, FindingState::Accepted);
    QCOMPARE((*reader)->officeFacts(kWeek, kWeek.to)->decisions.size(), 2);
}

void TestFindingBook::followTheDevice()
{
    TestOffice office;
    DeviceReport agent;
    agent.hint = {u"wazuh-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.seen = kMonday;
    VERIFY_OK(office.report({agent}));
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 7, 1)}));
    const auto before = office.reader()->devices();
    QCOMPARE(before->size(), 2);
    for (const DeviceRecord &device : *before) {
        VERIFY_OK(office.store->decideFinding(
            decision(u"x:%1"_s.arg(device.id), FindingState::Handled, kMonday + device.id)));
        Mute quiet = mute(u"odd_traffic"_s, kMonday, kMonday + kDay);
        quiet.device = device.id;
        VERIFY_OK(office.store->addMute(quiet));
    }
    agent.hint.ip = ip("192.168.1.5");
    VERIFY_OK(office.report({agent})); // one device after all
    const auto after = office.reader()->devices();
    QCOMPARE(after->size(), 1);
    const QString id = u"x:%1"_s.arg(after->first().id);
    const auto history = office.reader()->decisionHistory();
    QCOMPARE(history->size(), 2);
    for (const FindingDecision &known : *history)
        QCOMPARE(known.findingId, id);
    QCOMPARE(counting(office).size(), 1);
    const auto mutes = office.reader()->mutes();
    QCOMPARE(mutes->size(), 2);
    for (const Mute &known : *mutes)
        QCOMPARE(known.device, after->first().id);
}

/// Whatever is pasted into a field stands in one line of a table and on paper.
void TestFindingBook::typedTextIsOneLine()
{
    TestOffice office;
    FindingDecision decision;
    decision.findingId = u"c2_contact:1"_s;
    decision.at = kMonday;
    decision.by = u"佐藤\u2028"_s;
    decision.note = u" one\r\ntwo\tthree"_s + QChar(u'\0') + u"👩‍⚕️ "_s;
    VERIFY_OK(office.store->decideFinding(decision));
    decision.findingId = u"c2_contact:2"_s;
    decision.note = QString(kLongestLine - 1, u'a') + u"🏥 and so on"_s;
    VERIFY_OK(office.store->decideFinding(decision));
    decision.findingId = u"c2_contact:3"_s;
    decision.note = QString(3'000'000, u'b');
    VERIFY_OK(office.store->decideFinding(decision));
    const auto kept = office.reader()->decisionHistory();
    VERIFY_OK(kept);
    QMap<QString, FindingDecision> by;
    for (const FindingDecision &one : *kept)
        by.insert(one.findingId, one);
    QCOMPARE(by[u"c2_contact:1"_s].note, u"one  two three 👩‍⚕️"_s);
    QCOMPARE(by[u"c2_contact:1"_s].by, u"佐藤"_s);
    QCOMPARE(by[u"c2_contact:2"_s].note, QString(kLongestLine - 1, u'a')); // no half a character
    QCOMPARE(by[u"c2_contact:3"_s].note.size(), kLongestLine);
    decision.state = FindingState::Accepted;
    decision.note = u"\x01\n\t"_s; // no reason at all
    QCOMPARE(office.store->decideFinding(decision).error().kind, ErrorKind::BadInput);
}

void TestFindingBook::marksOfDays()
{
    TestOffice office;
    const auto at = [](int day, int hour) { return kMonday + day * kDay + hour * kHour; };
    VERIFY_OK(office.write({
        detection(u"1"_s, at(0, 1), "192.168.1.5", "203.0.113.9", ThreatKind::Malware,
            Disposition::Blocked),
        detection(u"2"_s, at(0, 2), "192.168.1.5", "203.0.113.9", ThreatKind::CommandAndControl,
            Disposition::Allowed),
        detection(u"3"_s, at(2, 1), "192.168.1.5", "203.0.113.9", ThreatKind::CommandAndControl,
            Disposition::Detected),
        detection(u"4"_s, at(2, 2), "192.168.1.5", "203.0.113.9", ThreatKind::Policy,
            Disposition::Blocked), // no attack
        detection(u"5"_s, at(3, 1), "192.168.1.6", "203.0.113.9", ThreatKind::Malware,
            Disposition::Blocked),
        detection(u"6"_s, at(9, 1), "192.168.1.6", "203.0.113.9", ThreatKind::Malware,
            Disposition::Blocked), // after the week
    }));
    const auto reader = office.reader();
    const auto marks = reader->dayMarks(kWeek);
    VERIFY_OK(marks);
    QCOMPARE(marks->size(), 2);
    const auto devices = reader->devices();
    for (const DeviceRecord &device : *devices) {
        const QList<DayMark> days = marks->value(device.id);
        if (device.ips.contains(u"192.168.1.5"_s))
            QCOMPARE(
                days, QList<DayMark>({{QDate(2026, 11, 2), 1, 1}, {QDate(2026, 11, 4), 0, 1}}));
        else
            QCOMPARE(days, QList<DayMark>({{QDate(2026, 11, 5), 1, 0}}));
    }
    VERIFY_OK(office.write({detection(u"7"_s, at(2, 3), "192.168.1.5", "203.0.113.9",
        ThreatKind::Malware, Disposition::Blocked)}));
    int stopped = 0; // a reader that remembers its days sees the new one
    const auto after = reader->dayMarks(kWeek);
    VERIFY_OK(after);
    for (const QList<DayMark> &days : *after) {
        for (const DayMark &day : days)
            stopped += day.blocked;
    }
    QCOMPARE(stopped, 3);
}

QTEST_GUILESS_MAIN(TestFindingBook)
#include "tst_finding_book.moc"
