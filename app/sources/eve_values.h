#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <string_view>

namespace otasuke {

// What both readers of EVE records make of a value.

/// More bytes than any line carries in a year; a larger number is a fault, and would spoil sums.
constexpr qint64 kMostBytes = 1'000'000'000'000'000;

/// IANA number of a protocol as Suricata names it, or of its number in digits; 0 if it is neither.
quint8 eveProtocol(std::string_view name);

/// The remote-access trojan whose own certificate this is, by subject or issuer; empty if none.
QString trojanOfCertificate(std::string_view subject);

} // namespace otasuke
