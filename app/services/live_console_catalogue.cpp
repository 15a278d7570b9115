// SPDX-License-Identifier: GPL-3.0-or-later
// The list of outside services: what a person corrects in it, and the store sorted by it.
#include "app/services/live_console.h"

namespace otasuke {

RequestId LiveConsole::requestCloudCatalogue()
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.needsStore = false;
    entry.ids = {id};
    entry.question = [this, lists = m_cloud](const Reader *) -> ReaderQueue::Tell {
        const CloudCatalogueView view = lists.view();
        return [this, view](const QList<RequestId> &ids) {
            for (const RequestId asked : ids)
                Q_EMIT cloudCatalogueReady(asked, view);
        };
    };
    m_reader->ask(entry);
    return id;
}

RequestId LiveConsole::saveCloudService(const CloudServiceEdit &edit)
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.needsStore = false;
    entry.ids = {id};
    entry.question = [this, edit, folder = m_dataFolder,
                         program = m_settings.contract.remoteProgram](
                         const Reader *) -> ReaderQueue::Tell {
        // As the files are now: an edit before this one may just have been written.
        const auto own = ownAfter(loadCloudLists(folder, program), edit);
        const auto saved = own ? saveOwnCloudServices(folder, *own) : Result<void>(own.error());
        const CloudLists now = loadCloudLists(folder, program);
        return [this, saved, now](const QList<RequestId> &ids) {
            if (saved)
                useCloudLists(now);
            for (const RequestId asked : ids) {
                if (saved)
                    Q_EMIT done(asked);
                else
                    Q_EMIT failed(asked, saved.error());
            }
        };
    };
    m_reader->ask(entry);
    return id;
}

/// From now on names are sorted by these; the store sorts anew what it has. Those in use before
/// are kept: the other threads may still look into them.
void LiveConsole::useCloudLists(const CloudLists &lists)
{
    m_cloud = lists;
    m_catalogues << lists.catalogue;
    tellCollector([store = storeOptions()](Collector &collector) { collector.reopen(store); });
}

/// The contract names another program: its traffic is no cause for alarm, the former one's is.
void LiveConsole::markHelpDeskTool()
{
    CloudCatalogue marked = *m_cloud.catalogue;
    marked.setHelpDeskProgram(m_settings.contract.remoteProgram);
    CloudLists lists = m_cloud;
    lists.catalogue = std::make_shared<const CloudCatalogue>(std::move(marked));
    useCloudLists(lists);
}

} // namespace otasuke
