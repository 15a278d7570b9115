// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace otasuke {

QString toKey(CloudCategory category)
{
    switch (category) {
    case CloudCategory::Other:
        return u"other"_s;
    case CloudCategory::Storage:
        return u"storage"_s;
    case CloudCategory::Transfer:
        return u"transfer"_s;
    case CloudCategory::Chat:
        return u"chat"_s;
    case CloudCategory::Mail:
        return u"mail"_s;
    case CloudCategory::Ai:
        return u"ai"_s;
    case CloudCategory::Business:
        return u"business"_s;
    case CloudCategory::Converter:
        return u"converter"_s;
    case CloudCategory::Translation:
        return u"translation"_s;
    case CloudCategory::RemoteControl:
        return u"remote_control"_s;
    case CloudCategory::Infrastructure:
        return u"infrastructure"_s;
    case CloudCategory::Social:
        return u"social"_s;
    case CloudCategory::Development:
        return u"development"_s;
    }
    return u"other"_s;
}

QString categoryName(CloudCategory category)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("CloudCategory", text);
    };
    switch (category) {
    case CloudCategory::Other:
        break;
    case CloudCategory::Storage:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Storage"));
    case CloudCategory::Transfer:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "File transfer"));
    case CloudCategory::Chat:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Chat"));
    case CloudCategory::Mail:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Web mail"));
    case CloudCategory::Ai:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Generative AI"));
    case CloudCategory::Business:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Business service"));
    case CloudCategory::Converter:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "File converter"));
    case CloudCategory::Translation:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Translation"));
    case CloudCategory::RemoteControl:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Remote control"));
    case CloudCategory::Infrastructure:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Cloud platform"));
    case CloudCategory::Social:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Social media"));
    case CloudCategory::Development:
        return say(QT_TRANSLATE_NOOP("CloudCategory", "Software development"));
    }
    return say(QT_TRANSLATE_NOOP("CloudCategory", "Other"));
}

QString plainServiceOf(const QString &key)
{
    return key.left(key.indexOf(u'/'));
}

QString tenantOf(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? QString() : key.mid(slash + 1);
}

qint64 HourMap::total() const
{
    qint64 sum = 0;
    for (const auto &weekday : bytesOut)
        sum = std::accumulate(weekday.begin(), weekday.end(), sum);
    return sum;
}

qint64 HourMap::highest() const
{
    qint64 most = 0;
    for (const auto &weekday : bytesOut)
        most = std::max(most, *std::max_element(weekday.begin(), weekday.end()));
    return most;
}

qint64 CloudUsage::bytesOut() const
{
    return std::accumulate(services.begin(), services.end(), unclassifiedBytesOut,
        [](qint64 sum, const ServiceUsage &s) { return sum + s.bytesOut; });
}

} // namespace otasuke
