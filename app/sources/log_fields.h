#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <deque>
#include <initializer_list>
#include <optional>
#include <vector>

#include "app/sources/field_name.h"
#include "models/domain/ip_address.h"

namespace otasuke {

/// The named values of one record in their order. Views into the line, which must live as long;
/// values that had to be unescaped are kept here. Names are looked up without regard to case; "",
/// "-" and "N/A" mean "not told". One a parser, cleared for each line.
class LogFields
{
public:
    using Names = std::initializer_list<FieldName>;
    struct Field
    {
        QByteArrayView name;
        QByteArrayView value;
        qint32 before; ///< the field before it in its slot, -1 if it is the first one
    };

    void clear();
    void add(QByteArrayView name, QByteArrayView value);
    void keep(QByteArrayView name, QByteArray value); ///< with memory of its own
    void keepName(QByteArray name, QByteArrayView value); ///< the name with memory of its own

    bool isEmpty() const { return m_fields.empty(); }
    qsizetype size() const { return qsizetype(m_fields.size()); }
    const std::vector<Field> &all() const { return m_fields; }

    /// The first of the names that is told; empty if none is.
    QByteArrayView bytes(Names names) const;
    QByteArrayView bytes(FieldName name) const { return bytes({name}); }
    bool has(FieldName name) const { return !bytes({name}).isEmpty(); }
    QString text(Names names) const; ///< at most 1,000 characters; broken UTF-8 is replaced
    /// Whole numbers from 0 to `highest`; anything else is "not told".
    std::optional<qint64> number(Names names, qint64 highest) const;
    /// Null if not told or not an address; a port or zone behind it is cut off.
    IpAddress address(Names names) const;
    quint16 port(Names names) const { return quint16(number(names, 65535).value_or(0)); }
    /// Canonical "aa:bb:cc:dd:ee:ff"; empty if it is none.
    QString mac(Names names) const;

private:
    QByteArrayView firstOf(FieldName name) const;

    std::vector<Field> m_fields;
    // Dozens of names are asked for in every record, and most are not there: a bit tells of each
    // slot whether it holds a field; fields of one slot are chained, the last one first.
    quint64 m_taken = 0;
    std::array<qint32, FieldName::kSlots> m_lastOfSlot; // of the slots taken
    std::deque<QByteArray> m_kept;
};

/// A number that means an IANA protocol, or one of the usual names ("tcp", "UDP", "icmp6",
/// "udp/dns"); 0 if it is none.
quint8 protocolNumber(QByteArrayView text);
/// What is behind the slash in "tcp/https"; empty else, and for a mere port.
QByteArrayView serviceOfProtocol(QByteArrayView text);
/// 127.0.0.1, fe80::1%eth0, [2001:db8::1]:443, 10.0.0.1:80 → the address; null if it is none.
IpAddress addressOf(QByteArrayView text);
/// 1 to 65535 in decimal digits; 0 if it is no port.
quint16 portOf(QByteArrayView text);
/// Bytes as text: UTF-8, else Shift_JIS of Japanese boxes, else with replacement characters.
QString textOfBytes(QByteArrayView bytes);

} // namespace otasuke
