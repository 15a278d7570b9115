// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>

#include "models/judgement/c2_traffic.h"
#include "models/judgement/device_identity.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// Phones and tablets, by what they say of themselves or by the private MAC they make up for each
/// Wi-Fi. An unlabelled PC is not called private: nobody may have filled in the ledger yet.
bool looksPrivate(const DeviceRecord &device)
{
    static const QRegularExpression system(
        u"\\b(ios|ipados|iphone|ipad|android)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"^(iphone|ipad|android|galaxy|pixel|xperia|aquos)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (system.match(device.osName).hasMatch() || host.match(device.hostname).hasMatch())
        return true;
    return std::any_of(device.macs.begin(), device.macs.end(),
        [](const QString &mac) { return DeviceIdentity::isRandomMac(mac); });
}

} // namespace

QList<Reason> rulePrivateDeviceC2(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    if (device.standing == DeviceStanding::Managed || !looksPrivate(device))
        return {};
    const DetectionTally c2 = c2Traffic(*in.device);
    if (!c2.any())
        return {};
    const int weight = c2.isOpen() ? std::max(88, c2Weight(c2)) : 30;
    return {c2.reason(
        "private_device_c2", weight, c2.isOpen() ? Severity::Critical : Severity::Medium)};
}

} // namespace otasuke
