#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include <array>
#include <functional>
#include <memory>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "models/store/reader.h"

namespace otasuke {

/// The front desk of the two reading threads, on the GUI thread: questions to the store wait here
/// and go over one at a time to each thread, so that a row to look at never waits for a month to be
/// judged. A question already waiting is not asked twice; its answer serves all who asked. One that
/// nobody waits for any more is not asked, or broken off.
class ReaderQueue : public QObject
{
    Q_OBJECT
public:
    explicit ReaderQueue(QObject *parent = nullptr);
    ~ReaderQueue() override; ///< breaks off what is being read

    /// What is done with the answer, back on the GUI thread.
    using Tell = std::function<void(const QList<RequestId> &)>;
    /// Runs on a reading thread; the reader is null where none is to be had (`needsStore` false).
    using Question = std::function<Tell(const Reader *)>;
    enum class Lane {
        Rows, ///< answered in a moment: rows of a list, cloud figures, settings
        Figures ///< what is judged from the whole office; these share what they read
    };
    struct Entry
    {
        QString key; ///< equal keys are one question; empty = never shared
        bool needsStore = true;
        Lane lane = Lane::Figures;
        Question question;
        QList<RequestId> ids;
    };
    void ask(Entry entry);
    /// Nobody waits for that answer any more: it isn't given. Unknown numbers are ignored.
    void drop(RequestId id);

    /// The store is there (again): waiting questions begin to be answered.
    /// Without a `catalogue` the built-in one names the services.
    void open(const QString &file, const OfficeCalendar &calendar,
        const std::shared_ptr<const CloudCatalogue> &catalogue = {});
    /// Lets go of the file, then calls `then` on the GUI thread; questions wait until open().
    void close(const std::function<void()> &then);
    /// The store can't be had: questions that need it are refused() from now on, until open().
    void refuse(const Error &error);

Q_SIGNALS:
    void refused(otasuke::RequestId id, const otasuke::Error &error);

private:
    struct Room;
    void next();
    void next(Room &room);
    void sendOff(Room &room, const Entry &entry);
    void finished(Room &room, const Tell &tell, const Error &error);
    void refuseWaiting();

    enum class State { Waiting, Open, Refused };
    std::array<std::unique_ptr<Room>, 2> m_rooms; ///< by Lane
    State m_state = State::Waiting;
    Error m_error;
    QList<Entry> m_waiting;
};

} // namespace otasuke
