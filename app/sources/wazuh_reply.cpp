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

constexpr qint64 kMost = 1'000'000;

/// "KB5031455" → 5031455.
qint64 numberOf(const QString &hotfix)
{
    return hotfix.startsWith(u"KB") ? hotfix.mid(2).toLongLong() : 0;
}

Severity severityOfHole(const QString &word)
{
    if (word == u"Critical")
        return Severity::Critical;
    if (word == u"High")
        return Severity::High;
    return word == u"Medium" ? Severity::Medium
        : word == u"Low"     ? Severity::Low
                             : Severity::Unknown;
}

std::optional<dom::array> itemsOf(const JsonFields &reply)
{
    return reply.child("data").array("affected_items");
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

UtcMicros readWazuhHit(const JsonFields &hit, const QString &sourceId, EventBatch &batch)
{
    ++batch.read;
    Complaint complaint;
    const auto source = hit.element("_source");
    const QByteArray id = hit.anyText("_id").toUtf8();
    if (!source || id.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, u"no _id or no _source"_s};
        return 0;
    }
    Event event = readWazuhAlert(JsonFields(*source, &complaint, "_source"), sourceId);
    if (!complaint.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, complaint.text()};
        return 0;
    }
    event.identity = eventIdentity(sourceId.toUtf8(), id);
    if (event.kind == EventKind::Detection)
        event.raw = QByteArray::fromStdString(simdjson::minify(*source));
    const UtcMicros time = event.time;
    batch.events << std::move(event);
    return time;
}

UtcMicros readWazuhHole(const JsonFields &hit, const QString &sourceId, EventBatch &batch)
{
    ++batch.read;
    const JsonFields source = hit.child("_source");
    const JsonFields hole = source.child("vulnerability");
    const JsonFields agent = source.child("agent");
    const JsonFields package = source.child("package");
    Event event;
    event.kind = EventKind::Other;
    event.time = fromRfc3339(hole.anyText("detected_at"));
    event.ruleId = hole.anyText("id");
    if (event.time <= 0 || event.ruleId.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, u"no id or time of a hole"_s};
        return 0;
    }
    event.severity = severityOfHole(hole.anyText("severity"));
    event.title =
        u"%1 in %2 %3"_s.arg(event.ruleId, package.anyText("name"), package.anyText("version"));
    event.device.agentId = sourceId + u'/' + agent.anyText("id");
    event.device.hostname = agent.anyText("name");
    event.identity = eventIdentity(sourceId.toUtf8(), "hole " + hit.anyText("_id").toUtf8());
    const UtcMicros time = event.time;
    batch.events << std::move(event);
    return time;
}

std::optional<Event> wazuhHotfixes(const JsonFields &reply, const DeviceHint &device)
{
    const auto items = itemsOf(reply);
    if (!items || items->size() == 0)
        return std::nullopt;
    Complaint unheard;
    qint64 newest = 0;
    for (const dom::element item : *items)
        newest = std::max(newest, numberOf(JsonFields(item, &unheard).anyText("hotfix")));
    Event event;
    event.kind = EventKind::Other;
    event.ruleId = u"wazuh/hotfixes"_s;
    event.title = u"%1 updates, newest KB%2"_s.arg(items->size()).arg(newest);
    event.device = device;
    return event;
}

bool readWazuhPolicy(const JsonFields &row, const DeviceHint &device, Event &event)
{
    const QString policy = row.anyText("policy_id");
    if (policy.isEmpty())
        return false;
    event.kind = EventKind::Other;
    event.time = fromRfc3339(row.anyText("end_scan"));
    event.ruleId = u"sca/"_s + policy;
    event.title = u"%1: score %2, %3 of %4 checks failed"_s.arg(row.anyText("name"))
                      .arg(row.looseInteger("score", 0, 100).value_or(0))
                      .arg(row.looseInteger("fail", 0, kMost).value_or(0))
                      .arg(row.looseInteger("total_checks", 0, kMost).value_or(0));
    event.device = device;
    return true;
}

void readWazuhOs(const JsonFields &reply, DeviceReport &report)
{
    const auto items = itemsOf(reply);
    if (!items || items->size() == 0)
        return;
    Complaint unheard;
    const JsonFields told(items->at(0).value_unsafe(), &unheard);
    const JsonFields os = told.child("os");
    report.osName = os.anyText("name");
    report.osVersion = (os.anyText("version") + u' ' + os.anyText("display_version")).trimmed();
}

} // namespace otasuke
