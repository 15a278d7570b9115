// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/facts_memory.h"

#include "models/judgement/recently_asked.h"
#include "models/store/day_news.h"
#include "models/store/device_facts.h"
#include "models/store/finding_book.h"
#include "models/store/guard_book.h"
#include "models/store/read_cloud.h"
#include "models/store/read_devices.h"
#include "models/store/read_facts.h"
#include "models/store/read_watch.h"

#include <algorithm>
#include <limits>

namespace otasuke {
namespace {

// The last thirty days, those before the month began, a month, the month before.
constexpr qsizetype kPeriodsKept = 5;

/// What is told until a moment and until the end of its day is the same where nothing came between.
Period settled(
    const Period &asked, const DayRange &days, const DayMemory &memory, const ReaderCore &core)
{
    Period period = asked;
    const RememberedDay *last = memory.find(days.last);
    if (!last || last->newest < period.to)
        period.to = core.calendar.day(QDate::fromJulianDay(days.last)).to;
    return period;
}

} // namespace

FactsMemory::Known &FactsMemory::knownFor(const Period &period)
{
    return recentlyAsked(
        m_known, kPeriodsKept, [&period](const Known &known) { return known.period == period; },
        [&period] {
            Known known;
            known.period = period;
            return known;
        });
}

OfficeFacts FactsMemory::read(
    ReaderCore &core, DayMemory &memory, const Period &period, UtcMicros now)
{
    Period asked = period;
    if (asked.to == 0)
        asked.to = std::numeric_limits<UtcMicros>::max();
    const DayRange days(period, core.calendar);
    DayRange with = days;
    with.first -= kDaysBefore;
    memory.need(core, with, RememberedDay::Flows | RememberedDay::Uploads);
    DayRange own = days;
    memory.need(
        core, own, RememberedDay::Flows | RememberedDay::Uploads | RememberedDay::Detections);
    Known &known = knownFor(settled(asked, days, memory, core));
    const qint64 version = core.db->statement("PRAGMA data_version").number().value_or(-1);
    if (version != known.version)
        refresh(core, memory, with, known);
    known.version = version;
    known.facts.now = now;
    known.facts.period = period;
    known.facts.mutes = readMutesHolding(*core.db, now); // they end without being written to
    known.facts.networkWatched = networkTold(core, period, known.facts.devices);
    const OfficeFacts facts = known.facts;
    if (core.db->failed())
        m_known.clear();
    return facts;
}

void FactsMemory::refresh(
    ReaderCore &core, const DayMemory &memory, const DayRange &days, Known &known)
{
    const ServicePolicies policies = readPolicies(core);
    const auto services = uploadServices(core, policies);
    const bool decided = services != known.services || policies != known.policies;
    known.services = services;
    known.policies = policies;
    const DayNews news(memory, days, decided ? -1 : known.serial);
    known.serial = memory.serial();
    if (news.all())
        known.devices.clear();
    DeviceFactsMaker maker(core, m_texts, memory, known.period, services, policies);
    OfficeFacts &facts = known.facts;
    facts.devices.clear();
    const auto guards = readGuardReports(core, known.period.to);
    for (const DeviceRecord &record : readDevices(core)) {
        const bool fresh = size_t(record.id) >= known.devices.size();
        if (fresh)
            known.devices.resize(size_t(record.id) + 64);
        DeviceFacts &device = known.devices[size_t(record.id)];
        // Whether it may use a service hangs on its department.
        if (device.record.id == 0 || news.has(record.id) ||
            device.record.department != record.department)
            device = maker.make(record.id, record.department);
        device.record = record;
        device.guard = guards.value(record.id);
        facts.devices << device;
    }
    if (news.has(0))
        facts.unattributed = maker.detections(0);
    facts.decisions = readDecisions(*core.db);
    facts.sources = readHealth(core);
    facts.agentsExpected = agentsExpected(core, facts.devices);
}

} // namespace otasuke
