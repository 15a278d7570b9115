// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/lean_parser.h"

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

std::optional<LineParser::Parsed> LeanParser::take(
    QByteArrayView line, qsizetype, EventBatch &batch)
{
    Parsed parsed = parse(line);
    const std::optional<Event> &event = parsed.event;
    if (!event || !isLean(*event) || event->total || !namesOnlyAddress(*event))
        return parsed;
    batch.lean.push_back(toLean(*event, event->identity, batch.texts));
    return std::nullopt;
}

} // namespace otasuke
