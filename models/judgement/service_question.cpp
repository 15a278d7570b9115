// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/service_question.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/fill_words.h"

namespace otasuke {
namespace {

constexpr UtcMicros kNewFor = 30 * kDay;
constexpr UtcMicros kFirstWeek = 7 * kDay;
constexpr qint64 kWorthAsking = 1'000'000; // opening a page sends a little too

QString say(const char *text)
{
    return QCoreApplication::translate("ServiceQuestion", text);
}

/// Takes files, or lets somebody in: worth a decision.
bool isForDecision(CloudCategory category)
{
    switch (category) {
    case CloudCategory::Storage:
    case CloudCategory::Transfer:
    case CloudCategory::Mail:
    case CloudCategory::Ai:
    case CloudCategory::Converter:
    case CloudCategory::Translation:
    case CloudCategory::RemoteControl:
        return true;
    case CloudCategory::Other:
    case CloudCategory::Chat:
    case CloudCategory::Business:
    case CloudCategory::Infrastructure:
    case CloudCategory::Social:
    case CloudCategory::Development:
        return false;
    }
    return false;
}

bool isRisky(const ServiceUsage &service)
{
    return service.risky || service.foreignTenant || service.category == CloudCategory::Transfer ||
        service.category == CloudCategory::RemoteControl;
}

/// When a person spoke of it last, whatever was said.
UtcMicros lastWord(const QString &key, const QList<ServicePolicy> &history,
    const QHash<QString, UtcMicros> &postponed)
{
    UtcMicros last = postponed.value(key, 0);
    for (const ServicePolicy &policy : history) {
        if (policy.service == key)
            last = std::max(last, policy.at);
    }
    return last;
}

struct Sender
{
    QString name;
    QString department;
};

Sender topSender(const CloudUsage &usage, const QString &key)
{
    Sender top;
    qint64 most = -1;
    for (const DeviceUsage &device : usage.devices) {
        for (const DeviceUsage::Part &part : device.services) {
            if (part.serviceId == key && part.bytesOut > most) {
                most = part.bytesOut;
                top = {device.name, device.department};
            }
        }
    }
    return top;
}

QString wordsFor(const ServiceUsage &service, const Sender &sender)
{
    if (service.foreignTenant)
        return fillWords(say(QT_TRANSLATE_NOOP("ServiceQuestion",
                             "%1 is another company's place, and %2 sent to it. May the office use "
                             "it?")),
            {service.name,
                sender.name.isEmpty() ? say(QT_TRANSLATE_NOOP("ServiceQuestion", "a PC"))
                                      : sender.name});
    if (sender.name.isEmpty())
        return fillWords(say(QT_TRANSLATE_NOOP("ServiceQuestion",
                             "%1 was used for the first time. May the office use this service?")),
            {service.name});
    if (sender.department.isEmpty())
        return fillWords(
            say(QT_TRANSLATE_NOOP("ServiceQuestion",
                "A PC used %1 for the first time: %2. May the office use this service?")),
            {service.name, sender.name});
    return fillWords(
        say(QT_TRANSLATE_NOOP("ServiceQuestion",
            "A PC used %1 for the first time: %2 (%3). May the office use this service?")),
        {service.name, sender.name, sender.department});
}

} // namespace

std::optional<ServiceQuestion> serviceQuestion(const CloudUsage &usage,
    const QList<ServicePolicy> &history, const QHash<QString, UtcMicros> &postponed, UtcMicros now)
{
    UtcMicros oldest = now;
    for (const ServiceUsage &service : usage.services) {
        if (service.firstSeen > 0)
            oldest = std::min(oldest, service.firstSeen);
    }
    const ServiceUsage *asked = nullptr;
    for (const ServiceUsage &service : usage.services) {
        const bool isNew = service.firstSeen > now - kNewFor && service.firstSeen <= now;
        const bool early = service.firstSeen < oldest + kFirstWeek;
        const bool open = service.approval == Approval::Undecided && !service.helpDesk &&
            !service.byDepartment &&
            lastWord(service.serviceId, history, postponed) <= now - kAskAgainAfter;
        const bool wanted = isForDecision(service.category) || isRisky(service);
        if (!isNew || !open || !wanted || (early && !isRisky(service)) ||
            service.bytesOut < kWorthAsking)
            continue;
        if (!asked ||
            std::pair(isRisky(service), service.bytesOut) >
                std::pair(isRisky(*asked), asked->bytesOut))
            asked = &service;
    }
    if (!asked)
        return std::nullopt;
    return ServiceQuestion{asked->serviceId, wordsFor(*asked, topSender(usage, asked->serviceId))};
}

} // namespace otasuke
