// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fleet_source.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

DeviceReport::AgentState stateOf(const QString &status)
{
    return status == u"online" || status == u"new" ? DeviceReport::AgentState::Active
                                                   : DeviceReport::AgentState::Silent;
}

/// Year 1 is Go's way to say "never".
UtcMicros momentOf(const QString &text)
{
    return std::max<UtcMicros>(0, fromRfc3339(text));
}

Severity severityOf(const JsonFields &hole)
{
    if (hole.anyText("cisa_known_exploit") == u"true")
        return Severity::High; // in use by attackers
    const double score = hole.anyText("cvss_score").toDouble();
    if (score <= 0)
        return Severity::Unknown;
    return score >= 9 ? Severity::High : score >= 4 ? Severity::Medium : Severity::Low;
}

} // namespace

QByteArray FleetSource::pageQuery(int page)
{
    return "page=" + QByteArray::number(page) + "&per_page=" + QByteArray::number(kAPage);
}

QString FleetSource::nameOf(const JsonFields &host)
{
    const QString name = host.anyText("computer_name");
    return name.isEmpty() ? host.anyText("hostname") : name;
}

FleetSource::FleetSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_token(secrets.value(u"api"_s))
{
}

SourceKindInfo FleetSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::FleetSource", text);
    };
    SourceKindInfo info;
    info.kind = u"fleet"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::FleetSource", "Fleet (osquery)"));
    info.role = SourceSettings::Role::Edr;
    info.fields = {{u"api"_s, u"https://192.168.1.22:8080"_s, false,
        said(QT_TRANSLATE_NOOP("otasuke::FleetSource", "API token"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::FleetSource",
        "On the server, make an API-only user with the role “Observer” (“fleetctl user create "
        "--api-only --global-role observer”) and enter its token. Tokens of other users end after "
        "some days."));
    return info;
}

HttpRequest FleetSource::get(const QString &path, const QByteArray &query) const
{
    return requestTo(m_endpoint, u"/api/v1/fleet/"_s + path, query);
}

void FleetSource::authorise(HttpRequest &request) const
{
    request.secretHeader = {"Authorization: Bearer ", m_token};
}

void FleetSource::askProduct()
{
    ask({get(u"version"_s),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            const QString version = JsonFields(answer, &complaint()).anyText("version");
            setProduct(version.isEmpty() ? u"Fleet"_s : u"Fleet v"_s + version);
            return {};
        },
        mayLack(u"version"_s)});
}

void FleetSource::planTest()
{
    askProduct();
    ask({get(u"hosts"_s, "page=0&per_page=1"),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            if (!JsonFields(answer, &complaint(), "answer").array("hosts"))
                return Error{ErrorKind::BadReply, u"no list of PCs"_s};
            if (isNew())
                setProduct(u"Fleet"_s);
            return {};
        }});
}

void FleetSource::planRound(const QJsonObject &cursor)
{
    m_cursor = cursor;
    m_newestActivity = cursor[u"activity"_s].toInteger();
    if (isNew())
        askProduct();
    askHosts(0);
    askPolicies();
    askActivities(0);
    if (m_cursor.value(u"holes"_s).toInteger() < now() / kDay)
        askHoles(0);
}

void FleetSource::askHosts(int page)
{
    const Question question{
        get(u"hosts"_s, pageQuery(page)), [this, page](dom::element answer, EventBatch &batch) {
            return readHosts(answer, batch, page);
        }};
    if (page == 0)
        ask(question);
    else
        askNext(question);
}

Result<void> FleetSource::readHosts(dom::element answer, EventBatch &batch, int page)
{
    const auto hosts = JsonFields(answer, &complaint(), "answer").array("hosts");
    if (!hosts)
        return Error{ErrorKind::BadReply, u"no list of PCs"_s};
    readDevices(*hosts, batch,
        [this](const JsonFields &row, DeviceReport &report) { return readHost(row, report); });
    if (hosts->size() > 0 && page < kMostPages)
        askHosts(page + 1); // the end is an empty list
    return {};
}

bool FleetSource::readHost(const JsonFields &row, DeviceReport &report) const
{
    const QString uuid = row.anyText("uuid");
    if (uuid.isEmpty())
        return false;
    const IpAddress ip = IpAddress::parse(row.anyText("primary_ip")).value_or(IpAddress());
    const QString mac = row.anyText("primary_mac").toLower();
    report.hint.agentId = sourceId() + u'/' + uuid;
    report.hint.hostname = nameOf(row);
    if (mac != u"00:00:00:00:00:00")
        report.hint.mac = mac;
    if (ip.isPrivate() && !ip.isSpecial())
        report.hint.ip = ip;
    report.osName = row.anyText("os_version");
    report.vendor = row.anyText("hardware_vendor");
    report.seen = momentOf(row.anyText("seen_time"));
    report.isAgent = true;
    report.agentState = stateOf(row.anyText("status"));
    return true;
}

void FleetSource::askActivities(int page)
{
    const Question question{
        get(u"activities"_s, pageQuery(page) + "&order_key=id&order_direction=desc"),
        [this, page](
            dom::element answer, EventBatch &batch) { return readActivities(answer, batch, page); },
        mayLack(u"activities"_s)};
    if (page == 0)
        ask(question);
    else
        askNext(question);
}

Result<void> FleetSource::readActivities(dom::element answer, EventBatch &batch, int page)
{
    const auto rows = JsonFields(answer, &complaint(), "answer").array("activities");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no list of activities"_s};
    const qint64 known = m_cursor.value(u"activity"_s).toInteger();
    bool met = rows->size() < kAPage || page >= kMostPages;
    readRows(*rows, batch, [&](const JsonFields &row, Event &event) {
        const qint64 id = row.looseInteger("id", 1, kHighest).value_or(0);
        met = met || id <= known;
        if (id <= known)
            return false;
        m_newestActivity = std::max(m_newestActivity, id);
        const JsonFields details = row.child("details");
        const QString type = row.anyText("type");
        event.time = fromRfc3339(row.anyText("created_at"));
        event.kind = EventKind::Other;
        event.ruleId = u"fleet/"_s + type;
        event.title = type + u": "_s + row.anyText("actor_full_name");
        event.user = details.anyText("email");
        event.srcIp = IpAddress::parse(details.anyText("public_ip")).value_or(IpAddress());
        if (type == u"user_failed_login")
            failedLogin(event, event.ruleId, u"login failure at the Fleet server"_s);
        event.identity = identity(u"activity %1"_s.arg(id));
        return true;
    });
    if (!met) {
        askActivities(page + 1);
        return {};
    }
    m_cursor[u"activity"_s] = m_newestActivity;
    keepCursor(batch, m_cursor);
    return {};
}

void FleetSource::askHoles(int page)
{
    const Question question{get(u"vulnerabilities"_s, pageQuery(page)),
        [this, page](
            dom::element answer, EventBatch &batch) { return readHoles(answer, batch, page); },
        mayLack(u"vulnerabilities"_s)};
    if (page == 0)
        ask(question);
    else
        askNext(question);
}

Result<void> FleetSource::readHoles(dom::element answer, EventBatch &batch, int page)
{
    const auto rows = JsonFields(answer, &complaint(), "answer").array("vulnerabilities");
    if (!rows)
        return {};
    readRows(*rows, batch, [this](const JsonFields &row, Event &event) {
        const QString cve = row.anyText("cve");
        const qint64 hosts = row.looseInteger("hosts_count", 0, kHighest).value_or(0);
        event.time = now();
        event.kind = EventKind::Other;
        event.ruleId = cve;
        event.severity = severityOf(row);
        event.title = u"%1 on %2 host(s)"_s.arg(cve).arg(hosts);
        event.identity = identity(u"%1 %2 %3"_s.arg(cve).arg(hosts).arg(now() / kDay));
        return !cve.isEmpty();
    });
    if (rows->size() >= kAPage && page < kMostPages) {
        askHoles(page + 1);
        return {};
    }
    m_cursor[u"holes"_s] = now() / kDay;
    keepCursor(batch, m_cursor);
    return {};
}

} // namespace otasuke
