#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QThread>

#include <functional>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "models/store/reader.h"

namespace otasuke {

/// The reader thread's front desk, on the GUI thread: questions to the store wait here and go over
/// one at a time. A question already waiting is not asked twice; its answer serves all who asked.
class ReaderQueue : public QObject
{
    Q_OBJECT
public:
    explicit ReaderQueue(QObject *parent = nullptr);
    ~ReaderQueue() override;

    /// What is done with the answer, back on the GUI thread.
    using Tell = std::function<void(const QList<RequestId> &)>;
    /// Runs on the reader thread; the reader is null where none is to be had (`needsStore` false).
    using Question = std::function<Tell(const Reader *)>;
    struct Entry
    {
        QString key; ///< equal keys are one question; empty = never shared
        bool needsStore = true;
        Question question;
        QList<RequestId> ids;
    };
    void ask(Entry entry);

    /// The store is there (again): waiting questions begin to be answered.
    void open(const QString &file, const OfficeCalendar &calendar);
    /// Lets go of the file, then calls `then` on the GUI thread; questions wait until open().
    void close(const std::function<void()> &then);
    /// The store can't be had: questions that need it are refused() from now on, until open().
    void refuse(const Error &error);

Q_SIGNALS:
    void refused(otasuke::RequestId id, const otasuke::Error &error);

private:
    void next();
    void sendOff(const Entry &entry);
    void finished(const Tell &tell, const Error *error);
    void refuseWaiting();

    enum class State { Waiting, Open, Refused };
    struct Room; ///< lives on the reader thread
    QThread m_thread;
    Room *m_room;
    State m_state = State::Waiting;
    Error m_error;
    QList<Entry> m_waiting;
    QList<RequestId> m_asking; ///< of the question on its way
    bool m_busy = false;
};

} // namespace otasuke
