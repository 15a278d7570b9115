// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_identity.h"

#include <QCryptographicHash>

namespace otasuke {

QByteArray eventIdentity(const QByteArray &sourceId, const QByteArray &material)
{
    // One a thread: to make a new one costs as much as to hash a short record.
    thread_local QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.reset();
    hash.addData(sourceId);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(material);
    return hash.resultView().first(16).toByteArray();
}

} // namespace otasuke
