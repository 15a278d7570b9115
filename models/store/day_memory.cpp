// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_memory.h"

#include "models/store/change_log.h"
#include "models/store/meta.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr size_t kDaysKept = 130; // two screens' spans of a month, each with what lies before
constexpr qsizetype kManyParts = 64; // as quick to read the whole day
constexpr size_t kHostChangesKept = 2000;

/// The days of which the store holds anything.
DayRange daysHeld(ReaderCore &core, DayRange asked)
{
    // Two statements: the smallest and the largest key are each found at once.
    auto &first = core.db->statement("SELECT min(day) FROM kind_day");
    auto &last = core.db->statement("SELECT max(day) FROM kind_day");
    asked.first = std::max(asked.first, first.number().value_or(0));
    asked.last = std::min(asked.last, last.number().value_or(-1));
    return asked;
}

} // namespace

struct DayMemory::Marks
{
    bool all = false;
    QSet<qint64> days;
    QHash<qint64, QSet<DeviceId>> devices; ///< by day
    QHash<qint64, QSet<DeviceId>> sums;
    QHash<qint64, QSet<qint64>> hosts;
    QHash<qint64, QSet<qint64>> records;

    void add(qint64 day, ChangedPart part, qint64 id)
    {
        switch (part) {
        case ChangedPart::WholeDay:
            days.insert(day);
            break;
        case ChangedPart::Device:
            devices[day].insert(id);
            break;
        case ChangedPart::Host:
            hosts[day].insert(id);
            break;
        case ChangedPart::DeviceSums:
            sums[day].insert(id);
            break;
        case ChangedPart::Record:
            records[day].insert(id);
            break;
        }
    }
    bool isWhole(qint64 day) const
    {
        return days.contains(day) ||
            devices.value(day).size() + sums.value(day).size() > kManyParts;
    }
};

DayMemory::Marks DayMemory::readMarks(ReaderCore &core) const
{
    Marks marks;
    auto &oldest = core.db->statement("SELECT min(number) FROM change");
    if (oldest.number().value_or(0) > m_number + 1) { // what became of the parts is not known
        auto &row = core.db->statement("SELECT day FROM changed_day WHERE number > ?");
        for (row.query(m_number); row.next();)
            marks.days.insert(row.integer(0));
    } else {
        auto &row = core.db->statement("SELECT day, part, id FROM change WHERE number > ?");
        for (row.query(m_number); row.next();)
            marks.add(row.integer(0), row.as<ChangedPart>(1), row.integer(2));
    }
    marks.all = marks.days.contains(kAllDays);
    return marks;
}

void DayMemory::catchUp(ReaderCore &core)
{
    const qint64 number = metaNumber(*core.db, kChanges);
    if (number == m_number)
        return;
    if (number < m_number)
        forget();
    else if (!m_days.empty())
        apply(core, readMarks(core));
    m_number = number;
}

void DayMemory::apply(ReaderCore &core, const Marks &marks)
{
    if (marks.all)
        return forget();
    ++m_serial;
    DayReader reader(core);
    for (auto it = m_days.begin(); it != m_days.end();) {
        if (marks.isWhole(it->first)) {
            it = m_days.erase(it);
            continue;
        }
        applyToDay(reader, it->first, it->second, marks);
        ++it;
    }
}

void DayMemory::applyToDay(DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks)
{
    const QSet<DeviceId> devices = marks.devices.value(day);
    const QSet<DeviceId> sums = marks.sums.value(day);
    for (const DeviceId device : devices) {
        reader.readDevice(day, known, device);
        known.device(device).serial = m_serial;
    }
    for (const DeviceId device : sums - devices) {
        reader.readDeviceSums(day, known, device);
        known.device(device).serial = m_serial;
    }
    if (!devices.isEmpty() || !sums.isEmpty()) {
        if (known.parts & RememberedDay::Uploads)
            reader.readServices(day, known);
        if (known.parts & RememberedDay::Hours)
            reader.readHours(day, known);
        known.serial = m_serial;
    }
    if (known.parts & RememberedDay::Detections)
        applyRecords(reader, day, known, marks);
    if (known.parts & RememberedDay::Hosts)
        applyHosts(reader, day, known, marks);
}

void DayMemory::applyRecords(
    DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks)
{
    for (const qint64 id : marks.records.value(day)) {
        if (const auto device = reader.readDetection(day, known, id))
            known.device(*device).serial = known.serial = m_serial;
    }
}

void DayMemory::applyHosts(DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks)
{
    for (const qint64 host : marks.hosts.value(day)) {
        RememberedDay::HostSum sum{host, 0};
        const bool there = reader.readHost(day, host, sum.bytesOut);
        const auto at = std::lower_bound(known.hosts.begin(), known.hosts.end(), sum);
        const bool was = at != known.hosts.end() && at->host == host;
        if (there && was)
            *at = sum;
        else if (there)
            known.hosts.insert(at, sum);
        else if (was)
            known.hosts.erase(at);
        known.hostChanges.push_back({m_serial, host});
        known.serial = m_serial;
    }
    if (known.hostChanges.size() > kHostChangesKept) {
        known.hostChanges.clear();
        known.wholeSerial = m_serial;
    }
}

void DayMemory::need(ReaderCore &core, DayRange &days, unsigned parts)
{
    days = daysHeld(core, days);
    ++m_serial;
    DayReader reader(core);
    qint64 first = days.last + 1;
    qint64 last = days.first - 1;
    for (qint64 day = days.first; day <= days.last; ++day) {
        RememberedDay &known = m_days[day];
        known.used = m_serial;
        if ((parts & ~known.parts) == 0)
            continue;
        if (known.parts == 0) // a further part leaves those it had as they were
            known.wholeSerial = known.serial = m_serial;
        reader.read(day, known, parts);
        if (parts & ~known.parts) { // only the flows are left
            first = std::min(first, day);
            last = day;
        }
    }
    if (first <= last)
        reader.readFlows(m_days, first, last);
    makeRoom(days);
}

/// Those asked for longest ago go first.
void DayMemory::makeRoom(const DayRange &kept)
{
    if (m_days.size() <= kDaysKept)
        return;
    std::vector<std::pair<qint64, qint64>> others; // when, day
    for (const auto &[day, known] : m_days) {
        if (day < kept.first || day > kept.last)
            others.emplace_back(known.used, day);
    }
    std::sort(others.begin(), others.end());
    for (const auto &[when, day] : others) {
        if (m_days.size() <= kDaysKept)
            return;
        m_days.erase(day);
    }
}

const RememberedDay *DayMemory::find(qint64 day) const
{
    const auto known = m_days.find(day);
    return known == m_days.end() ? nullptr : &known->second;
}

void DayMemory::forget()
{
    m_days.clear();
    ++m_serial;
}

} // namespace otasuke
