// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/cloud_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qint64 kMB = 1'000'000;
constexpr qint64 kGrowthFloor = 500 * kMB;
constexpr double kGrowth = 2.0;

QString say(const char *text)
{
    return QCoreApplication::translate("CloudWords", text);
}

/// Does the office have to decide about it? Anonymous transfer services ask with little, others
/// only when they are new and get much.
bool asks(const ServiceUsage &service, const Period &period, bool comparable)
{
    if (service.approval != Approval::Undecided)
        return false;
    const bool risky = service.risky || service.category == CloudCategory::Transfer;
    if (risky)
        return service.nightBytesOut >= 30 * kMB || service.bytesOut >= 100 * kMB;
    // In the first weeks of recording everything is new, which says nothing.
    const bool isNew =
        comparable && period.contains(service.firstSeen) && service.bytesOutBefore == 0;
    const bool keepsFiles =
        service.category == CloudCategory::Storage || service.category == CloudCategory::Ai;
    return isNew && keepsFiles && service.bytesOut >= 500 * kMB;
}

struct Sender
{
    QString name;
    QString department;
    qint64 bytes = 0;
};

Sender topSender(const CloudUsage &usage, const QString &serviceId)
{
    Sender top;
    for (const DeviceUsage &device : usage.devices) {
        for (const DeviceUsage::Part &part : device.services) {
            if (part.serviceId == serviceId && part.bytesOut > top.bytes)
                top = {device.name, device.department, part.bytesOut};
        }
    }
    return top;
}

CloudWords askingWords(const CloudUsage &usage, const ServiceUsage &service)
{
    CloudWords words;
    words.unusual = true;
    words.askAbout = service.serviceId;
    words.headline =
        fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 went to %2: is that for work?")),
            {formatBytes(service.bytesOut), service.name});
    const Sender sender = topSender(usage, service.serviceId);
    if (!sender.name.isEmpty())
        words.subline = fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 sent most of it (%2).")),
            {sender.name, formatBytes(sender.bytes)});
    if (service.nightBytesOut >= kMB)
        words.subline = inARow(words.subline,
            fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 of it went at night.")),
                {formatBytes(service.nightBytesOut)}));
    words.subline = inARow(words.subline,
        say(QT_TRANSLATE_NOOP(
            "CloudWords", "Please decide whether this service may be used for work.")));
    return words;
}

QString ofTotal(const CloudUsage &usage)
{
    const QString total = formatBytes(usage.bytesOut());
    if (usage.services.isEmpty())
        return fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 in all.")), {total});
    return fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 in all, most of it to %2.")),
        {total, usage.services.first().name});
}

/// The service that grew most; its usage holds what it was before.
const ServiceUsage *mostGrown(const CloudUsage &usage)
{
    const auto it = std::max_element(
        usage.services.begin(), usage.services.end(), [](const auto &a, const auto &b) {
            return a.bytesOut - a.bytesOutBefore < b.bytesOut - b.bytesOutBefore;
        });
    return it == usage.services.end() ? nullptr : &*it;
}

CloudWords grownWords(const CloudUsage &usage, double times)
{
    CloudWords words;
    words.unusual = true;
    const QString factor = QString::number(times, 'f', 1);
    const ServiceUsage *grown = mostGrown(usage);
    if (grown == nullptr) {
        words.headline =
            fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 times as much as before")), {factor});
        words.subline = ofTotal(usage);
        return words;
    }
    words.headline =
        fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 times as much as before; %2 grew most")),
            {factor, grown->name});
    words.subline = ofTotal(usage);
    const Sender sender = topSender(usage, grown->serviceId);
    if (!sender.name.isEmpty())
        words.subline = inARow(words.subline,
            fillWords(say(QT_TRANSLATE_NOOP("CloudWords", "%1 sent most to %2 (%3).")),
                {sender.name, grown->name, formatBytes(sender.bytes)}));
    return words;
}

} // namespace

CloudWords cloudWords(const CloudUsage &usage, const CloudUsage &before)
{
    const ServiceUsage *asking = nullptr;
    for (const ServiceUsage &service : usage.services) {
        if (asks(service, usage.period, before.bytesOut() > 0) &&
            (asking == nullptr || service.bytesOut > asking->bytesOut))
            asking = &service;
    }
    if (asking != nullptr)
        return askingWords(usage, *asking);
    const qint64 now = usage.bytesOut();
    const qint64 then = before.bytesOut();
    if (now == 0)
        return {say(QT_TRANSLATE_NOOP("CloudWords", "No traffic to outside services was recorded")),
            say(QT_TRANSLATE_NOOP(
                "CloudWords", "Either nothing was sent, or no appliance tells about connections.")),
            false, {}};
    if (then == 0)
        return {say(QT_TRANSLATE_NOOP("CloudWords", "There is no earlier record to compare with")),
            ofTotal(usage), false, {}};
    if (now >= kGrowthFloor && double(now) >= kGrowth * double(then))
        return grownWords(usage, double(now) / double(then));
    return {say(QT_TRANSLATE_NOOP("CloudWords", "The same as usual")), ofTotal(usage), false, {}};
}

} // namespace otasuke
