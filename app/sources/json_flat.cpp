// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_flat.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kDeepest = 5;

void addValue(const QByteArray &name, bool isNested, QByteArrayView key, dom::element value,
    int depth, LogFields &fields);

void addObject(const QByteArray &prefix, dom::object object, int depth, LogFields &fields)
{
    for (const auto [key, value] : object) {
        const QByteArrayView bare(key.data(), qsizetype(key.size()));
        if (prefix.isEmpty())
            addValue({}, false, bare, value, depth, fields);
        else
            addValue(prefix + '.' + bare.toByteArray(), true, bare, value, depth, fields);
    }
}

void addScalar(const QByteArray &name, bool isNested, QByteArrayView key, dom::element value,
    LogFields &fields)
{
    std::string_view text;
    QByteArray bytes;
    if (value.get(text) == simdjson::SUCCESS)
        bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    else
        bytes = textOf(value).toUtf8();
    const bool isView = value.is_string() && !isNested;
    if (isView)
        fields.add(key, bytes);
    else if (isNested)
        fields.keepBoth(name, bytes);
    else
        fields.keep(key, bytes);
}

void addValue(const QByteArray &name, bool isNested, QByteArrayView key, dom::element value,
    int depth, LogFields &fields)
{
    dom::object object;
    dom::array list;
    if (value.get(object) == simdjson::SUCCESS) {
        if (depth < kDeepest)
            addObject(isNested ? name : key.toByteArray(), object, depth + 1, fields);
        return;
    }
    if (value.get(list) == simdjson::SUCCESS) {
        if (depth < kDeepest && list.begin() != list.end())
            addValue(name, isNested, key, *list.begin(), depth + 1, fields);
        return;
    }
    addScalar(name, isNested, key, value, fields);
}

} // namespace

QString readJson(QByteArrayView text, JsonDocument &document, LogFields &fields)
{
    const qsizetype end = text.lastIndexOf('}');
    if (!text.startsWith('{') || end < 0)
        return u"not a JSON object"_s;
    const auto root = document.parse(text.first(end + 1));
    if (!root)
        return document.error();
    dom::object object;
    if (root->get(object) != simdjson::SUCCESS)
        return u"not a JSON object"_s;
    addObject({}, object, 0, fields);
    return {};
}

} // namespace otasuke
