#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/source_settings.h"

namespace otasuke {

/// Where a source that is listened to is heard: kept as the address of its one endpoint,
/// "listen://0.0.0.0:5514?senders=192.168.10.1".
struct ListenPlace
{
    quint16 port = 0;
    QString address; ///< empty = all of this computer's
    QString senders; ///< addresses and networks with commas; empty = the office's private ones
};

inline constexpr char16_t kListenRole[] = u"listen"; ///< SourceEndpoint::role of such a source

/// Does it send by itself, to a port of ours or (kind "eve-socket") to a socket in the file system?
bool isListened(const SourceSettings &settings);
ListenPlace listenPlaceOf(const SourceSettings &settings);
SourceEndpoint listenEndpoint(const ListenPlace &place);

} // namespace otasuke
