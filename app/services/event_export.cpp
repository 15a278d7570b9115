// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/event_export.h"

#include <QPointer>

namespace otasuke {

EventExport::EventExport(
    ReaderQueue &queue, RequestId id, std::shared_ptr<EventSheet> sheet, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_id(id)
    , m_sheet(std::move(sheet))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&queue, &ReaderQueue::refused, this, [this](RequestId refused) {
        if (refused == m_id)
            deleteLater(); // the refusal is the answer
    });
}

void EventExport::askNext()
{
    ReaderQueue::Entry entry;
    entry.ids = {m_id};
    entry.question = [self = QPointer(this), sheet = m_sheet, cancelled = m_cancelled](
                         const Reader *reader) -> ReaderQueue::Tell {
        const bool stop = cancelled->load();
        const Result<bool> last = stop ? Result<bool>(false) : sheet->step(*reader);
        const ExportProgress progress = sheet->progress();
        return [self, last, progress, stop](const QList<RequestId> &) {
            if (self)
                self->stepDone(last, progress, stop);
        };
    };
    m_queue.ask(entry);
}

void EventExport::stepDone(const Result<bool> &last, const ExportProgress &progress, bool cancelled)
{
    if (last && !*last && !cancelled) {
        Q_EMIT progressed(progress);
        askNext();
        return;
    }
    m_sheet.reset();
    if (last)
        Q_EMIT finished(m_id, progress, *last);
    else
        Q_EMIT failed(m_id, last.error());
    deleteLater();
}

} // namespace otasuke
