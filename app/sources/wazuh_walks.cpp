// SPDX-License-Identifier: GPL-3.0-or-later
// The two lists of the indexer: alerts and known holes.
#include <algorithm>

#include "app/sources/wazuh_reply.h"
#include "app/sources/wazuh_source.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {

void WazuhSource::walkAlerts(bool first)
{
    if (m_alerts.isOver())
        return;
    const auto read = [this](dom::element answer, EventBatch &batch) -> Result<void> {
        const auto taken = m_alerts.take(answer, [this, &batch](const JsonFields &hit) {
            const UtcMicros time = readWazuhHit(hit, sourceId(), batch);
            // A manager whose clock leaps ahead must not keep us from what comes after it.
            if (time <= now() + kDay)
                m_newest = std::max(m_newest, time);
        });
        if (!taken)
            return taken;
        m_cursor[u"newest"_s] = m_newest;
        if (batch.read > 0 || m_alerts.isOver())
            keepCursor(batch, m_cursor);
        walkAlerts(false);
        return {};
    };
    const auto passOver = [this](const HttpReply &reply) {
        const bool fine = reply.status != 200 && m_alerts.passOver(reply);
        if (fine)
            walkAlerts(false);
        return fine;
    };
    Question question = toIndexer(m_alerts.request(), read, passOver);
    if (first)
        ask(std::move(question));
    else
        askNext(std::move(question));
}

/// The list of known holes is an extra: without it, or without a right to it, all else goes on.
void WazuhSource::walkHoles()
{
    if (m_holes.isOver())
        return;
    const auto read = [this](dom::element answer, EventBatch &batch) -> Result<void> {
        const auto taken = m_holes.take(answer, [this, &batch](const JsonFields &hit) {
            m_newestHole = std::max(m_newestHole, readWazuhHole(hit, sourceId(), batch));
        });
        if (!taken)
            return taken;
        m_cursor[u"holes"_s] = m_newestHole;
        if (batch.read > 0)
            keepCursor(batch, m_cursor);
        walkHoles();
        return {};
    };
    const auto passOver = [this](const HttpReply &reply) {
        if (reply.status == 200 || !m_holes.passOver(reply))
            return isLacking(reply);
        walkHoles();
        return true;
    };
    ask(toIndexer(m_holes.request(), read, passOver));
}

} // namespace otasuke
