// SPDX-License-Identifier: GPL-3.0-or-later
// Which PCs fail which policies, and what changed since the last round.
#include "app/sources/fleet_source.h"
#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {

void FleetSource::askPolicies()
{
    ask({get(u"global/policies"_s),
        [this](dom::element answer, EventBatch &batch) { return readPolicies(answer, batch); },
        mayLack(u"policies"_s)});
}

Result<void> FleetSource::readPolicies(dom::element answer, EventBatch &batch)
{
    const auto rows = JsonFields(answer, &complaint(), "answer").array("policies");
    if (!rows)
        return {}; // null: none were made
    Complaint unheard;
    for (const dom::element element : *rows) {
        const JsonFields row(element, &unheard);
        Policy policy;
        policy.id = row.looseInteger("id", 1, kHighest).value_or(0);
        policy.name = row.anyText("name");
        policy.critical = row.anyText("critical") == u"true";
        if (policy.id == 0)
            continue;
        if (row.looseInteger("failing_host_count", 0, kHighest).value_or(0) > 0)
            askFailing(policy, 0);
        else
            tellChanges(policy, batch);
    }
    return {};
}

void FleetSource::askFailing(const Policy &policy, int page)
{
    const QByteArray query = pageQuery(page) + "&policy_id=" + QByteArray::number(policy.id) +
        "&policy_response=failing";
    askNext({get(u"hosts"_s, query),
        [this, policy, page](dom::element answer, EventBatch &batch) {
            return readFailing(answer, batch, policy, page);
        },
        mayLack(u"PCs that fail a policy"_s)});
}

Result<void> FleetSource::readFailing(
    dom::element answer, EventBatch &batch, Policy policy, int page)
{
    const auto hosts = JsonFields(answer, &complaint(), "answer").array("hosts");
    if (!hosts)
        return Error{ErrorKind::BadReply, u"no list of PCs"_s};
    Complaint unheard;
    for (const dom::element element : *hosts) {
        const JsonFields row(element, &unheard);
        if (const QString uuid = row.anyText("uuid"); !uuid.isEmpty())
            policy.failing[uuid] = nameOf(row);
    }
    if (hosts->size() >= kAPage && page < kMostPages)
        askFailing(policy, page + 1);
    else
        tellChanges(policy, batch);
    return {};
}

void FleetSource::tellChanges(const Policy &policy, EventBatch &batch)
{
    QJsonObject all = m_cursor.value(u"failing"_s).toObject();
    const QString key = QString::number(policy.id);
    const QJsonObject before = all.value(key).toObject();
    QJsonObject after;
    QStringList uuids = policy.failing.keys();
    uuids.sort();
    for (const QString &uuid : std::as_const(uuids)) {
        after[uuid] = policy.failing[uuid];
        if (!before.contains(uuid))
            tellPolicy(policy, uuid, true, batch);
    }
    const QStringList failed = before.keys();
    for (const QString &uuid : failed) {
        if (!after.contains(uuid))
            tellPolicy(policy, uuid, false, batch);
    }
    all[key] = after;
    if (after.isEmpty())
        all.remove(key);
    m_cursor[u"failing"_s] = all;
    keepCursor(batch, m_cursor);
}

void FleetSource::tellPolicy(
    const Policy &policy, const QString &uuid, bool failing, EventBatch &batch)
{
    Event event;
    event.time = now();
    event.kind = EventKind::Other;
    event.ruleId = u"fleet/policy-%1"_s.arg(policy.id);
    event.title = (failing ? u"fails: "_s : u"passes again: "_s) + policy.name;
    event.device.agentId = sourceId() + u'/' + uuid;
    const QJsonObject known =
        m_cursor.value(u"failing"_s).toObject().value(QString::number(policy.id)).toObject();
    event.device.hostname = failing ? policy.failing[uuid] : known.value(uuid).toString();
    if (failing && policy.critical)
        detect(event, ThreatKind::Policy, Severity::Medium, event.ruleId, event.title);
    event.identity = identity(
        u"policy %1 %2 %3 %4"_s.arg(policy.id).arg(uuid).arg(int(failing)).arg(now() / kMinute));
    batch.events << event;
}

} // namespace otasuke
