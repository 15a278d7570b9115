// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_reader.h"

#include "models/store/office_view.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr char kDetections[] =
    "SELECT id, drift, source, direction, disposition, device, src, dst, sent, received, name,"
    " threat, severity, signature, malware, user, mail_from, file_name, kind FROM record ";

enum Column {
    Id,
    Drift,
    Source,
    DirectionC,
    DispositionC,
    Device,
    Src,
    Dst,
    SentC,
    Received,
    NameC,
    Threat,
    SeverityC,
    Signature,
    Malware,
    User,
    MailFrom,
    FileName,
    Kind
};

constexpr EventKind kKinds[] = {EventKind::Detection, EventKind::Mail};

QString domainOf(const QString &sender)
{
    QString domain = sender.mid(sender.lastIndexOf(u'@') + 1).toLower();
    while (domain.endsWith(u'>') || domain.endsWith(u' '))
        domain.chop(1);
    return domain;
}

/// The other end: who knocked from outside; else the server, by name if it told one.
qint64 peerOf(const Statement &row, Direction direction)
{
    if (direction == Direction::Inbound)
        return row.isNull(Src) ? 0 : hostOfAddress(row.integer(Src));
    if (row.integer(NameC) != 0)
        return hostOfName(row.integer(NameC));
    return row.isNull(Dst) ? 0 : hostOfAddress(row.integer(Dst));
}

Sent sentIn(const Statement &row)
{
    return {row.integer(2), row.integer(3), quint32(row.integer(4)), quint32(row.integer(5)),
        quint32(row.integer(0)), row.integer(6), row.integer(7)};
}

void takeFlows(DeviceDay &device, const Statement &row)
{
    device.flows = row.integer(1);
    device.bytesOut = row.integer(2);
    device.lastFlow = row.integer(3);
}

} // namespace

DayReader::DayReader(ReaderCore &core)
    : m_core(core)
    , m_merged(core.merged())
{
}

void DayReader::read(qint64 day, RememberedDay &into, unsigned parts)
{
    const unsigned lacking = parts & ~into.parts;
    if (lacking & RememberedDay::Uploads) {
        readUploads(day, into);
        readServices(day, into);
    }
    if (lacking & RememberedDay::Detections)
        readDetections(day, into);
    if (lacking & RememberedDay::Hosts)
        readHosts(day, into);
    if (lacking & RememberedDay::Hours)
        readHours(day, into);
    into.parts |= lacking & ~unsigned(RememberedDay::Flows);
}

void DayReader::readFlows(RememberedDays &days, qint64 first, qint64 last)
{
    auto &row = m_core.db->statement("SELECT day, flows, bytes_out, last_flow, device"
                                     " FROM device_day WHERE day >= ? AND day <= ? AND flows > 0");
    for (row.query(first, last); row.next();) {
        const auto day = days.find(row.integer(0));
        const DeviceId device = row.integer(4);
        if (day == days.end() || day->second.parts & RememberedDay::Flows ||
            m_merged.contains(device))
            continue;
        takeFlows(day->second.device(device), row);
        day->second.newest = std::max(day->second.newest, row.integer(3));
    }
    for (auto day = days.lower_bound(first); day != days.end() && day->first <= last; ++day)
        day->second.parts |= RememberedDay::Flows;
}

void DayReader::readUploads(qint64 day, RememberedDay &into)
{
    auto &row = m_core.db->statement("SELECT service, device, bytes_out, night_out, first, last,"
                                     " morning_out, evening_out FROM service_day WHERE day = ?");
    for (row.query(day); row.next();)
        into.device(row.integer(1)).sent.push_back(sentIn(row));
}

void DayReader::readServices(qint64 day, RememberedDay &into)
{
    into.services.clear();
    auto &row = m_core.db->statement("SELECT service, flows, bytes_out, bytes_in, night_out"
                                     " FROM service_total WHERE day = ?");
    for (row.query(day); row.next();) {
        into.services.push_back(
            {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)});
    }
}

void DayReader::readHours(qint64 day, RememberedDay &into)
{
    into.hourOut = {};
    const HourRange hours(m_core.calendar.day(QDate::fromJulianDay(day)));
    auto &row = m_core.db->statement(
        "SELECT hour, bytes_out FROM service_hour WHERE hour >= ? AND hour < ?");
    qint64 last = -1;
    size_t slot = 0;
    for (row.query(hours.from, hours.to); row.next();) {
        if (std::exchange(last, row.integer(0)) != row.integer(0))
            slot = size_t(m_core.calendar.local(row.integer(0) * kHour).time().hour());
        into.hourOut[slot] += row.integer(1);
    }
}

void DayReader::readHosts(qint64 day, RememberedDay &into)
{
    auto &row = m_core.db->statement("SELECT host, bytes_out FROM host_day WHERE day = ?");
    for (row.query(day); row.next();)
        into.hosts.push_back({row.integer(0), row.integer(1)});
    std::sort(into.hosts.begin(), into.hosts.end());
}

bool DayReader::readHost(qint64 day, qint64 host, qint64 &bytesOut)
{
    auto &row = m_core.db->statement("SELECT bytes_out FROM host_day WHERE day = ? AND host = ?");
    const auto told = row.number(day, host);
    bytesOut = told.value_or(0);
    return told.has_value();
}

void DayReader::readDetections(qint64 day, RememberedDay &into)
{
    // Newest first: what is told only once (peer, user …) is the latest told. Along the numbers:
    // the index by kind would look up each row by itself, and little else stands between these.
    auto &row = m_core.db->statement(QByteArray(kDetections) +
        "NOT INDEXED WHERE id >= ? AND id < ? AND kind IN (?, ?) ORDER BY id DESC");
    const IdRange range(m_core.calendar.day(QDate::fromJulianDay(day)));
    for (row.query(range.from, range.to, EventKind::Detection, EventKind::Mail); row.next();)
        add(row, range.period, into);
}

void DayReader::readDeviceDetections(qint64 day, RememberedDay &into, DeviceId device)
{
    auto &row = m_core.db->statement(QByteArray(kDetections) +
        "INDEXED BY record_kind WHERE device = ? AND kind = ? AND id >= ? AND id < ?"
        " ORDER BY id DESC");
    const IdRange range(m_core.calendar.day(QDate::fromJulianDay(day)));
    QList<DeviceId> parts = m_merged.keys(device);
    parts.prepend(device);
    for (const DeviceId part : std::as_const(parts)) {
        for (const EventKind kind : kKinds) {
            for (row.query(part, kind, range.from, range.to); row.next();)
                add(row, range.period, into);
        }
    }
}

std::optional<DeviceId> DayReader::readDetection(qint64 day, RememberedDay &into, qint64 id)
{
    auto &row = m_core.db->statement(QByteArray(kDetections) + "WHERE id = ?");
    std::optional<Detected> seen;
    DeviceId device = 0;
    if (row.query(id).next()) {
        seen = detectedIn(row, m_core.calendar.day(QDate::fromJulianDay(day)));
        device = deviceIn(row);
    }
    row.reset();
    if (!seen)
        return std::nullopt;
    auto &known = into.device(device).detections;
    const auto at = std::lower_bound(known.begin(), known.end(), id,
        [](const Detected &other, qint64 wanted) { return other.id > wanted; });
    if (at != known.end() && at->id == id)
        return std::nullopt;
    into.newest = std::max(into.newest, seen->time);
    known.insert(at, std::move(*seen));
    return device;
}

void DayReader::readDevice(qint64 day, RememberedDay &into, DeviceId device)
{
    into.device(device).detections.clear();
    readDeviceSums(day, into, device);
    if (into.parts & RememberedDay::Detections && !m_merged.contains(device))
        readDeviceDetections(day, into, device);
}

void DayReader::readDeviceSums(qint64 day, RememberedDay &into, DeviceId device)
{
    DeviceDay &figures = into.device(device);
    figures = {figures.serial, 0, 0, 0, {}, std::move(figures.detections)};
    if (m_merged.contains(device))
        return;
    if (into.parts & RememberedDay::Flows) {
        auto &row = m_core.db->statement("SELECT day, flows, bytes_out, last_flow FROM device_day"
                                         " WHERE day = ? AND device = ?");
        if (row.query(day, device).next())
            takeFlows(figures, row);
        row.reset();
        into.newest = std::max(into.newest, figures.lastFlow);
    }
    if (into.parts & RememberedDay::Uploads) {
        auto &row = m_core.db->statement(
            "SELECT service, device, bytes_out, night_out, first, last, morning_out, evening_out"
            " FROM service_day"
            " WHERE day = ?1 AND device = ?2"
            " AND service IN (SELECT id FROM service UNION ALL SELECT 0)");
        for (row.query(day, device); row.next();)
            figures.sent.push_back(sentIn(row));
    }
}

DeviceId DayReader::deviceIn(const Statement &row) const
{
    const DeviceId told = row.integer(Device);
    return m_merged.value(told, told);
}

std::optional<Detected> DayReader::detectedIn(const Statement &row, const Period &day)
{
    Detected seen;
    seen.kind = row.as<EventKind>(Kind);
    seen.id = row.integer(Id);
    seen.time = placeOf(seen.id) - row.integer(Drift);
    seen.threat = row.as<ThreatKind>(Threat);
    const bool clean = seen.kind == EventKind::Mail && seen.threat == ThreatKind::None;
    if (!day.contains(seen.time) || clean)
        return std::nullopt;
    seen.source = quint32(row.integer(Source));
    seen.signature = quint32(row.integer(Signature));
    seen.disposition = row.as<Disposition>(DispositionC);
    seen.direction = row.as<Direction>(DirectionC);
    seen.severity = row.as<Severity>(SeverityC);
    seen.bytesOut = bytesOut(seen.direction, row.integer(SentC), row.integer(Received));
    seen.peer = peerOf(row, seen.direction);
    seen.words = wordsOf(row);
    return seen;
}

void DayReader::add(const Statement &row, const Period &day, RememberedDay &into)
{
    std::optional<Detected> seen = detectedIn(row, day);
    if (!seen)
        return;
    into.newest = std::max(into.newest, seen->time);
    into.device(deviceIn(row)).detections.push_back(std::move(*seen));
}

std::shared_ptr<const DetectedWords> DayReader::wordsOf(const Statement &row)
{
    if (row.isNull(Malware) && row.isNull(User) && row.isNull(MailFrom) && row.isNull(FileName))
        return {};
    DetectedWords words{
        row.text(Malware), row.text(User), row.text(FileName), row.text(MailFrom), {}};
    const bool same = m_lastWords && m_lastWords->malware == words.malware &&
        m_lastWords->user == words.user && m_lastWords->fileName == words.fileName &&
        m_lastWords->mailFrom == words.mailFrom;
    if (!same) {
        words.sender = domainOf(words.mailFrom);
        m_lastWords = std::make_shared<const DetectedWords>(std::move(words));
    }
    return m_lastWords;
}

} // namespace otasuke
