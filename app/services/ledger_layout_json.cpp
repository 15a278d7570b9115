// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_layout_json.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// In the order of LedgerField; never renamed.
constexpr std::array<const char *, kLedgerFields> kFields{"ignored", "name", "user", "department",
    "seat", "site", "mac", "hostname", "address", "standing", "guest_until", "importance", "note",
    "system", "extended_support", "exception_reason", "exception_measure", "exception_until"};
constexpr std::array<const char *, 4> kEncodings{"utf-8", "utf-8-mark", "utf-16", "cp932"};

template<class T, size_t n>
T valueOf(const std::array<const char *, n> &words, const QString &word, T fallback)
{
    for (size_t i = 0; i < n; ++i) {
        if (word == QLatin1StringView(words[i]))
            return T(i);
    }
    return fallback;
}

} // namespace

QJsonObject ledgerLayoutToJson(const LedgerLayout &layout)
{
    QJsonArray columns;
    for (const LedgerLayout::Column &column : layout.columns)
        columns << QJsonObject{{u"title"_s, column.title},
            {u"field"_s, QLatin1StringView(kFields[size_t(column.field)])}};
    return {{u"columns"_s, columns},
        {u"encoding"_s, QLatin1StringView(kEncodings[size_t(layout.encoding)])},
        {u"separator"_s, QString(QChar(layout.separator))}, {u"top"_s, layout.top}};
}

LedgerLayout ledgerLayoutFromJson(const QJsonObject &object)
{
    LedgerLayout layout;
    for (const QJsonValue &value : object[u"columns"].toArray())
        layout.columns.append({value[u"title"].toString(),
            valueOf(kFields, value[u"field"].toString(), LedgerField::Ignored)});
    layout.encoding = valueOf(kEncodings, object[u"encoding"].toString(), TextEncoding::Utf8Mark);
    const QString separator = object[u"separator"].toString();
    if (separator.size() == 1 && QStringView(u",\t;").contains(separator[0]))
        layout.separator = separator[0].unicode();
    layout.top = object[u"top"].toString();
    return layout;
}

} // namespace otasuke
