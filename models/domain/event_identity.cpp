// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_identity.h"

#include <QCryptographicHash>

namespace otasuke {

QByteArray eventIdentity(const QByteArray &sourceId, const QByteArray &material)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(sourceId);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(material);
    return hash.result().left(16);
}

} // namespace otasuke
