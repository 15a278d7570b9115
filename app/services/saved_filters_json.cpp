// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/saved_filters_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QJsonObject toJson(const SavedEventFilter &saved)
{
    const EventFilter &filter = saved.filter;
    QJsonArray kinds;
    for (const EventKind kind : filter.kinds)
        kinds << toKey(kind);
    QJsonObject o{{u"name"_s, saved.name}, {u"span"_s, int(saved.span)}, {u"kinds"_s, kinds},
        {u"notableOnly"_s, filter.notableOnly}, {u"device"_s, filter.device},
        {u"department"_s, filter.department}, {u"service"_s, filter.service},
        {u"source"_s, filter.sourceId}, {u"search"_s, filter.search}};
    if (filter.disposition)
        o[u"disposition"_s] = int(*filter.disposition);
    if (filter.leastSeverity)
        o[u"leastSeverity"_s] = int(*filter.leastSeverity);
    return o;
}

SavedEventFilter fromJson(const QJsonObject &o)
{
    SavedEventFilter saved;
    saved.name = o[u"name"].toString();
    saved.span = EventSpan(qBound(0, o[u"span"].toInt(), int(EventSpan::Ever)));
    EventFilter &filter = saved.filter;
    for (const QJsonValue &key : o[u"kinds"].toArray()) {
        if (const auto kind = eventKindFromKey(key.toString()))
            filter.kinds << *kind;
    }
    filter.notableOnly = o[u"notableOnly"].toBool();
    filter.device = o[u"device"].toInteger();
    filter.department = o[u"department"].toString();
    filter.service = o[u"service"].toString();
    filter.sourceId = o[u"source"].toString();
    filter.search = o[u"search"].toString();
    if (const auto value = o[u"disposition"]; value.isDouble())
        filter.disposition = Disposition(qBound(0, value.toInt(), int(Disposition::Detected)));
    if (const auto value = o[u"leastSeverity"]; value.isDouble())
        filter.leastSeverity = Severity(qBound(0, value.toInt(), int(Severity::Critical)));
    return saved;
}

} // namespace

QJsonArray savedFiltersToJson(const QList<SavedEventFilter> &filters)
{
    QJsonArray array;
    for (const SavedEventFilter &saved : filters)
        array << toJson(saved);
    return array;
}

QList<SavedEventFilter> savedFiltersFromJson(const QJsonArray &array)
{
    QList<SavedEventFilter> filters;
    for (const QJsonValue &value : array) {
        const SavedEventFilter saved = fromJson(value.toObject());
        if (!saved.name.isEmpty())
            filters << saved;
    }
    return filters;
}

} // namespace otasuke
