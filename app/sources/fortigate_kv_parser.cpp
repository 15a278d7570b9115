// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_kv_parser.h"

#include "app/sources/fortigate_event.h"
#include "app/sources/lean_parser.h"
#include "app/sources/syslog_header.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

class FortigateKvParser final : public LeanParser
{
public:
    explicit FortigateKvParser(const QString &sourceId)
        : m_events(sourceId)
    {
    }
    void setArrival(const Arrival &arrival) override { m_arrival = arrival; }

    Parsed parse(QByteArrayView line) override
    {
        line = line.trimmed();
        if (line.isEmpty())
            return {};
        m_row.readLine(line);
        if (m_row.isEmpty())
            return {std::nullopt, u"no key=value fields"_s};
        auto event = m_events.read(m_row, {}, m_row.hasTime() ? 0 : timeOfHeader(line));
        if (!event)
            return {std::nullopt, event.error().detail};
        if (event->kind == EventKind::Detection)
            event->raw = line.toByteArray();
        return {std::move(*event), {}};
    }

private:
    /// A relay's header tells when, or that it came just now; a file without either doesn't.
    UtcMicros timeOfHeader(QByteArrayView line) const
    {
        const UtcMicros told = readSyslog(line, m_arrival).time;
        return told > 0 || !m_arrival.live ? told : m_arrival.at;
    }

    Arrival m_arrival;
    FortigateEvents m_events;
    FortigateRow m_row;
};

} // namespace

std::unique_ptr<LineParser> makeFortigateKvParser(const QString &sourceId)
{
    return std::make_unique<FortigateKvParser>(sourceId);
}

} // namespace otasuke
