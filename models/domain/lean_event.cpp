// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lean_event.h"

#include <QtEndian>

namespace otasuke {

bool isLean(const Event &event)
{
    if (event.kind == EventKind::Flow || event.kind == EventKind::Name)
        return true;
    const bool bulk = event.kind == EventKind::Health || event.kind == EventKind::Other;
    return bulk && event.threat == ThreatKind::None && event.severity == Severity::Unknown &&
        event.ruleId.isEmpty() && event.title.isEmpty() && event.malware.isEmpty() &&
        event.user.isEmpty() && event.mailFrom.isEmpty() && event.subject.isEmpty() &&
        event.fileName.isEmpty() && event.raw.isEmpty();
}

LeanEvent toLean(const Event &event, const QByteArray &identity, TextPool &texts)
{
    LeanEvent lean;
    lean.time = event.time;
    lean.identityHigh = qFromBigEndian<quint64>(identity.constData());
    lean.identityLow = qFromBigEndian<quint64>(identity.constData() + 8);
    lean.flowId = event.flowId;
    lean.bytesOut = event.bytesOut;
    lean.bytesIn = event.bytesIn;
    lean.srcIp = event.srcIp;
    lean.dstIp = event.dstIp;
    lean.name = texts.add(event.name);
    lean.app = texts.add(event.app);
    lean.srcPort = event.srcPort;
    lean.dstPort = event.dstPort;
    lean.protocol = event.protocol;
    lean.kind = event.kind;
    lean.disposition = event.disposition;
    lean.seconds = event.seconds;
    return lean;
}

} // namespace otasuke
