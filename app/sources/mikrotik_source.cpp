// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/mikrotik_source.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

#include "app/sources/log_event.h"
#include "app/sources/log_times.h"
#include "app/sources/mikrotik_parser.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr qint64 kDaySeconds = kDay / kSecond;

int monthOf(QStringView name)
{
    static constexpr QStringView kNames = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype at = name.size() == 3 ? kNames.indexOf(name, 0, Qt::CaseInsensitive) : -1;
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

/// "nov/20", "nov/20/2026", "2026-11-20"; a year that is not told is `year`.
QDate dateOf(QStringView text, int year)
{
    if (text.contains(u'-'))
        return QDate::fromString(text.toString(), Qt::ISODate);
    const auto parts = text.split(u'/');
    if (parts.size() < 2)
        return {};
    return {parts.size() > 2 ? parts[2].toInt() : year, monthOf(parts[0]), parts[1].toInt()};
}

qint64 secondsOf(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

Result<dom::array> listOf(dom::element answer)
{
    dom::array rows;
    if (answer.get(rows) != simdjson::SUCCESS)
        return Error{ErrorKind::BadReply, u"not a list"_s};
    return rows;
}

QString macOf(const JsonFields &row)
{
    return row.anyText("mac-address").toLower();
}

} // namespace

UtcMicros mikrotikTime(QStringView text, qint64 local, qint64 zone)
{
    const auto parts = text.trimmed().split(u' ');
    const QTime clock = QTime::fromString(parts.last().left(8).toString(), u"HH:mm:ss"_s);
    if (!clock.isValid() || parts.size() > 2)
        return 0;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    QDate date = parts.size() == 2 ? dateOf(parts[0], now.date().year()) : now.date();
    if (!date.isValid())
        return 0;
    if (parts.size() == 1 && secondsOf(date, clock) > local + 60)
        date = date.addDays(-1); // read over midnight
    else if (secondsOf(date, clock) > local + kDaySeconds && !parts[0].contains(u'-'))
        date = date.addYears(-1); // written last year
    return (secondsOf(date, clock) - zone) * kSecond;
}

std::optional<qint64> mikrotikSpan(QStringView text)
{
    qint64 seconds = 0;
    qint64 number = 0;
    bool told = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            number = number * 10 + c.digitValue();
            continue;
        }
        const qint64 unit = c == u'w' ? 7 * kDaySeconds
            : c == u'd'               ? kDaySeconds
            : c == u'h'               ? 3600
            : c == u'm'               ? 60
            : c == u's'               ? 1
                                      : 0;
        if (unit == 0 || number > 1'000'000)
            return std::nullopt;
        seconds += std::exchange(number, 0) * unit;
        told = true;
    }
    return told ? std::optional(seconds) : std::nullopt;
}

MikrotikSource::MikrotikSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_password(secrets.value(u"api"_s))
{
}

SourceKindInfo MikrotikSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::MikrotikSource", text);
    };
    SourceKindInfo info;
    info.kind = u"mikrotik"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::MikrotikSource", "MikroTik router (RouterOS 7)"));
    info.role = SourceSettings::Role::Utm;
    info.fields = {{u"api"_s, u"https://192.168.88.1"_s, true,
        said(QT_TRANSLATE_NOOP("otasuke::MikrotikSource", "Password"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::MikrotikSource",
        "On the router, make a group that is allowed “read” and “rest-api” and nothing else, and a "
        "user in it that may log in from this computer's address only. Switch on the service "
        "“www-ssl” with a certificate. Rules of the firewall are told only if they log."));
    return info;
}

HttpRequest MikrotikSource::get(const QString &path, const QByteArray &query) const
{
    return requestTo(m_endpoint, u"/rest/"_s + path, query);
}

void MikrotikSource::authorise(HttpRequest &request) const
{
    request.basicAuth = {m_endpoint.user, m_password};
}

void MikrotikSource::askProduct()
{
    ask({get(u"system/resource"_s),
        [this](dom::element answer, EventBatch &) { return readProduct(answer); }});
}

void MikrotikSource::planTest()
{
    askProduct();
    ask({get(u"log"_s, ".proplist=.id"), [](dom::element answer, EventBatch &) -> Result<void> {
             const auto rows = listOf(answer);
             return rows ? Result<void>() : rows.error();
         }});
}

void MikrotikSource::planRound(const QJsonObject &cursor)
{
    m_last = cursor[u"last"_s].toInteger();
    m_zoneSeconds = kBoxZoneSeconds;
    m_localSeconds = now() / kSecond + m_zoneSeconds;
    if (isNew())
        askProduct();
    ask({get(u"system/clock"_s),
        [this](dom::element answer, EventBatch &) { return readClock(answer); },
        mayLack(u"system clock"_s)});
    ask({get(u"log"_s, ".proplist=.id,time,topics,message"),
        [this](dom::element answer, EventBatch &batch) { return readLog(answer, batch); }});
    ask({get(u"ip/dhcp-server/lease"_s),
        [this](dom::element answer, EventBatch &batch) { return readLeases(answer, batch); },
        mayLack(u"DHCP leases"_s)});
    ask({get(u"ip/arp"_s),
        [this](dom::element answer, EventBatch &batch) { return readNeighbours(answer, batch); },
        mayLack(u"ARP table"_s)});
}

Result<void> MikrotikSource::readProduct(dom::element answer)
{
    const JsonFields told(answer, &complaint(), "resource");
    const QString version = told.anyText("version");
    if (version.isEmpty())
        return Error{ErrorKind::BadReply, u"no version"_s};
    if (version.section(u'.', 0, 0).toInt() < 7)
        return Error{ErrorKind::UnsupportedVersion, u"RouterOS %1"_s.arg(version)};
    setProduct(u"MikroTik %1 RouterOS v%2"_s.arg(told.anyText("board-name"), version));
    return {};
}

Result<void> MikrotikSource::readClock(dom::element answer)
{
    const JsonFields told(answer, &complaint(), "clock");
    const QDate date = dateOf(told.anyText("date"), 0);
    const QTime time = QTime::fromString(told.anyText("time").left(8), u"HH:mm:ss"_s);
    const auto zone = zoneOffset(told.anyText("gmt-offset").toLatin1());
    if (date.isValid() && time.isValid() && zone) {
        m_localSeconds = secondsOf(date, time);
        m_zoneSeconds = *zone;
    }
    return {};
}

bool MikrotikSource::readMessage(const JsonFields &row, Event &event)
{
    const QString time = row.anyText("time");
    event.time = mikrotikTime(time, m_localSeconds, m_zoneSeconds);
    if (event.time <= 0) {
        row.complain("time", "not a time");
        return false;
    }
    const QString topics = row.anyText("topics");
    const QString message = row.anyText("message");
    readMikrotikMessage({}, (topics + u' ' + message).toUtf8(), event);
    const QString number = row.anyText(".id");
    event.identity = identity(u"%1 %2 %3"_s.arg(number).arg(event.time).arg(message));
    if (event.kind == EventKind::Detection)
        event.raw = (time + u' ' + topics + u' ' + message).toUtf8();
    return true;
}

Result<void> MikrotikSource::readLog(dom::element answer, EventBatch &batch)
{
    const auto rows = listOf(answer);
    if (!rows)
        return rows.error();
    qint64 oldest = 0;
    qint64 newest = 0;
    readRows(*rows, batch, [&](const JsonFields &row, Event &event) {
        const qint64 number = row.anyText(".id").mid(1).toLongLong(nullptr, 16);
        oldest = oldest == 0 ? number : std::min(oldest, number);
        newest = std::max(newest, number);
        return readMessage(row, event);
    });
    // Smaller numbers than before: the router was started anew, and counts from the beginning.
    if (m_last > 0 && newest >= m_last && oldest > m_last + 1)
        addLost(oldest - m_last - 1);
    keepCursor(batch, {{u"last"_s, newest}});
    return {};
}

Result<void> MikrotikSource::readLeases(dom::element answer, EventBatch &batch)
{
    const auto rows = listOf(answer);
    if (!rows)
        return rows.error();
    readDevices(*rows, batch, [this](const JsonFields &row, DeviceReport &report) {
        if (row.anyText("status") != u"bound")
            return false;
        const QString active = row.anyText("active-address");
        const QString address = active.isEmpty() ? row.anyText("address") : active;
        const IpAddress ip = IpAddress::parse(address).value_or(IpAddress());
        report.hint = deviceHint(ip, macOf(row), row.anyText("host-name"));
        const auto ago = mikrotikSpan(row.anyText("last-seen"));
        report.seen = ago ? now() - *ago * kSecond : 0;
        return true;
    });
    return {};
}

/// An entry lives for half a minute after the last answer: who is in it is there now.
Result<void> MikrotikSource::readNeighbours(dom::element answer, EventBatch &batch)
{
    const auto rows = listOf(answer);
    if (!rows)
        return rows.error();
    readDevices(*rows, batch, [this](const JsonFields &row, DeviceReport &report) {
        const IpAddress ip = IpAddress::parse(row.anyText("address")).value_or(IpAddress());
        if (row.anyText("complete") == u"false" || !ip.isPrivate() || macOf(row).isEmpty())
            return false;
        report.hint = deviceHint(ip, macOf(row), {});
        report.seen = now();
        return true;
    });
    return {};
}

} // namespace otasuke
