#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/ip_address.h"

namespace otasuke {

/// One FortiOS log record as names and texts, whether it came as JSON or as a key=value line.
/// Values that stand for nothing ("N/A", "undefined", "") are not told.
class FortigateRow
{
public:
    /// A syslog line: header, priority and words without "=" are passed over; values may be quoted,
    /// with \" and \\ inside; fields are separated by blanks or (csv mode) commas.
    static FortigateRow fromLine(QByteArrayView line);
    void set(QByteArrayView key, QByteArrayView value);

    bool isEmpty() const { return m_fields.isEmpty(); }
    /// The first of the names that is told.
    QByteArray bytes(std::initializer_list<const char *> keys) const;
    QByteArray bytes(const char *key) const { return bytes({key}); }
    QString text(std::initializer_list<const char *> keys) const;
    QString text(const char *key) const { return text({key}); }
    /// Whole numbers from 0; anything else makes fault() speak.
    std::optional<qint64> number(std::initializer_list<const char *> keys, qint64 highest) const;
    IpAddress address(std::initializer_list<const char *> keys) const;
    /// eventtime in s, ms, µs or ns; else date, time and tz of the box; 0 if nothing tells it.
    UtcMicros time() const;
    const QString &fault() const { return m_fault; }
    /// All told fields but those the API adds ("_metadata", "_subsecond"), in their order.
    QByteArray content() const;

private:
    using Field = std::pair<QByteArray, QByteArray>;
    void noteFault(const char *key, const char *what) const;

    QList<Field> m_fields;
    mutable QString m_fault;
};

} // namespace otasuke
