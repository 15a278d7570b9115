// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/ondemand_values.h"

using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

namespace otasuke {
namespace {

constexpr quint64 kLargestPort = 65'535;

} // namespace

bool readNumber(ondemand::value value, quint64 most, quint64 &number)
{
    uint64_t read = 0;
    if (value.get_uint64().get(read) != SUCCESS || read > most)
        return false;
    number = read;
    return true;
}

bool readPort(ondemand::value value, quint16 &port)
{
    quint64 number = 0;
    const bool ok = readNumber(value, kLargestPort, number);
    port = quint16(number);
    return ok;
}

bool readText(ondemand::value value, std::string_view &text)
{
    return value.get_string().get(text) == SUCCESS;
}

bool readAddress(ondemand::value value, IpAddress &ip)
{
    std::string_view text;
    if (!readText(value, text) || text.empty())
        return false;
    const auto parsed = IpAddress::parse(QLatin1StringView(text.data(), qsizetype(text.size())));
    ip = parsed.value_or(IpAddress());
    return parsed.has_value();
}

} // namespace otasuke
