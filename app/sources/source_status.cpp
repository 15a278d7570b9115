// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/source.h"

using namespace Qt::StringLiterals;

namespace otasuke {

std::optional<Error> errorOfStatus(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    const QString detail = u"HTTP %1"_s.arg(reply.status);
    switch (reply.status) {
    case 401:
        return Error{ErrorKind::Unauthorised, detail};
    case 403:
        return Error{ErrorKind::Forbidden, detail};
    case 404:
        return Error{ErrorKind::NotFound, detail};
    case 429:
        return Error{ErrorKind::RateLimited, detail};
    default:
        return Error{reply.status >= 500 ? ErrorKind::ServerError : ErrorKind::BadReply, detail};
    }
}

} // namespace otasuke
