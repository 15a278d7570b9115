// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/lean_parser.h"

#include <utility>

#include "models/domain/lean_event.h"

namespace otasuke {
namespace {

/// Who the machine is, beyond its address, has no place in a lean record; the office's own address
/// at the connection's beginning is found there by whoever stores it.
bool namesOnlyAddress(const Event &event)
{
    const DeviceHint &device = event.device;
    if (!device.agentId.isEmpty() || !device.mac.isEmpty() || !device.hostname.isEmpty())
        return false;
    return device.ip.isNull() || (device.ip == event.srcIp && device.ip.isPrivate());
}

} // namespace

LineParser::Parsed LeanParser::parse(QByteArrayView line)
{
    if (std::exchange(m_aheadOf, nullptr) == line.data() && !line.isEmpty())
        return std::exchange(m_ahead, {});
    return understand(line);
}

bool LeanParser::takeLean(QByteArrayView line, qsizetype, EventBatch &batch)
{
    Parsed parsed = understand(line);
    const bool lean = parsed.event && isLean(*parsed.event) && namesOnlyAddress(*parsed.event);
    if (lean) {
        batch.lean.push_back(toLean(*parsed.event, parsed.event->identity, batch.texts));
        m_aheadOf = nullptr;
        return true;
    }
    m_ahead = std::move(parsed);
    m_aheadOf = line.data();
    return false;
}

} // namespace otasuke
