// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kNumbersWritten = 5000;
constexpr qint64 kAddressesWritten = 256;

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray list(const QList<qint64> &numbers)
{
    QByteArrayList parts;
    for (const qint64 n : numbers)
        parts << text(n);
    return parts.join(',');
}

/// "192.168.10" or "192.168.10." → first and last address of that network.
std::optional<std::pair<qint64, qint64>> v4Prefix(const QString &search)
{
    static const QRegularExpression prefix(u"^\\d{1,3}(\\.\\d{1,3}){1,2}\\.?$"_s);
    if (!prefix.match(search).hasMatch())
        return std::nullopt;
    const QStringList octets = search.split(u'.', Qt::SkipEmptyParts);
    qint64 base = 0;
    for (const QString &octet : octets) {
        if (octet.toInt() > 255)
            return std::nullopt;
        base = base << 8 | octet.toInt();
    }
    const int free = int(32 - 8 * octets.size());
    return std::pair{base << free, ((base + 1) << free) - 1};
}

/// Catalogue numbers of the services called like this, in either language.
QByteArray servicesCalled(ReaderCore &core, const QString &search)
{
    QList<qint64> found;
    const auto keys = core.services();
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const CloudService *service = core.catalogue.find(it.value());
        if (service && serviceName(*service).contains(search, Qt::CaseInsensitive))
            found << it.key();
    }
    return list(found);
}

} // namespace

EventWords::EventWords(ReaderCore &core, const QString &search, TraceFinder &finder)
    : m_core(core)
    , m_finder(finder)
    , m_search(search)
{
    m_search.remove(QChar(u'\0'));
    if (m_search.isEmpty())
        return;
    m_hasText = m_search.toUcs4().size() >= 3;
    const QByteArray services = servicesCalled(core, m_search);
    m_names = among(TraceKind::Name, "name",
        "SELECT id FROM name WHERE text LIKE ?1 ESCAPE '\\' OR service IN (" + services + ")",
        "(SELECT n.text LIKE ?4 ESCAPE '\\' OR n.service IN (" + services +
            ") FROM name AS n WHERE n.id = name)");
    m_apps = among(TraceKind::Word, "app", "SELECT id FROM word WHERE text LIKE ?1 ESCAPE '\\'",
        "(SELECT w.text LIKE ?4 ESCAPE '\\' FROM word AS w WHERE w.id = app)");
    m_signatures = among(TraceKind::Rule, "signature",
        "SELECT id FROM signature WHERE title LIKE ?1 ESCAPE '\\' OR rule LIKE ?1 ESCAPE '\\'",
        "(SELECT s.title LIKE ?4 ESCAPE '\\' OR s.rule LIKE ?4 ESCAPE '\\'"
        " FROM signature AS s WHERE s.id = signature)");
    m_devices = devices();
    m_addresses = addresses();
    if (!m_hasText)
        m_finder.want(TraceKind::Rule, {kOwnWords});
}

/// "column IN (…)" with the numbers found; the row's own word is asked where they are too many to
/// write: then every few rows match anyway.
QByteArray EventWords::among(TraceKind kind, const QByteArray &column, const QByteArray &select,
    const QByteArray &perRow) const
{
    QList<qint64> found;
    auto &rows = m_core.db->statement(select + " LIMIT " + text(kNumbersWritten + 1));
    for (rows.query(pattern()); rows.next();)
        found << rows.integer(0);
    if (found.size() > kNumbersWritten) {
        m_finder.wantEverything();
        return perRow;
    }
    m_finder.want(kind, found);
    return column + " IN (" + list(found) + ")";
}

/// Devices called like this, and those that became part of one.
QByteArray EventWords::devices() const
{
    QList<qint64> found;
    auto &rows = m_core.db->statement(
        "SELECT id FROM device WHERE name LIKE ?1 ESCAPE '\\' OR hostname LIKE ?1 ESCAPE '\\'");
    for (rows.query(pattern()); rows.next();)
        found << rows.integer(0);
    const auto merged = m_core.merged();
    QSet<DeviceId> now; // the hours stand under the numbers they go by now
    for (const DeviceId device : std::as_const(found))
        now << merged.value(device, device);
    m_finder.wantDevices(now.values());
    for (auto it = merged.cbegin(); it != merged.cend(); ++it) {
        if (found.contains(it.value()) && !found.contains(it.key()))
            found << it.key();
    }
    return found.isEmpty() ? QByteArray() : "device IN (" + list(found) + ")";
}

QByteArray EventWords::addresses() const
{
    if (const auto ip = IpAddress::parse(m_search)) {
        const QList<qint64> known = m_core.addresses.codesOf(*ip);
        m_finder.want(TraceKind::Address, known);
        const QByteArray codes = " IN (" + list(known) + ")";
        return "src" + codes + " OR dst" + codes;
    }
    if (const auto network = v4Prefix(m_search)) {
        const QByteArray bounds =
            " BETWEEN " + text(network->first) + " AND " + text(network->second);
        if (network->second - network->first > kAddressesWritten)
            m_finder.wantEverything();
        else
            for (qint64 code = network->first; code <= network->second; ++code)
                m_finder.wantToken(TraceKind::Address, traceToken(TraceKind::Address, code));
        return "src" + bounds + " OR dst" + bounds;
    }
    return {};
}

QByteArray EventWords::onFlow() const
{
    QByteArray sql = m_names + " OR " + m_apps;
    for (const QByteArray &more : {m_devices, m_addresses}) {
        if (!more.isEmpty())
            sql += " OR " + more;
    }
    return sql;
}

QByteArray EventWords::onRecord() const
{
    QByteArray sql = onFlow() + " OR " + m_signatures;
    if (m_hasText)
        return sql;
    for (const char *column : {"malware", "user", "mail_from", "subject", "file_name"})
        sql += " OR " + QByteArray(column) + " LIKE ?4 ESCAPE '\\'";
    return sql;
}

QString EventWords::match() const
{
    return u'"' + QString(m_search).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace otasuke
