#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace otasuke {

/// The server API says in the body what the status doesn't: error 0 is success, 1 and 2 are failure
/// in whole or in part.
std::optional<Error> wazuhFault(const JsonFields &reply);
/// data.token of a login; BadReply without one.
Result<Secret> wazuhToken(const JsonFields &reply);
/// "Wazuh v4.9.2"; UnsupportedVersion for anything but 4.x.
Result<QString> wazuhProduct(const JsonFields &reply);
/// One row of /agents; the manager itself (000) gives none.
std::optional<DeviceReport> wazuhAgent(const JsonFields &row, const QString &sourceId);
/// The first card that is up and has an address, of a /syscollector/…/netiface reply.
QString wazuhMac(const JsonFields &reply);

struct WazuhHits
{
    QByteArray after; ///< the last hit's "sort", to go on from; empty if there was none
    qint64 hits = 0;
    UtcMicros newest = 0;
};
/// A page of _search into events or rejections of `batch`. TimedOut, ServerError: an answer in
/// part, which must not pass for the whole.
Result<WazuhHits> readWazuhHits(
    const JsonFields &reply, const QString &sourceId, EventBatch &batch);

} // namespace otasuke
