// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_search.h"

#include "models/store/meta.h"
#include "models/store/read_devices.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kNumbersWritten = 500;
constexpr EventKind kRecordKinds[] = {EventKind::Detection, EventKind::Agent, EventKind::Sighting,
    EventKind::Mail, EventKind::Health, EventKind::Other};
constexpr EventKind kNotable[] = {
    EventKind::Detection, EventKind::Agent, EventKind::Sighting, EventKind::Mail};

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

} // namespace

EventSearch::EventSearch(ReaderCore &core, const EventFilter &filter)
    : m_core(core)
    , m_filter(filter)
    , m_kinds(filter.kinds)
{
    const IdRange range(filter.period);
    m_from = range.from;
    m_to = filter.beforeId > 0 ? std::min(range.to, filter.beforeId) : range.to;
    if (m_kinds.isEmpty() && filter.notableOnly)
        m_kinds = QList<EventKind>(std::begin(kNotable), std::end(kNotable));
    else if (filter.notableOnly)
        m_kinds.removeIf(
            [](EventKind k) { return !std::count(std::begin(kNotable), std::end(kNotable), k); });
    m_byDevice = filter.device != 0 || !filter.deviceText.isEmpty();
    m_devices = wantedDevices();
    if (!filter.search.isEmpty())
        prepareSearch();
}

/// Dimensions are searched once, not again for every hour looked into.
void EventSearch::prepareSearch()
{
    m_searchedNames = among("name", "SELECT name.id FROM name WHERE name.text LIKE ?1 ESCAPE '\\'");
    m_searchedSignatures = among("signature",
        "SELECT signature.id FROM signature WHERE signature.title LIKE ?1 ESCAPE '\\'"
        " OR signature.rule LIKE ?1 ESCAPE '\\'");
    m_searchedDevices = among("device",
        "SELECT device.id FROM device WHERE device.name LIKE ?1 ESCAPE '\\'"
        " OR device.hostname LIKE ?1 ESCAPE '\\'");
}

/// "column IN (…)" with the numbers found; with the search itself where they are too many to write.
QByteArray EventSearch::among(const QByteArray &column, const QByteArray &select) const
{
    QList<qint64> found;
    auto &rows = m_core.db->statement(select + " LIMIT " + text(kNumbersWritten + 1));
    for (rows.query(likePattern(m_filter.search)); rows.next();)
        found << rows.integer(0);
    return column + " IN (" + (found.size() > kNumbersWritten ? select : list(found)) + ")";
}

QList<DeviceId> EventSearch::wantedDevices() const
{
    QList<DeviceId> devices;
    if (m_filter.device != 0)
        devices << withMerged(m_core, m_filter.device).first();
    else if (!m_filter.deviceText.isEmpty())
        devices = findDevices(m_core, m_filter.deviceText);
    return devices;
}

bool EventSearch::wants(EventKind kind) const
{
    return (m_kinds.isEmpty() && !m_filter.notableOnly) || m_kinds.contains(kind);
}

QList<qint64> EventSearch::newest(int count)
{
    takeFlows(count);
    takeRecords(count);
    std::sort(m_found.begin(), m_found.end(), std::greater<>());
    m_found.resize(std::min(m_found.size(), qsizetype(count)));
    return m_found;
}

QByteArray EventSearch::range(qint64 from, qint64 to) const
{
    return "id >= " + text(from) + " AND id < " + text(to);
}

QByteArray EventSearch::conditions(RowTable table) const
{
    QByteArray sql;
    if (m_filter.disposition)
        sql += " AND disposition = " + text(qint64(*m_filter.disposition));
    if (m_filter.period.from != 0)
        sql += " AND (id >> 12) - drift >= " + text(m_filter.period.from);
    if (m_filter.period.to != 0)
        sql += " AND (id >> 12) - drift < " + text(m_filter.period.to);
    if (!m_filter.search.isEmpty())
        sql += " AND (" + searchCondition(table) + addressCondition() + ")";
    return sql;
}

QByteArray EventSearch::searchCondition(RowTable table) const
{
    QByteArray sql = m_searchedNames + " OR " + m_searchedDevices;
    if (table == RowTable::Record) {
        sql += " OR " + m_searchedSignatures;
        for (const char *column : {"malware", "user", "mail_from", "subject", "file_name"})
            sql += " OR " + QByteArray(column) + " LIKE ?1 ESCAPE '\\'";
    }
    return sql;
}

QByteArray EventSearch::addressCondition() const
{
    if (const auto ip = IpAddress::parse(m_filter.search)) {
        const QByteArray codes = " IN (" + list(m_core.addresses.codesOf(*ip)) + ")";
        return " OR src" + codes + " OR dst" + codes;
    }
    if (const auto network = v4Prefix(m_filter.search)) {
        const QByteArray bounds =
            " BETWEEN " + text(network->first) + " AND " + text(network->second);
        return " OR src" + bounds + " OR dst" + bounds;
    }
    return {};
}

void EventSearch::take(const QByteArray &sql, int count)
{
    Statement query(*m_core.db, sql + " ORDER BY id DESC LIMIT " + text(count));
    if (sql.contains("?1"))
        query.query(likePattern(m_filter.search));
    else
        query.query();
    while (query.next())
        m_found << query.integer(0);
}

void EventSearch::takeFlows(int count)
{
    const bool flows = wants(EventKind::Flow);
    if (!flows && !wants(EventKind::Name))
        return;
    if (m_byDevice) {
        for (const DeviceId device : std::as_const(m_devices))
            takeFlowsOf(device, count);
        return;
    }
    QByteArray sql = "SELECT id FROM flow WHERE " + range(m_from, m_to);
    if (flows != wants(EventKind::Name))
        sql += " AND kind = " + text(qint64(flows ? EventKind::Flow : EventKind::Name));
    take(sql + conditions(RowTable::Flow), count);
}

/// Flows have no index by device: the roll-up tells the hours worth looking into.
void EventSearch::takeFlowsOf(DeviceId device, int count)
{
    const qint64 oldest = std::max(placeOf(m_from), metaNumber(*m_core.db, kFlowHorizon)) / kHour;
    const qint64 newest = std::min(placeOf(m_to), kLastTime) / kHour;
    const QList<qint64> hours = hoursOf(m_core, device, oldest - 1, newest);
    QByteArray rest = " AND device IN (" + list(withMerged(m_core, device)) + ")";
    if (wants(EventKind::Flow) != wants(EventKind::Name))
        rest += " AND kind = " +
            text(qint64(wants(EventKind::Flow) ? EventKind::Flow : EventKind::Name));
    rest += conditions(RowTable::Flow);
    const qsizetype before = m_found.size();
    for (qsizetype i = 0; i < hours.size() && m_found.size() - before < count;) {
        const qint64 last = hours[i]; // hours in a row are read in one go: displaced rows overlap
        qint64 first = last;
        for (++i; i < hours.size() && hours[i] == first - 1 && last - first < 24; ++i)
            first = hours[i];
        const bool more = i < hours.size() && hours[i] == first - 1;
        const qint64 from =
            std::max(m_from, firstIdAt(first * kHour) + (more ? kMaxDrift << kIdShift : 0));
        const qint64 to = std::min(m_to, endIdAt((last + 1) * kHour));
        take("SELECT id FROM flow WHERE " + range(from, to) + rest, count);
    }
}

void EventSearch::takeRecords(int count)
{
    const bool all = m_kinds.isEmpty() && !m_filter.notableOnly;
    const QByteArray rest = " AND " + range(m_from, m_to) + conditions(RowTable::Record);
    if (all && !m_byDevice)
        return take("SELECT id FROM record WHERE " + rest.mid(5), count);
    for (const EventKind kind : kRecordKinds) {
        if (!wants(kind))
            continue;
        const QByteArray ofKind = "kind = " + text(qint64(kind));
        if (!m_byDevice)
            take("SELECT id FROM record INDEXED BY record_kind WHERE " + ofKind + rest, count);
        for (const DeviceId device : std::as_const(m_devices))
            take("SELECT id FROM record INDEXED BY record_device WHERE device = " + text(device) +
                    " AND " + ofKind + rest,
                count);
    }
}

} // namespace otasuke
