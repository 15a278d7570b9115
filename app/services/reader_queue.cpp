// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/reader_queue.h"

#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kPatienceMs = 5'000;

} // namespace

/// One reading thread: what is said of it on the GUI thread, and its desk, which lives there.
struct ReaderQueue::Room
{
    struct Desk : QObject
    {
        QString file;
        OfficeCalendar calendar;
        std::shared_ptr<const CloudCatalogue> catalogue;
        std::unique_ptr<Reader> reader;

        /// Opens lazily, so that a store that came back is found without being told.
        Result<Reader *> find()
        {
            if (!reader && !file.isEmpty()) {
                auto opened = Reader::open(
                    file, calendar, catalogue ? *catalogue : CloudCatalogue::builtIn());
                if (!opened)
                    return opened.error();
                reader = std::move(*opened);
            }
            return reader.get();
        }
    };

    Room(Lane its, const QString &name)
        : lane(its)
        , desk(new Desk)
    {
        thread.setObjectName(name);
        desk->moveToThread(&thread);
        connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
        thread.start();
    }

    void leave()
    {
        breakOff();
        thread.quit();
        if (thread.wait(kPatienceMs))
            return;
        // A question that takes this long only reads: leaving must not wait for it.
        thread.terminate();
        thread.wait();
    }

    void breakOff()
    {
        if (stop)
            stop->store(true);
    }

    const Lane lane;
    QThread thread;
    Desk *desk;
    bool busy = false;
    QList<RequestId> asking; ///< of the question on its way
    std::shared_ptr<std::atomic<bool>> stop; ///< breaks it off; a new one for each question
};

ReaderQueue::ReaderQueue(QObject *parent)
    : QObject(parent)
    , m_rooms{std::make_unique<Room>(Lane::Rows, u"reader rows"_s),
          std::make_unique<Room>(Lane::Figures, u"reader figures"_s)}
{
}

ReaderQueue::~ReaderQueue()
{
    m_waiting.clear();
    for (const auto &room : m_rooms)
        room->breakOff();
    for (const auto &room : m_rooms)
        room->leave();
}

void ReaderQueue::ask(Entry entry)
{
    for (Entry &waiting : m_waiting) {
        if (!entry.key.isEmpty() && waiting.key == entry.key) {
            waiting.ids += entry.ids;
            return;
        }
    }
    m_waiting << std::move(entry);
    // Later, so that the caller has its number before the answer comes.
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void ReaderQueue::drop(RequestId id)
{
    if (id == 0)
        return;
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
        [id](const Entry &entry) { return entry.ids.contains(id); });
    if (waiting != m_waiting.end()) {
        waiting->ids.removeAll(id);
        if (waiting->ids.isEmpty())
            m_waiting.erase(waiting);
        return;
    }
    for (const auto &room : m_rooms) {
        if (room->asking.removeAll(id) > 0 && room->asking.isEmpty())
            room->breakOff();
    }
}

void ReaderQueue::open(const QString &file, const OfficeCalendar &calendar,
    const std::shared_ptr<const CloudCatalogue> &catalogue)
{
    m_state = State::Open;
    for (const auto &room : m_rooms) {
        const auto take = [desk = room->desk, file, calendar, catalogue] {
            desk->reader.reset();
            desk->file = file;
            desk->calendar = calendar;
            desk->catalogue = catalogue;
        };
        QMetaObject::invokeMethod(room->desk, take, Qt::QueuedConnection);
    }
    next();
}

void ReaderQueue::close(const std::function<void()> &then)
{
    m_state = State::Waiting;
    const auto left = std::make_shared<int>(int(m_rooms.size())); // counted on the GUI thread
    const auto closed = [then, left] {
        if (--*left == 0)
            then();
    };
    for (const auto &room : m_rooms) {
        const auto letGo = [this, desk = room->desk, closed] {
            desk->reader.reset();
            desk->file.clear();
            QMetaObject::invokeMethod(this, closed, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(room->desk, letGo, Qt::QueuedConnection);
    }
}

void ReaderQueue::refuse(const Error &error)
{
    m_state = State::Refused;
    m_error = error;
    next();
}

void ReaderQueue::refuseWaiting()
{
    QList<RequestId> ids;
    m_waiting.removeIf([&ids](const Entry &entry) {
        if (entry.needsStore)
            ids += entry.ids;
        return entry.needsStore;
    });
    for (const RequestId id : ids)
        Q_EMIT refused(id, m_error);
}

void ReaderQueue::next()
{
    if (m_state == State::Refused)
        refuseWaiting();
    for (const auto &room : m_rooms)
        next(*room);
}

void ReaderQueue::next(Room &room)
{
    if (room.busy)
        return;
    const auto ready = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Entry &e) {
        return e.lane == room.lane && (!e.needsStore || m_state == State::Open);
    });
    if (ready == m_waiting.end())
        return;
    const Entry entry = *ready;
    m_waiting.erase(ready);
    sendOff(room, entry);
}

void ReaderQueue::sendOff(Room &room, const Entry &entry)
{
    room.busy = true;
    room.asking = entry.ids;
    room.stop = std::make_shared<std::atomic<bool>>(false);
    const auto work = [this, &room, desk = room.desk, entry, stop = room.stop] {
        const auto reader = desk->find();
        Tell tell;
        if (reader || !entry.needsStore) {
            Reader *open = reader.valueOr(nullptr);
            if (open)
                open->stopWhen(stop.get());
            tell = entry.question(open);
            if (open)
                open->stopWhen(nullptr);
        }
        const Error error = reader ? Error{} : reader.error();
        QMetaObject::invokeMethod(
            this, [this, &room, tell, error] { finished(room, tell, error); },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(room.desk, work, Qt::QueuedConnection);
}

void ReaderQueue::finished(Room &room, const Tell &tell, const Error &error)
{
    room.busy = false;
    room.stop.reset();
    const QList<RequestId> ids = std::exchange(room.asking, {});
    if (!ids.isEmpty() && tell) {
        tell(ids);
    } else {
        for (const RequestId id : ids)
            Q_EMIT refused(id, error);
    }
    next();
}

} // namespace otasuke
