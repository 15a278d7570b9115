// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/mail_senders.h"

#include <QHash>

#include <algorithm>

namespace otasuke {

namespace {

constexpr qint64 kBurst = 10; // mails to the whole office
constexpr qint64 kPerDay = 4; // on average while it lasts
constexpr qint64 kOnDevice = 3; // mails of it on one device

struct Sent
{
    qint64 count = 0;
    UtcMicros first = 0;
    UtcMicros last = 0;
};

void addAll(QHash<QString, Sent> &senders, const QList<DetectionGroup> &groups)
{
    for (const DetectionGroup &group : groups) {
        // A group that mixes senders doesn't tell how many came from whom.
        if (!isMalMail(group) || group.mailSenderDomains > 1)
            continue;
        const QString domain = senderDomain(group.mailFrom);
        if (domain.isEmpty())
            continue;
        Sent &sent = senders[domain];
        sent.first = sent.count == 0 ? group.first : std::min(sent.first, group.first);
        sent.last = std::max(sent.last, group.last);
        sent.count += group.count;
    }
}

} // namespace

QString senderDomain(const QString &mailFrom)
{
    const qsizetype at = mailFrom.lastIndexOf(u'@');
    if (at < 0)
        return {};
    QString domain = mailFrom.mid(at + 1).trimmed().toLower();
    while (!domain.isEmpty() && !domain.back().isLetterOrNumber())
        domain.chop(1);
    return domain;
}

bool isMalMail(const DetectionGroup &group)
{
    return group.threat == ThreatKind::MaliciousMail;
}

QSet<QString> burstDomains(const OfficeFacts &office)
{
    QHash<QString, Sent> senders;
    addAll(senders, office.unattributed);
    for (const DeviceFacts &device : office.devices)
        addAll(senders, device.detections);
    QSet<QString> domains;
    for (auto it = senders.cbegin(); it != senders.cend(); ++it) {
        const qint64 days = (it->last - it->first) / kDay + 1;
        if (it->count >= kBurst && it->count >= kPerDay * days)
            domains.insert(it.key());
    }
    return domains;
}

bool isBurst(
    const DetectionGroup &group, const QSet<QString> &domains, const QList<DetectionGroup> &all)
{
    const QString domain = senderDomain(group.mailFrom);
    if (!isMalMail(group) || group.mailSenderDomains > 1 || !domains.contains(domain))
        return false;
    qint64 here = 0;
    for (const DetectionGroup &other : all) {
        if (isMalMail(other) && senderDomain(other.mailFrom) == domain)
            here += other.count;
    }
    return here >= kOnDevice;
}

} // namespace otasuke
