#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include "app/services/event_sheet.h"
#include "app/services/reader_queue.h"

namespace otasuke {

/// Writes a sheet of events on the reader thread, one piece after the other, so that the screens'
/// questions are answered in between. GUI thread; deletes itself after its answer.
class EventExport : public QObject
{
    Q_OBJECT
public:
    EventExport(ReaderQueue &queue, RequestId id, std::shared_ptr<EventSheet> sheet,
        QObject *parent = nullptr);

    RequestId id() const { return m_id; }
    void start() { askNext(); }
    /// Stops after the piece being written; answered by finished(…, false).
    void cancel() { m_cancelled->store(true); }

Q_SIGNALS:
    void progressed(const otasuke::ExportProgress &progress);
    void finished(otasuke::RequestId id, const otasuke::ExportProgress &progress, bool whole);
    void failed(otasuke::RequestId id, const otasuke::Error &error);

private:
    void askNext();
    void stepDone(const Result<bool> &last, const ExportProgress &progress, bool cancelled);

    ReaderQueue &m_queue;
    RequestId m_id;
    std::shared_ptr<EventSheet> m_sheet; ///< used on the reader thread, in questions only
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace otasuke
