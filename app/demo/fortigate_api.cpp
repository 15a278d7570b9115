// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fortigate_api.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kLongSearch = 20'000; ///< rows from which a search takes a second look
constexpr int kKeptSearches = 32;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject store(bool present)
{
    return {{u"is_available"_s, present}, {u"is_enabled"_s, present}, {u"is_default"_s, present}};
}

QString hardwareType(MachineKind kind)
{
    switch (kind) {
    case MachineKind::Phone:
        return u"Mobile"_s;
    case MachineKind::Nas:
        return u"Network Storage"_s;
    case MachineKind::Printer:
        return u"Printer"_s;
    default:
        return u"Computer"_s;
    }
}

bool isKnownLog(const QStringList &path)
{
    static const QSet<QString> logs = {u"virus"_s, u"webfilter"_s, u"ips"_s, u"app-ctrl"_s,
        u"dns"_s, u"emailfilter"_s, u"dlp"_s, u"anomaly"_s, u"ssl"_s, u"file-filter"_s, u"waf"_s,
        u"voip"_s, u"ssh"_s};
    static const QSet<QString> traffic = {
        u"forward"_s, u"local"_s, u"multicast"_s, u"sniffer"_s, u"ztna"_s};
    static const QSet<QString> events = {
        u"system"_s, u"user"_s, u"vpn"_s, u"router"_s, u"wireless"_s, u"security-rating"_s};
    if (path.size() == 2)
        return logs.contains(path.at(1));
    return path.size() == 3 &&
        ((path.at(1) == u"traffic" && traffic.contains(path.at(2))) ||
            (path.at(1) == u"event" && events.contains(path.at(2))));
}

} // namespace

FortigateApi::FortigateApi(const DemoWorld &world, const QByteArray &token)
    : m_world(world)
    , m_token(token)
{
}

DemoReply FortigateApi::answer(const DemoRequest &request)
{
    // Since 7.4.5 the header is the only way; ?access_token= is refused like no token at all.
    if (request.authorization != "Bearer " + m_token)
        return {401, "{\"status\":\"error\",\"http_status\":401,\"error\":-1}"};
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (request.method == "GET" && path.size() >= 4 &&
        path.mid(0, 2) == QStringList{u"api"_s, u"v2"_s}) {
        if (path.at(2) == u"monitor")
            return monitor(path.mid(3).join(u'/'), request);
        if (path.at(2) == u"log")
            return log(path.mid(3), request);
    }
    return {404, "{\"status\":\"error\",\"http_status\":404,\"error\":-3}"};
}

QJsonObject FortigateApi::envelope(const QString &path, const QString &name) const
{
    return {{u"http_method"_s, u"GET"_s}, {u"vdom"_s, u"root"_s}, {u"path"_s, path},
        {u"name"_s, name}, {u"action"_s, u""_s}, {u"status"_s, u"success"_s},
        {u"serial"_s, QLatin1StringView(kSerial)}, {u"version"_s, u"v7.4.8"_s}, {u"build"_s, 2795}};
}

DemoReply FortigateApi::monitor(const QString &path, const DemoRequest &request) const
{
    const qsizetype slash = path.indexOf(u'/');
    QJsonObject reply = envelope(path.left(slash), path.mid(slash + 1));
    if (path == u"system/status") {
        reply[u"results"_s] = QJsonObject{{u"model_name"_s, u"FortiGate"_s},
            {u"model_number"_s, u"61F"_s}, {u"model"_s, u"FGT61F"_s},
            {u"hostname"_s, u"SHIOMI-UTM"_s}, {u"log_disk_status"_s, u"available"_s}};
    } else if (path == u"log/device/state") {
        reply[u"results"_s] = QJsonObject{{u"memory"_s, store(false)}, {u"disk"_s, store(true)},
            {u"fortianalyzer"_s, store(false)}, {u"forticloud"_s, store(false)}};
    } else if (path == u"user/device/query") {
        const QJsonArray all = devices();
        const int start = qMax(0, request.query.queryItemValue(u"start"_s).toInt());
        const QString wanted = request.query.queryItemValue(u"number"_s);
        const qsizetype number = wanted.isEmpty() ? all.size() : wanted.toInt();
        QJsonArray part;
        for (qsizetype i = start; i < qMin(all.size(), start + number); ++i)
            part.append(all.at(i));
        reply[u"results"_s] = part;
        reply[u"start"_s] = start;
        reply[u"number"_s] = part.size();
        reply[u"total"_s] = all.size();
    } else {
        return {404, "{\"status\":\"error\",\"http_status\":404,\"error\":-3}"};
    }
    return {200, compact(reply)};
}

QJsonArray FortigateApi::devices() const
{
    QJsonArray all;
    const auto &machines = m_world.plan().machines();
    for (int i = 0; i < machines.size(); ++i) {
        const DemoMachine &machine = machines.at(i);
        const qint64 seen = m_world.lastSeen(i) / kSecond;
        if (seen == 0)
            continue;
        const bool online = m_world.now() / kSecond - seen < 3 * 3600;
        QJsonObject row{{u"mac"_s, machine.mac}, {u"master_mac"_s, machine.mac},
            {u"ipv4_address"_s, QLatin1StringView(machine.ip)}, {u"hostname"_s, machine.host},
            {u"hardware_vendor"_s, machine.vendor},
            {u"hardware_type"_s, hardwareType(machine.kind)}, {u"last_seen"_s, seen},
            {u"active_start_time"_s, m_world.firstSeen(i) / kSecond}, {u"is_online"_s, online},
            {u"is_master_device"_s, true}, {u"host_src"_s, u"dhcp"_s}, {u"vdom"_s, u"root"_s},
            {u"detected_interface"_s,
                machine.kind == MachineKind::Phone ? u"wifi"_s : u"internal"_s}};
        if (!machine.osName.isEmpty())
            row[u"os_name"_s] = machine.osName;
        if (!machine.osVersion.isEmpty())
            row[u"os_version"_s] = machine.osVersion;
        all.append(row);
    }
    return all;
}

DemoReply FortigateApi::log(const QStringList &path, const DemoRequest &request)
{
    // The 61F keeps its log on disk; memory holds nothing once the disk is in use.
    const bool disk = path.value(0) == u"disk";
    if (!(disk || path.value(0) == u"memory") || !isKnownLog(path))
        return {404, "{\"status\":\"error\",\"http_status\":404,\"error\":-3}"};
    Search search;
    search.log = path.mid(1).join(u'/').toUtf8();
    quint32 session = request.query.queryItemValue(u"session_id"_s).toUInt();
    if (session != 0 && m_searches.value(session).log == search.log) {
        search = m_searches.value(session);
    } else {
        session = ++m_lastSearch;
        search.to = !disk                     ? 0
            : search.log == "traffic/forward" ? m_world.flows().size()
                                              : m_world.log(search.log).size();
        if (!restrict(search, request.query))
            return {400, "{\"status\":\"error\",\"http_status\":400,\"error\":-651}"};
    }
    const DemoReply reply = logReply(path, session, search, request);
    m_searches.insert(session, search);
    m_searches.remove(session - kKeptSearches);
    return reply;
}

DemoReply FortigateApi::logReply(
    const QStringList &path, quint32 session, Search &search, const DemoRequest &request) const
{
    const qsizetype total = search.to - search.from;
    const bool complete = search.told || total < kLongSearch;
    search.told = true;
    const QString wanted = request.query.queryItemValue(u"rows"_s);
    const qsizetype count = qBound(1, wanted.isEmpty() ? 50 : wanted.toInt(), kMostRows);
    const qsizetype start = qMax(0, request.query.queryItemValue(u"start"_s).toInt());
    QJsonObject head = envelope(u"log"_s, path.at(1));
    head[u"action"_s] = path.value(2);
    head[u"category"_s] = path.at(1);
    head[u"device"_s] = path.at(0);
    head[u"start"_s] = start;
    head[u"session_id"_s] = qint64(session);
    head[u"completed"_s] = complete ? 100 : 40;
    head[u"total_lines"_s] = total;
    QByteArray body = compact(head);
    body.chop(1);
    body += ",\"results\":[";
    if (complete)
        body += rows(search, start, count);
    return {200, body += "]}"};
}

QByteArray FortigateApi::rows(const Search &search, qsizetype start, qsizetype count) const
{
    QByteArray out;
    const qsizetype newest = search.to - 1 - start;
    const qsizetype oldest = qMax(search.from, newest - count + 1);
    if (search.log == "traffic/forward")
        out.reserve(count * 900);
    for (qsizetype i = newest; i >= oldest; --i) {
        if (search.log == "traffic/forward")
            appendTrafficRow(out, m_world.plan(), m_world.flows().at(i));
        else
            out += m_world.log(search.log).at(i).json;
        if (i > oldest)
            out += ',';
    }
    return out;
}

UtcMicros FortigateApi::timeAt(const QByteArray &log, qsizetype row) const
{
    return log == "traffic/forward" ? m_world.flows().at(row).time : m_world.log(log).at(row).time;
}

/// Filters that console and GUI use: `_metadata.timestamp` (ms) and `eventtime` (ns) with an order,
/// `subtype` of the log itself. Anything else is an error rather than a lie.
bool FortigateApi::restrict(Search &search, const QUrlQuery &query) const
{
    static const QRegularExpression form(
        u"^(_metadata\\.timestamp|eventtime|subtype)(>=|<=|==|=\\*|>|<)\"?([A-Za-z0-9-]+)\"?$"_s);
    const auto filters = query.allQueryItemValues(u"filter"_s, QUrl::FullyDecoded);
    for (const QString &filter : filters) {
        const auto match = form.match(filter);
        if (!match.hasMatch())
            return false;
        if (match.captured(1) == u"subtype")
            continue;
        const QString sign = match.captured(2);
        const qint64 number = match.captured(3).toLongLong();
        // Micros of the first record that the comparison takes in or leaves out.
        const bool ms = match.captured(1) != u"eventtime";
        const qint64 step = sign == u">" || sign == u"<=" ? 1 : 0;
        const UtcMicros edge = ms ? (number + step) * 1000 : (number + step + 999) / 1000;
        qsizetype low = search.from;
        qsizetype high = search.to;
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            timeAt(search.log, middle) < edge ? low = middle + 1 : high = middle;
        }
        (sign.startsWith(u'<') ? search.to : search.from) = low;
    }
    return true;
}

} // namespace otasuke
