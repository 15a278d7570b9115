// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/device_facts.h"

#include "models/judgement/upload_days.h"
#include "models/store/detection_groups.h"

#include <algorithm>

namespace otasuke {
namespace {

// As OfficeCalendar::isNight, without a look at the time zone for every device and day.
constexpr UtcMicros kMorning = 5 * kHour;
constexpr UtcMicros kLate = 22 * kHour;

} // namespace

DeviceFactsMaker::DeviceFactsMaker(ReaderCore &core, KnownTexts &texts, const DayMemory &memory,
    const Period &period, const QHash<qint64, UploadDay> &services, const ServicePolicies &policies)
    : m_core(core)
    , m_texts(texts)
    , m_memory(memory)
    , m_period(period)
    , m_days(period, core.calendar)
    , m_policies(policies)
    , m_cuts(core.calendar.startOf(core.calendar.dayOf(period.from)) != period.from)
{
    for (auto it = services.cbegin(); it != services.cend(); ++it) {
        if (size_t(it.key()) >= m_services.size())
            m_services.resize(size_t(it.key()) + 1);
        m_services[size_t(it.key())] = *it;
    }
    for (qint64 day = m_days.first - kDaysBefore; day <= m_days.last; ++day)
        m_dayStarts.push_back(core.calendar.startOf(QDate::fromJulianDay(day)));
}

DeviceFacts DeviceFactsMaker::make(DeviceId device, const QString &department)
{
    m_department = m_policies.concern(department) ? department : QString();
    DeviceFacts facts;
    m_historyOf.clear();
    for (qint64 day = m_days.first - kDaysBefore; day <= m_days.last; ++day) {
        const RememberedDay *known = m_memory.find(day);
        const DeviceDay *told = known ? known->find(device) : nullptr;
        if (!told)
            continue;
        if (isCut(day, told->lastFlow))
            addHours(facts, day, device);
        else
            addFlows(facts, day, *told);
        addUploads(facts, day, *told);
    }
    finishHistory(facts);
    facts.detections = detections(device);
    return facts;
}

QList<DetectionGroup> DeviceFactsMaker::detections(DeviceId device)
{
    return detectionGroups(m_core, m_texts, m_memory, m_days, m_period, device);
}

/// A day that ends after the period counts whole where nothing came later.
bool DeviceFactsMaker::isCut(qint64 day, UtcMicros lastFlow) const
{
    return (day == m_days.last && lastFlow >= m_period.to) || (day == m_days.first && m_cuts);
}

void DeviceFactsMaker::addFlows(DeviceFacts &facts, qint64 day, const DeviceDay &told)
{
    add(facts, day, told.flows, told.bytesOut, told.lastFlow);
}

/// The hours only of a day that the period cuts.
void DeviceFactsMaker::addHours(DeviceFacts &facts, qint64 day, DeviceId device)
{
    const Period whole = m_core.calendar.day(QDate::fromJulianDay(day));
    const HourRange hours({std::max(whole.from, m_period.from), std::min(whole.to, m_period.to)});
    auto &row = m_core.db->statement(
        "SELECT flows, bytes_out FROM device_hour WHERE hour = ? AND device = ?");
    for (qint64 hour = hours.from; hour < hours.to; ++hour) {
        if (row.query(hour, device).next())
            add(facts, day, row.integer(0), row.integer(1),
                std::min((hour + 1) * kHour, m_period.to) - 1);
        row.reset();
    }
}

void DeviceFactsMaker::add(DeviceFacts &facts, qint64 day, qint64 flows, qint64 out, UtcMicros last)
{
    if (flows == 0)
        return;
    const QDate date = QDate::fromJulianDay(day);
    if (facts.seenDays.isEmpty() || facts.seenDays.last() != date)
        facts.seenDays << date;
    const UtcMicros sinceMidnight = last - m_dayStarts[size_t(day - m_days.first + kDaysBefore)];
    const bool night = sinceMidnight < kMorning || sinceMidnight >= kLate;
    if (night && (facts.lateDays.isEmpty() || facts.lateDays.last() != date))
        facts.lateDays << date;
    if (day < m_days.first)
        return;
    facts.flows += flows;
    facts.bytesOut += out;
    facts.lastFlow = std::max(facts.lastFlow, last);
}

void DeviceFactsMaker::addHistory(
    DeviceFacts &facts, const QDate &day, const Sent &sent, const UploadDay &upload)
{
    const auto at = std::find(m_historyOf.begin(), m_historyOf.end(), sent.service);
    const auto place = qsizetype(at - m_historyOf.begin());
    if (at == m_historyOf.end()) {
        m_historyOf.push_back(sent.service);
        facts.uploadHistory.append(
            {upload.serviceId, upload.serviceName, upload.category, upload.risky, {}});
    }
    facts.uploadHistory[place].days.append({day, upload.bytesOut, upload.nightBytesOut,
        upload.bandBytes, sent.first * kSecond, sent.last * kSecond});
}

/// What is usual there, for the department; then the services of which nothing can stand out go.
void DeviceFactsMaker::finishHistory(DeviceFacts &facts)
{
    constexpr qsizetype kFewDays = 3;
    for (const UploadHistory &history : std::as_const(facts.uploadHistory)) {
        if (history.days.size() < kFewDays)
            continue;
        QList<qint64> sent;
        for (const UploadHistory::Day &day : history.days)
            sent << day.bytesOut;
        const auto middle = sent.begin() + sent.size() / 2;
        std::nth_element(sent.begin(), middle, sent.end());
        facts.usualUploads.append({history.serviceId, *middle});
    }
    facts.uploadHistory.removeIf(
        [](const UploadHistory &history) { return !canStandOut(history); });
}

void DeviceFactsMaker::addUploads(DeviceFacts &facts, qint64 day, const DeviceDay &told)
{
    const QDate date = QDate::fromJulianDay(day);
    qint64 total = 0;
    for (const Sent &sent : told.sent) {
        if (sent.service >= m_services.size() || !m_services[sent.service])
            continue;
        total += sent.bytesOut;
        UploadDay &upload = *m_services[sent.service];
        upload.bytesOut = sent.bytesOut;
        upload.nightBytesOut = sent.nightOut;
        upload.bandBytes = sent.bands();
        const Approval forAll = upload.approval;
        if (!m_department.isEmpty())
            upload.approval = m_policies.of(upload.serviceId, m_department).approval;
        if (upload.approval == Approval::Undecided && !upload.anonymous && !upload.helpDesk)
            addHistory(facts, date, sent, upload);
        if (day >= m_days.first)
            addUpload(facts, date, sent, upload);
        upload.approval = forAll;
    }
    if (total > 0)
        facts.uploadTotals.append({date, total});
}

void DeviceFactsMaker::addUpload(
    DeviceFacts &facts, const QDate &day, const Sent &sent, UploadDay &upload)
{
    if (!canMatter(upload))
        return;
    upload.day = day;
    upload.first = sent.first * kSecond;
    upload.last = sent.last * kSecond;
    facts.uploads << upload;
}

} // namespace otasuke
