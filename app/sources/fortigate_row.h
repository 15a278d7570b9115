#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QString>

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

#include "app/sources/field_name.h"
#include "models/domain/clock.h"
#include "models/domain/ip_address.h"

namespace otasuke {

/// One FortiOS log record as names and texts, whether it came as JSON or as a key=value line.
/// Values that stand for nothing ("N/A", "undefined", "") are not told. Keeps what it was told in
/// memory of its own, which the next line reuses; views that it hands out last until then.
class FortigateRow
{
public:
    using Names = std::initializer_list<FieldName>;

    /// A syslog line: header, priority and words without "=" are passed over; values may be quoted,
    /// with \" and \\ inside; fields are separated by blanks or (csv mode) commas. Forgets what it
    /// held before.
    void readLine(QByteArrayView line);
    void set(QByteArrayView key, QByteArrayView value);

    bool isEmpty() const { return m_fields.empty(); }
    /// The first of the names that is told.
    QByteArrayView bytes(Names keys) const;
    QByteArrayView bytes(FieldName key) const { return bytes({key}); }
    QString text(Names keys) const;
    QString text(FieldName key) const { return text({key}); }
    /// Whole numbers from 0; anything else makes fault() speak.
    std::optional<qint64> number(Names keys, qint64 highest) const;
    IpAddress address(Names keys) const;
    /// eventtime in s, ms, µs or ns; else date, time and tz of the box; 0 if nothing tells it.
    UtcMicros time() const;
    const QString &fault() const { return m_fault; }
    /// All told fields but those the API adds ("_metadata", "_subsecond"), in their order.
    QByteArray content() const;

private:
    /// Bytes of m_text.
    struct Part
    {
        qsizetype from = 0, size = 0;
    };
    struct Field
    {
        Part key, value;
        qint32 before = -1; ///< the field before it in its slot
    };
    const Field *firstOf(FieldName key) const;
    QByteArrayView at(Part part) const;
    void add(Part key, Part value);
    Part takeQuoted(QByteArrayView line, qsizetype &pos);
    void noteFault(QByteArrayView key, const char *what) const;

    QByteArray m_text;
    std::vector<Field> m_fields;
    quint64 m_taken = 0; ///< a bit for each slot that holds a field
    std::array<qint32, FieldName::kSlots> m_lastOfSlot{}; ///< of the slots taken
    mutable QString m_fault;
};

} // namespace otasuke
