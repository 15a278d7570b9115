// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/muted_rules.h"

#include <algorithm>

#include "models/judgement/mail_senders.h"

namespace otasuke {

namespace {

bool isTo(const QString &destination, const QString &told)
{
    return destination.compare(told, Qt::CaseInsensitive) == 0;
}

bool wentTo(const DetectionGroup &group, const QString &destination)
{
    return group.peers <= 1 &&
        (isTo(destination, group.peer) || isTo(destination, senderDomain(group.mailFrom)));
}

bool wentTo(const UploadDay &upload, const QString &destination)
{
    return isTo(destination, upload.serviceId) || isTo(destination, upload.serviceName);
}

} // namespace

MutedRules::MutedRules(const RuleInput &in)
    : m_in(in)
{
    const DeviceId device = in.device ? in.device->record.id : 0;
    for (const Mute &mute : in.office.mutes) {
        if ((mute.device == 0 || mute.device == device) && in.office.now < mute.until)
            m_mutes.append(mute);
    }
}

bool MutedRules::covers(const Mute &mute, const Rule &rule) const
{
    if (mute.rule == QLatin1StringView(rule.id))
        return true;
    const Rule *muted = findRule(mute.rule);
    return muted != nullptr && QByteArray(muted->replaces).split(' ').contains(rule.id);
}

bool MutedRules::concernsAll(const Rule &rule) const
{
    return std::any_of(m_mutes.begin(), m_mutes.end(), [&rule](const Mute &mute) {
        return mute.destination.isEmpty() && mute.rule == QLatin1StringView(rule.id);
    });
}

bool MutedRules::concernsSome(const Rule &rule) const
{
    return std::any_of(m_mutes.begin(), m_mutes.end(),
        [&](const Mute &mute) { return !mute.destination.isEmpty() && covers(mute, rule); });
}

QList<Reason> MutedRules::answerWithout(const Rule &rule) const
{
    OfficeFacts office = m_in.office;
    DeviceFacts device = m_in.device ? *m_in.device : DeviceFacts();
    QList<DetectionGroup> &groups = m_in.device ? device.detections : office.unattributed;
    for (const Mute &mute : m_mutes) {
        if (mute.destination.isEmpty() || !covers(mute, rule))
            continue;
        groups.removeIf([&mute](const auto &group) { return wentTo(group, mute.destination); });
        device.uploads.removeIf([&mute](const auto &day) { return wentTo(day, mute.destination); });
    }
    return rule.evaluate({office, m_in.device ? &device : nullptr, m_in.calendar, m_in.overview});
}

} // namespace otasuke
