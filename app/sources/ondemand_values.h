#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <simdjson.h>

#include <cstring>

#include "models/domain/ip_address.h"

namespace otasuke {

// Values of a JSON record in one walk along the line. False: not of that type, or out of range.

/// A raw key is not ended by a zero but by its quotation mark.
template<size_t N>
bool isKey(const char *key, const char (&text)[N])
{
    return std::memcmp(key, text, N - 1) == 0 && key[N - 1] == '"';
}

bool readNumber(simdjson::ondemand::value value, quint64 most, quint64 &number);
bool readPort(simdjson::ondemand::value value, quint16 &port);
bool readText(simdjson::ondemand::value value, std::string_view &text);
bool readAddress(simdjson::ondemand::value value, IpAddress &ip);

} // namespace otasuke
