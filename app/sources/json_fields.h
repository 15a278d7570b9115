#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <simdjson.h>

#include <optional>

namespace otasuke {

/// What a record says that it must not say. The first one noted stays.
class Complaint
{
public:
    void note(const char *key, const char *what);
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// A JSON object whose fields are read by name and type. Absent and null are the same: "not told".
/// A field of another type is noted as a complaint and read as not told. Short-lived: a view into
/// the parser's document.
class JsonFields
{
public:
    JsonFields(simdjson::dom::element element, Complaint *complaint, const char *name = "record");
    JsonFields() = default;

    bool exists() const { return m_exists; }
    void complain(const char *key, const char *what) const { m_complaint->note(key, what); }
    bool has(std::string_view key) const;
    JsonFields child(const char *key) const;
    std::optional<simdjson::dom::array> array(const char *key) const;
    std::optional<simdjson::dom::element> element(std::string_view key) const;

    /// Bytes as they stand in the record; empty if not told.
    std::string_view bytes(const char *key) const;
    QString text(const char *key) const; ///< at most kLongestText characters
    std::optional<qint64> integer(const char *key, qint64 lowest, qint64 highest) const;
    bool truth(const char *key) const;
    /// A string, number or truth value as text, whatever it is: products change their minds.
    QString anyText(const char *key) const;
    /// A whole number, or a string that holds one.
    std::optional<qint64> looseInteger(const char *key, qint64 lowest, qint64 highest) const;

    static constexpr qsizetype kLongestText = 1000;

private:
    simdjson::dom::object m_object;
    Complaint *m_complaint = nullptr;
    bool m_exists = false;
};

QString textOf(std::string_view bytes);
/// Any scalar as text; objects and arrays are empty.
QString textOf(simdjson::dom::element element);

/// Keeps its buffers from one document to the next; one a thread.
class JsonDocument
{
public:
    /// Only well-formed UTF-8 JSON; nullopt and error() otherwise.
    std::optional<simdjson::dom::element> parse(QByteArrayView text);
    QString error() const { return m_error; }

private:
    simdjson::dom::parser m_parser;
    QByteArray m_padded;
    QString m_error;
};

} // namespace otasuke
