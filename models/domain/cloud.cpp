// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"

#include <QCoreApplication>

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
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("CloudCategory", text);
    };
    switch (category) {
    case CloudCategory::Other:
        break;
    case CloudCategory::Storage:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Storage"));
    case CloudCategory::Transfer:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "File transfer"));
    case CloudCategory::Chat:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Chat"));
    case CloudCategory::Mail:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Web mail"));
    case CloudCategory::Ai:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Generative AI"));
    case CloudCategory::Business:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Business service"));
    case CloudCategory::Converter:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "File converter"));
    case CloudCategory::Translation:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Translation"));
    case CloudCategory::RemoteControl:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Remote control"));
    case CloudCategory::Infrastructure:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Cloud platform"));
    case CloudCategory::Social:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Social media"));
    case CloudCategory::Development:
        return tr(QT_TRANSLATE_NOOP("CloudCategory", "Software development"));
    }
    return tr(QT_TRANSLATE_NOOP("CloudCategory", "Other"));
}

qint64 CloudUsage::bytesOut() const
{
    return std::accumulate(services.begin(), services.end(), unclassifiedBytesOut,
        [](qint64 sum, const ServiceUsage &s) { return sum + s.bytesOut; });
}

} // namespace otasuke
