#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include <simdjson.h>

#include "app/sources/log_fields.h"

namespace otasuke {

/// Reads JSON objects as named values: nested ones as "win.system.eventID", of a list its first
/// value, numbers as they stand, true and false as words; null is not told. One a thread.
class FlatJson
{
public:
    /// The text may hold more behind the object's last brace. The reason in English if it is no
    /// well-formed object; what was added until then means nothing. The values live until the next
    /// object is read.
    QString read(QByteArrayView text, LogFields &fields);

private:
    simdjson::ondemand::parser m_parser;
    QByteArray m_padded;
};

} // namespace otasuke
