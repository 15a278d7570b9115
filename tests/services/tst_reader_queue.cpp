// SPDX-License-Identifier: GPL-3.0-or-later
// The two reading threads on a real store: nobody waits behind a question that has nothing to do
// with his, what nobody waits for is broken off, and no answer is lost.
#include <QSignalSpy>

#include <atomic>

#include "app/services/reader_queue.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

using Lane = ReaderQueue::Lane;

/// A question that reads the whole store again and again until it is broken off.
struct Endless
{
    std::atomic<bool> began = false;
    std::atomic<int> ended = -1; ///< ErrorKind it ended with
    std::atomic<bool> told = false;
};

ReaderQueue::Entry endless(RequestId id, Lane lane, const std::shared_ptr<Endless> &state)
{
    ReaderQueue::Entry entry;
    entry.ids = {id};
    entry.lane = lane;
    entry.question = [state](const Reader *reader) -> ReaderQueue::Tell {
        state->began = true;
        auto totals = reader->totals({}, {});
        while (totals)
            totals = reader->totals({}, {});
        state->ended = int(totals.error().kind);
        return [state](const QList<RequestId> &) { state->told = true; };
    };
    return entry;
}

/// Answers with what the store holds, to those who asked.
struct Answers
{
    QHash<RequestId, QList<qint64>> events;

    ReaderQueue::Entry ask(RequestId id, Lane lane, const QString &key = {})
    {
        ReaderQueue::Entry entry;
        entry.ids = {id};
        entry.lane = lane;
        entry.key = key;
        entry.question = [this](const Reader *reader) -> ReaderQueue::Tell {
            const auto totals = reader->totals({}, {});
            const qint64 count = totals ? totals->events : -1;
            return [this, count](const QList<RequestId> &ids) {
                for (const RequestId asked : ids)
                    events[asked] << count;
            };
        };
        return entry;
    }
};

} // namespace

class TestReaderQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_queue.reset(); }
    void staleQuestionIsBrokenOff();
    void rowsDoNotWaitForFigures();
    void droppedBeforeItsTurnIsNeverAsked();
    void sharedAnswerReachesThoseWhoStillWait();
    void noAnswerIsLost();
    void readsOnAfterBreakingOff();
    void leavesWhileReading();
    void letsGoOfTheFileOnBothThreads();

private:
    TestOffice m_office;
    std::unique_ptr<ReaderQueue> m_queue;
    static constexpr qint64 kEvents = 6'000;
};

void TestReaderQueue::initTestCase()
{
    QList<Event> events;
    for (int i = 0; i < int(kEvents); ++i)
        events << flow(
            QString::number(i), kMonday + i * kSecond, "192.168.1.10", "203.0.113.5", 10);
    VERIFY_OK(m_office.write(events));
}

void TestReaderQueue::init()
{
    m_queue = std::make_unique<ReaderQueue>();
    m_queue->open(m_office.file(), OfficeCalendar());
}

void TestReaderQueue::staleQuestionIsBrokenOff()
{
    QSignalSpy refused(m_queue.get(), &ReaderQueue::refused);
    const auto stale = std::make_shared<Endless>();
    Answers answers;
    m_queue->ask(endless(1, Lane::Figures, stale));
    QTRY_VERIFY(stale->began);
    m_queue->ask(answers.ask(2, Lane::Figures));
    QTest::qWait(50);
    QVERIFY(!answers.events.contains(2)); // it waits behind the endless one
    m_queue->drop(1);
    QTRY_COMPARE(answers.events.value(2), QList<qint64>{kEvents});
    QCOMPARE(stale->ended.load(), int(ErrorKind::Cancelled));
    QVERIFY(!stale->told);
    QVERIFY(refused.isEmpty()); // no error shown to anyone
}

void TestReaderQueue::rowsDoNotWaitForFigures()
{
    const auto figures = std::make_shared<Endless>();
    Answers answers;
    m_queue->ask(endless(1, Lane::Figures, figures));
    QTRY_VERIFY(figures->began);
    m_queue->ask(answers.ask(2, Lane::Rows));
    QTRY_COMPARE(answers.events.value(2), QList<qint64>{kEvents});
    QCOMPARE(figures->ended.load(), -1); // still being read, and undisturbed
    m_queue->drop(2); // answered long ago
    m_queue->drop(77); // never asked
    QTest::qWait(50);
    QCOMPARE(figures->ended.load(), -1);
}

void TestReaderQueue::droppedBeforeItsTurnIsNeverAsked()
{
    const auto first = std::make_shared<Endless>();
    const auto second = std::make_shared<Endless>();
    m_queue->ask(endless(1, Lane::Rows, first));
    m_queue->ask(endless(2, Lane::Rows, second));
    QTRY_VERIFY(first->began);
    m_queue->drop(2);
    m_queue->drop(1);
    Answers answers;
    m_queue->ask(answers.ask(3, Lane::Rows));
    QTRY_COMPARE(answers.events.value(3), QList<qint64>{kEvents});
    QVERIFY(!second->began);
}

void TestReaderQueue::sharedAnswerReachesThoseWhoStillWait()
{
    const auto first = std::make_shared<Endless>();
    m_queue->ask(endless(1, Lane::Figures, first));
    QTRY_VERIFY(first->began);
    Answers answers;
    for (const RequestId id : {2, 3, 4})
        m_queue->ask(answers.ask(id, Lane::Figures, u"same"_s));
    m_queue->drop(3);
    m_queue->drop(1);
    QTRY_COMPARE(answers.events.size(), 2);
    QCOMPARE(answers.events.value(2), QList<qint64>{kEvents});
    QCOMPARE(answers.events.value(4), QList<qint64>{kEvents});
}

void TestReaderQueue::noAnswerIsLost()
{
    std::mt19937 random(20'261'125);
    QSet<RequestId> wanted;
    Answers answers;
    for (RequestId id = 1; id <= 300; ++id) {
        const Lane lane = random() % 2 == 0 ? Lane::Rows : Lane::Figures;
        const QString key = random() % 3 == 0 ? u"key %1"_s.arg(int(lane)) : QString();
        m_queue->ask(answers.ask(id, lane, key));
        wanted << id;
        if (random() % 4 == 0) {
            const RequestId stale = 1 + random() % id;
            if (!answers.events.contains(stale)) {
                m_queue->drop(stale);
                wanted.remove(stale);
            }
        }
        if (random() % 10 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers.events.size(), wanted.size(), 60'000);
    for (auto it = answers.events.cbegin(); it != answers.events.cend(); ++it) {
        QVERIFY(wanted.contains(it.key()));
        QCOMPARE(it.value(), QList<qint64>{kEvents}); // once, and whole
    }
}

void TestReaderQueue::readsOnAfterBreakingOff()
{
    Answers answers;
    for (RequestId id = 1; id <= 20; ++id) {
        const auto stale = std::make_shared<Endless>();
        m_queue->ask(endless(id, Lane::Figures, stale));
        QTRY_VERIFY(stale->began);
        m_queue->drop(id);
        m_queue->ask(answers.ask(100 + id, Lane::Figures));
        QTRY_COMPARE(answers.events.value(100 + id), QList<qint64>{kEvents});
    }
}

void TestReaderQueue::leavesWhileReading()
{
    const auto rows = std::make_shared<Endless>();
    const auto figures = std::make_shared<Endless>();
    m_queue->ask(endless(1, Lane::Rows, rows));
    m_queue->ask(endless(2, Lane::Figures, figures));
    QTRY_VERIFY(rows->began && figures->began);
    m_queue.reset();
    // Broken off, not cut down with its thread.
    QCOMPARE(rows->ended.load(), int(ErrorKind::Cancelled));
    QCOMPARE(figures->ended.load(), int(ErrorKind::Cancelled));
    QVERIFY(!rows->told && !figures->told);
}

void TestReaderQueue::letsGoOfTheFileOnBothThreads()
{
    Answers answers;
    m_queue->ask(answers.ask(1, Lane::Rows));
    m_queue->ask(answers.ask(2, Lane::Figures));
    QTRY_COMPARE(answers.events.size(), 2);
    int closed = 0;
    m_queue->close([&closed] { ++closed; });
    QTRY_COMPARE(closed, 1);
    m_queue->ask(answers.ask(3, Lane::Rows));
    QTest::qWait(50);
    QCOMPARE(closed, 1);
    QVERIFY(!answers.events.contains(3)); // waits until the file is there again
    m_queue->open(m_office.file(), OfficeCalendar());
    QTRY_COMPARE(answers.events.value(3), QList<qint64>{kEvents});
}

QTEST_GUILESS_MAIN(TestReaderQueue)
#include "tst_reader_queue.moc"
