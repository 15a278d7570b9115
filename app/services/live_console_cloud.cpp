// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked and done about outside services through the door: looking into one, deciding,
// taking the figures along.
#include <QUrl>

#include "app/services/live_console.h"
#include "app/services/written_file.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Reads the days that the cloud page will ask for, while its thread has nothing else to do: its
/// first visit shall be as quick as all others.
void LiveConsole::warmUp()
{
    ReaderQueue::Entry entry;
    entry.key = u"warm"_s;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.question = [now = m_clock.now(), calendar = m_calendar](
                         const Reader *reader) -> ReaderQueue::Tell {
        if (reader) // what went wrong is told to whoever asks next
            [[maybe_unused]]
            const auto read = reader->cloudUsage(lastThirtyDays(now, calendar));
        return {};
    };
    m_reader->ask(entry);
}

RequestId LiveConsole::requestCloudService(const CloudServiceQuery &query)
{
    return answerRows<CloudServiceStory>(
        [query](const Reader &reader, const ReportContext &) { return reader.cloudService(query); },
        &ConsoleService::cloudServiceReady);
}

RequestId LiveConsole::decideService(const QString &serviceId, Approval approval)
{
    return setServicePolicy({serviceId, {}, approval, false, {}, {}, 0});
}

RequestId LiveConsole::setServicePolicy(const ServicePolicy &policy)
{
    ServicePolicy dated = policy;
    if (dated.at == 0)
        dated.at = m_clock.now();
    return perform([dated](EventStore &store) { return store.setServicePolicy(dated); });
}

RequestId LiveConsole::postponeService(const QString &serviceId)
{
    return perform([serviceId, now = m_clock.now()](
                       EventStore &store) { return store.postponeService(serviceId, now); });
}

RequestId LiveConsole::requestOwnPlaces()
{
    return answerRows<OwnPlaces>(
        [](const Reader &reader, const ReportContext &) { return reader.ownPlaces(); },
        &ConsoleService::ownPlacesReady);
}

RequestId LiveConsole::addOwnPlace(const QString &address, const QString &by)
{
    const QString key = m_cloud.catalogue->keyOf(QUrl::fromUserInput(address.trimmed()).host());
    if (!tenantOf(key).isEmpty())
        return setServicePolicy({key, {}, Approval::Approved, true, {}, by, 0});
    const RequestId id = newId();
    const Error error{ErrorKind::BadInput, u"no customer's place: "_s + address};
    QMetaObject::invokeMethod(
        this, [this, id, error] { Q_EMIT failed(id, error); }, Qt::QueuedConnection);
    return id;
}

RequestId LiveConsole::saveTable(const QString &file, const QList<QStringList> &rows)
{
    return writeAway([file, rows] { return writeWhole(file, csvTable(rows)); });
}

RequestId LiveConsole::saveFile(const QString &file, const QByteArray &content)
{
    return writeAway([file, content] { return writeWhole(file, content); });
}

RequestId LiveConsole::writeAway(const std::function<Result<void>()> &write)
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.needsStore = false;
    entry.ids = {id};
    entry.question = [this, write](const Reader *) -> ReaderQueue::Tell {
        const auto written = write();
        return [this, written](const QList<RequestId> &ids) {
            for (const RequestId asked : ids) {
                if (written)
                    Q_EMIT done(asked);
                else
                    Q_EMIT failed(asked, written.error());
            }
        };
    };
    m_reader->ask(entry);
    return id;
}

} // namespace otasuke
