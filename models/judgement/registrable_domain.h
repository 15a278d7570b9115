#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// The part of a server's name that somebody has registered: "www.example.co.jp" → "example.co.jp",
/// by the Public Suffix List (https://publicsuffix.org) that the system or libpsl brings, private
/// suffixes included ("someone.github.io" is somebody's own). The name itself, if it is a public
/// suffix or has one label; an address is given back as it is. Lower case. Any thread.
QString registrableDomain(const QString &serverName);

/// Under which anybody can register a name: "jp", "co.jp", "github.io". Any thread.
bool isPublicSuffix(const QString &domain);

} // namespace otasuke
