// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/json_fields.h"

#include <cstring>

using namespace Qt::StringLiterals;
using simdjson::SUCCESS;
namespace dom = simdjson::dom;

namespace otasuke {

void Complaint::note(const char *key, const char *what)
{
    if (m_text.isEmpty())
        m_text = u"%1: %2"_s.arg(QLatin1StringView(key), QLatin1StringView(what));
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(JsonFields::kLongestText);
}

QString textOf(dom::element element)
{
    switch (element.type()) {
    case dom::element_type::STRING:
        return textOf(element.get_string().value_unsafe());
    case dom::element_type::INT64:
        return QString::number(element.get_int64().value_unsafe());
    case dom::element_type::UINT64:
        return QString::number(element.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE:
        return QString::number(element.get_double().value_unsafe(), 'g', 15);
    case dom::element_type::BOOL:
        return element.get_bool().value_unsafe() ? u"true"_s : u"false"_s;
    default:
        return {};
    }
}

JsonFields::JsonFields(dom::element element, Complaint *complaint, const char *name)
    : m_complaint(complaint)
{
    m_exists = element.get(m_object) == SUCCESS;
    if (!m_exists && !element.is_null())
        complaint->note(name, "not an object");
}

std::optional<dom::element> JsonFields::element(std::string_view key) const
{
    dom::element found;
    if (!m_exists || m_object.at_key(key).get(found) != SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

bool JsonFields::has(std::string_view key) const
{
    return element(key).has_value();
}

JsonFields JsonFields::child(const char *key) const
{
    const auto found = element(key);
    return found ? JsonFields(*found, m_complaint, key) : JsonFields();
}

std::optional<dom::array> JsonFields::array(const char *key) const
{
    const auto found = element(key);
    dom::array values;
    if (!found)
        return std::nullopt;
    if (found->get(values) == SUCCESS)
        return values;
    m_complaint->note(key, "not an array");
    return std::nullopt;
}

std::string_view JsonFields::bytes(const char *key) const
{
    const auto found = element(key);
    std::string_view value;
    if (found && found->get(value) != SUCCESS)
        m_complaint->note(key, "not a string");
    return value;
}

QString JsonFields::text(const char *key) const
{
    return textOf(bytes(key));
}

std::optional<qint64> JsonFields::integer(const char *key, qint64 lowest, qint64 highest) const
{
    const auto found = element(key);
    if (!found)
        return std::nullopt;
    int64_t value = 0;
    if (found->get(value) != SUCCESS)
        m_complaint->note(key, found->is_uint64() ? "out of range" : "not a whole number");
    else if (value < lowest || value > highest)
        m_complaint->note(key, "out of range");
    else
        return value;
    return std::nullopt;
}

bool JsonFields::truth(const char *key) const
{
    const auto found = element(key);
    bool value = false;
    if (found && found->get(value) != SUCCESS)
        m_complaint->note(key, "neither true nor false");
    return value;
}

QString JsonFields::anyText(const char *key) const
{
    const auto found = element(key);
    return found ? textOf(*found) : QString();
}

std::optional<qint64> JsonFields::looseInteger(const char *key, qint64 lowest, qint64 highest) const
{
    const auto found = element(key);
    if (!found || !found->is_string())
        return integer(key, lowest, highest);
    const QString text = textOf(*found).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok)
        m_complaint->note(key, "not a whole number");
    else if (value < lowest || value > highest)
        m_complaint->note(key, "out of range");
    else
        return value;
    return std::nullopt;
}

std::optional<dom::element> JsonDocument::parse(QByteArrayView text)
{
    m_error.clear();
    // simdjson reads in whole vectors beyond the end: the text goes into a buffer with room.
    const qsizetype needed = text.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    if (m_padded.size() < needed)
        m_padded.resize(needed);
    std::memcpy(m_padded.data(), text.data(), size_t(text.size()));
    dom::element root;
    const auto code = m_parser.parse(m_padded.constData(), size_t(text.size()), false).get(root);
    if (code == SUCCESS)
        return root;
    m_error = u"not JSON: %1"_s.arg(QLatin1StringView(simdjson::error_message(code)));
    return std::nullopt;
}

} // namespace otasuke
