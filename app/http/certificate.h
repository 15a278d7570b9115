#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "app/http/http_message.h"

struct ssl_st;

namespace otasuke {

/// The certificate the other end showed on this TLS connection; nullopt if it showed none.
std::optional<ServerCertificate> certificateOf(const ssl_st *connection);

} // namespace otasuke
