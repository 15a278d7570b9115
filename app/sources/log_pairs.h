#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_fields.h"

namespace otasuke {

// The ways in which products write named values; each adds to `fields`.

/// key=value pairs, values quoted with " (\" and \\ inside) or up to the next blank or `between`;
/// words without "=" are passed over.
void readPairs(QByteArrayView text, LogFields &fields, char between = ' ');
/// CEF's extension: "key=value with blanks key2=…"; a value ends where " key=" begins. Undoes \= \|
/// \\ \n \r; blanks around values don't count.
void readLoosePairs(QByteArrayView text, LogFields &fields);
/// key=value pairs with `delimiter` between them (a tab, "^", "|" …).
void readDelimited(QByteArrayView text, QByteArrayView delimiter, LogFields &fields);
/// RFC 5424 elements "[id key="value" …]" and Check Point's "[key:"value"; …]", also ones that were
/// cut off.
void readStructured(QByteArrayView text, LogFields &fields);

} // namespace otasuke
