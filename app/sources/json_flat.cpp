// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_flat.h"

#include <cstring>

using namespace Qt::StringLiterals;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

namespace otasuke {
namespace {

constexpr int kDeepest = 5;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// What a name stands for in the record; the outermost have nothing before them.
struct Name
{
    const Name *outer = nullptr;
    QByteArrayView own;

    QByteArray whole() const
    {
        return outer ? outer->whole() + '.' + own.toByteArray() : own.toByteArray();
    }
};

void add(const Name &name, QByteArrayView value, LogFields &fields)
{
    if (name.outer)
        fields.keepName(name.whole(), value);
    else
        fields.add(name.own, value);
}

/// Numbers as they stand, but only such as are numbers.
simdjson::error_code addNumber(const Name &name, ondemand::value value, LogFields &fields)
{
    const QByteArrayView token = viewOf(value.raw_json_token()).trimmed();
    ondemand::number number;
    const auto code = value.get_number().get(number);
    if (code == SUCCESS)
        add(name, token, fields);
    return code;
}

simdjson::error_code addValue(
    const Name &name, ondemand::value value, int depth, LogFields &fields);

simdjson::error_code addObject(
    const Name *outer, ondemand::object object, int depth, LogFields &fields)
{
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        if (const auto code = member.unescaped_key().get(key))
            return code;
        if (const auto code = std::move(member).value().get(value))
            return code;
        const Name name{outer, viewOf(key)};
        if (const auto code = addValue(name, value, depth, fields))
            return code;
    }
    return SUCCESS;
}

simdjson::error_code addFirst(const Name &name, ondemand::array list, int depth, LogFields &fields)
{
    for (auto element : list) {
        ondemand::value value;
        if (const auto code = std::move(element).get(value))
            return code;
        return addValue(name, value, depth, fields);
    }
    return SUCCESS;
}

simdjson::error_code addText(const Name &name, ondemand::value value, LogFields &fields)
{
    std::string_view text;
    const auto code = value.get_string().get(text);
    if (code == SUCCESS)
        add(name, viewOf(text), fields);
    return code;
}

simdjson::error_code addTruth(const Name &name, ondemand::value value, LogFields &fields)
{
    bool truth = false;
    const auto code = value.get_bool().get(truth);
    if (code == SUCCESS)
        add(name, truth ? "true" : "false", fields);
    return code;
}

simdjson::error_code addValue(const Name &name, ondemand::value value, int depth, LogFields &fields)
{
    ondemand::json_type type{};
    if (const auto code = value.type().get(type))
        return code;
    switch (type) {
    case ondemand::json_type::object:
        return depth < kDeepest ? addObject(&name, value.get_object(), depth + 1, fields) : SUCCESS;
    case ondemand::json_type::array:
        return depth < kDeepest ? addFirst(name, value.get_array(), depth + 1, fields) : SUCCESS;
    case ondemand::json_type::string:
        return addText(name, value, fields);
    case ondemand::json_type::number:
        return addNumber(name, value, fields);
    case ondemand::json_type::boolean:
        return addTruth(name, value, fields);
    case ondemand::json_type::null:
        return value.is_null() ? SUCCESS : simdjson::N_ATOM_ERROR;
    }
    return simdjson::INCORRECT_TYPE;
}

} // namespace

QString FlatJson::read(QByteArrayView text, LogFields &fields)
{
    const qsizetype end = text.lastIndexOf('}') + 1;
    if (!text.startsWith('{') || end == 0)
        return u"not a JSON object"_s;
    // simdjson reads in whole vectors beyond the end: the text goes into a buffer with room.
    const qsizetype needed = end + qsizetype(simdjson::SIMDJSON_PADDING);
    if (m_padded.size() < needed)
        m_padded.resize(needed);
    std::memcpy(m_padded.data(), text.data(), size_t(end));
    ondemand::document document;
    ondemand::object object;
    auto code =
        m_parser.iterate(m_padded.constData(), size_t(end), size_t(m_padded.size())).get(document);
    if (code == SUCCESS)
        code = document.get_object().get(object);
    if (code == SUCCESS)
        code = addObject(nullptr, object, 0, fields);
    if (code == SUCCESS && document.current_location().error() == SUCCESS)
        code = simdjson::TAPE_ERROR;
    if (code == SUCCESS)
        return {};
    return u"not JSON: %1"_s.arg(QLatin1StringView(simdjson::error_message(code)));
}

} // namespace otasuke
