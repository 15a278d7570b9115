// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/reader_queue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

struct ReaderQueue::Room : QObject
{
    QString file;
    OfficeCalendar calendar;
    std::unique_ptr<Reader> reader;

    /// Opens lazily, so that a store that came back is found without being told.
    Result<const Reader *> find()
    {
        if (!reader && !file.isEmpty()) {
            auto opened = Reader::open(file, calendar);
            if (!opened)
                return opened.error();
            reader = std::move(*opened);
        }
        return static_cast<const Reader *>(reader.get());
    }
};

ReaderQueue::ReaderQueue(QObject *parent)
    : QObject(parent)
    , m_room(new Room)
{
    m_thread.setObjectName(u"reader"_s);
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

ReaderQueue::~ReaderQueue()
{
    m_waiting.clear();
    m_thread.quit();
    if (m_thread.wait(5'000))
        return;
    // A question that takes this long only reads: leaving must not wait for it.
    m_thread.terminate();
    m_thread.wait();
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
    QMetaObject::invokeMethod(this, &ReaderQueue::next, Qt::QueuedConnection);
}

void ReaderQueue::open(const QString &file, const OfficeCalendar &calendar)
{
    m_state = State::Open;
    QMetaObject::invokeMethod(
        m_room,
        [room = m_room, file, calendar] {
            room->reader.reset();
            room->file = file;
            room->calendar = calendar;
        },
        Qt::QueuedConnection);
    next();
}

void ReaderQueue::close(const std::function<void()> &then)
{
    m_state = State::Waiting;
    QMetaObject::invokeMethod(
        m_room,
        [this, room = m_room, then] {
            room->reader.reset();
            room->file.clear();
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
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
    if (m_busy)
        return;
    const auto ready = std::find_if(m_waiting.begin(), m_waiting.end(),
        [this](const Entry &e) { return !e.needsStore || m_state == State::Open; });
    if (ready == m_waiting.end())
        return;
    const Entry entry = *ready;
    m_waiting.erase(ready);
    sendOff(entry);
}

void ReaderQueue::sendOff(const Entry &entry)
{
    m_busy = true;
    m_asking = entry.ids;
    const auto work = [this, room = m_room, entry] {
        const auto reader = room->find();
        Tell tell;
        if (reader || !entry.needsStore)
            tell = entry.question(reader.valueOr(nullptr));
        const Error error = reader ? Error{} : reader.error();
        QMetaObject::invokeMethod(
            this, [this, tell, error] { finished(tell, &error); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_room, work, Qt::QueuedConnection);
}

void ReaderQueue::finished(const Tell &tell, const Error *error)
{
    m_busy = false;
    const QList<RequestId> ids = std::exchange(m_asking, {});
    if (tell) {
        tell(ids);
    } else {
        for (const RequestId id : ids)
            Q_EMIT refused(id, *error);
    }
    next();
}

} // namespace otasuke
