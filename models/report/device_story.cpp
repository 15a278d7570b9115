// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/device_story.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kMostRecords = 600;

QString say(const char *text)
{
    return QCoreApplication::translate("StoryWords", text);
}

/// Lines gathered by day; records that say the same on one day are one line.
class Days
{
public:
    explicit Days(const OfficeCalendar &calendar)
        : m_calendar(calendar)
    {
    }

    void add(const DeviceStory::Line &line)
    {
        DeviceStory::Day &day = dayOf(m_calendar.dayOf(line.last));
        const auto same = std::find_if(day.lines.begin(), day.lines.end(),
            [&line](const DeviceStory::Line &known) { return known.text == line.text; });
        if (same == day.lines.end()) {
            day.lines << line;
            return;
        }
        same->first = std::min(same->first, line.first);
        same->last = std::max(same->last, line.last);
        same->count += line.count;
        same->severity = std::max(same->severity, line.severity);
    }

    QList<DeviceStory::Day> newestFirst() &&
    {
        std::sort(m_days.begin(), m_days.end(),
            [](const auto &a, const auto &b) { return a.day > b.day; });
        for (DeviceStory::Day &day : m_days)
            std::stable_sort(day.lines.begin(), day.lines.end(),
                [](const auto &a, const auto &b) { return a.last > b.last; });
        return std::move(m_days);
    }

private:
    DeviceStory::Day &dayOf(const QDate &date)
    {
        const auto known = std::find_if(m_days.begin(), m_days.end(),
            [&date](const DeviceStory::Day &day) { return day.day == date; });
        return known != m_days.end() ? *known : m_days.emplace_back(DeviceStory::Day{date, {}});
    }

    const OfficeCalendar &m_calendar;
    QList<DeviceStory::Day> m_days;
};

void addRecords(Days &days, const QList<EventRow> &rows)
{
    for (const EventRow &row : rows)
        days.add({row.time, row.time, explainEvent(row), 1, row.severity, row.disposition});
}

void addFacts(Days &days, const DeviceFacts &device, const Period &period)
{
    for (const UploadDay &upload : device.uploads) {
        days.add({upload.first, upload.last,
            fillWords(say(QT_TRANSLATE_NOOP("StoryWords", "%1 was sent to %2.")),
                {formatBytes(upload.bytesOut), upload.serviceName}),
            1, upload.risky ? Severity::Low : Severity::Informational, Disposition::None});
    }
    const UtcMicros first = device.record.firstSeen;
    if (period.contains(first))
        days.add(
            {first, first, say(QT_TRANSLATE_NOOP("StoryWords", "It was seen for the first time.")),
                1, Severity::Informational, Disposition::None});
}

const char *wordsOf(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return QT_TRANSLATE_NOOP("StoryWords", "You reopened a matter.");
    case FindingState::InProgress:
        return QT_TRANSLATE_NOOP("StoryWords", "You began to deal with a matter.");
    case FindingState::Handled:
        return QT_TRANSLATE_NOOP("StoryWords", "You marked a matter as dealt with.");
    case FindingState::Accepted:
        return QT_TRANSLATE_NOOP("StoryWords", "You accepted a matter as it is.");
    }
    return "";
}

void addDecisions(
    Days &days, const QList<FindingDecision> &history, DeviceId device, const Period &period)
{
    const QString suffix = u":%1"_s.arg(device);
    for (const FindingDecision &decision : history) {
        if (decision.takenBack != 0 || !decision.findingId.endsWith(suffix) ||
            !period.contains(decision.at))
            continue;
        days.add({decision.at, decision.at, say(wordsOf(decision.state)), 1,
            Severity::Informational, Disposition::None});
    }
}

} // namespace

Result<DeviceStory> deviceStory(const Reader &reader, DeviceId device, const ReportContext &context)
{
    DeviceStory story;
    story.device = device;
    story.period = lastThirtyDays(context.now, context.calendar);
    const auto facts = reader.officeFacts(story.period, context.now);
    if (!facts)
        return facts.error();
    EventFilter filter;
    filter.device = device;
    filter.period = story.period;
    filter.notableOnly = true;
    filter.limit = kMostRecords;
    const auto events = reader.eventsPatiently(filter);
    if (!events)
        return events.error();
    const auto history = reader.decisionHistory();
    if (!history)
        return history.error();
    Days days(context.calendar);
    addRecords(days, events->rows);
    for (const DeviceFacts &known : facts->devices) {
        if (known.record.id == device)
            addFacts(days, known, story.period);
    }
    addDecisions(days, *history, device, story.period);
    story.days = std::move(days).newestFirst();
    story.more = events->more;
    return story;
}

} // namespace otasuke
