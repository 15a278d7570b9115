#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// A server name as events keep it: lower case, without port, final dot or leading "*."; empty for
/// addresses and for what can't be a name.
QString serverName(QStringView text);
/// The host of "https://user@host:8443/path" or "host/path".
QString serverNameOfUrl(QStringView url);
/// The common name of "C=JP, O=…, CN=*.example.jp" (also with "/" between), if it is a server's.
QString serverNameOfSubject(QStringView subject);

} // namespace otasuke
