// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_reply.h"

#include "app/sources/wazuh_alert.h"
#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kSpokenMajor = 4;
constexpr int kNeverYear = 9999;

DeviceReport::AgentState stateOf(const QString &status)
{
    if (status == u"active")
        return DeviceReport::AgentState::Active;
    if (status == u"never_connected")
        return DeviceReport::AgentState::NeverConnected;
    if (status == u"pending")
        return DeviceReport::AgentState::Pending;
    return DeviceReport::AgentState::Silent;
}

void readHit(const JsonFields &hit, const QString &sourceId, WazuhHits &page, EventBatch &batch)
{
    Complaint complaint;
    const auto source = hit.element("_source");
    const QByteArray id = hit.anyText("_id").toUtf8();
    if (!source || id.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, u"no _id or no _source"_s};
        return;
    }
    Event event = readWazuhAlert(JsonFields(*source, &complaint, "_source"), sourceId);
    if (!complaint.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, complaint.text()};
        return;
    }
    event.identity = eventIdentity(sourceId.toUtf8(), id);
    if (event.kind == EventKind::Detection)
        event.raw = QByteArray::fromStdString(simdjson::minify(*source));
    page.newest = std::max(page.newest, event.time);
    batch.events << std::move(event);
}

} // namespace

std::optional<Error> wazuhFault(const JsonFields &reply)
{
    const qint64 error = reply.looseInteger("error", 0, 1'000'000).value_or(0);
    const qint64 failed =
        reply.child("data").looseInteger("total_failed_items", 0, 1'000'000).value_or(0);
    if (error == 0 && failed == 0)
        return std::nullopt;
    return Error{
        ErrorKind::ServerError, u"Wazuh error %1: %2"_s.arg(error).arg(reply.anyText("message"))};
}

Result<Secret> wazuhToken(const JsonFields &reply)
{
    const auto token = reply.child("data").bytes("token");
    if (token.empty())
        return Error{ErrorKind::BadReply, u"no token in the login's answer"_s};
    return Secret(QByteArray(token.data(), qsizetype(token.size())));
}

Result<QString> wazuhProduct(const JsonFields &reply)
{
    QString version = reply.child("data").anyText("api_version");
    if (version.isEmpty())
        return Error{ErrorKind::BadReply, u"no api_version"_s};
    if (version.startsWith(u'v'))
        version.remove(0, 1);
    if (QStringView(version).left(version.indexOf(u'.')).toInt() != kSpokenMajor)
        return Error{ErrorKind::UnsupportedVersion, u"Wazuh %1"_s.arg(version)};
    return u"Wazuh v"_s + version;
}

std::optional<DeviceReport> wazuhAgent(const JsonFields &row, const QString &sourceId)
{
    const QString id = row.anyText("id");
    if (id.isEmpty() || id == u"000")
        return std::nullopt;
    const JsonFields os = row.child("os");
    DeviceReport report;
    report.hint.agentId = sourceId + u'/' + id;
    report.hint.hostname = row.anyText("name");
    const IpAddress ip = IpAddress::parse(row.anyText("ip")).value_or(IpAddress()); // or "any"
    if (!ip.isSpecial())
        report.hint.ip = ip;
    const QString kept = row.anyText("lastKeepAlive");
    if (QStringView(kept).left(4).toInt() != kNeverYear)
        report.seen = std::max<UtcMicros>(0, fromRfc3339(kept));
    report.osName = os.anyText("name");
    report.osVersion = (os.anyText("version") + u' ' + os.anyText("display_version")).trimmed();
    report.isAgent = true;
    report.agentState = stateOf(row.anyText("status"));
    return report;
}

QString wazuhMac(const JsonFields &reply)
{
    const auto cards = reply.child("data").array("affected_items");
    if (!cards)
        return {};
    Complaint unheard;
    for (const dom::element element : *cards) {
        const JsonFields card(element, &unheard);
        const QString mac = card.anyText("mac").toLower();
        const QString state = card.anyText("state");
        const bool real = mac.size() == 17 && mac != u"00:00:00:00:00:00";
        if (real && (state.isEmpty() || state == u"up"))
            return mac;
    }
    return {};
}

Result<WazuhHits> readWazuhHits(const JsonFields &reply, const QString &sourceId, EventBatch &batch)
{
    if (reply.truth("timed_out"))
        return Error{ErrorKind::TimedOut, u"the indexer ran out of time"_s};
    if (reply.child("_shards").looseInteger("failed", 0, 1'000'000).value_or(0) > 0)
        return Error{ErrorKind::ServerError, u"a part of the index did not answer"_s};
    const auto hits = reply.child("hits").array("hits");
    if (!hits)
        return Error{ErrorKind::BadReply, u"no hits in the indexer's answer"_s};
    WazuhHits page;
    for (const dom::element element : *hits) {
        ++batch.read;
        ++page.hits;
        Complaint unheard;
        const JsonFields hit(element, &unheard, "hit");
        readHit(hit, sourceId, page, batch);
        const auto sort = hit.array("sort");
        page.after = sort ? QByteArray::fromStdString(simdjson::minify(*sort)) : QByteArray();
    }
    return page;
}

} // namespace otasuke
