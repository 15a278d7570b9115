// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/windows_xml.h"

namespace otasuke {
namespace {

/// The value of an attribute within a tag; quotes of either kind.
QByteArrayView attributeOf(QByteArrayView tag, QByteArrayView name)
{
    for (qsizetype at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
        const qsizetype quote = at + name.size() + 1;
        const bool whole = at > 0 && tag[at - 1] == ' ' && quote < tag.size() &&
            tag[quote - 1] == '=' && (tag[quote] == '\'' || tag[quote] == '"');
        if (!whole)
            continue;
        const qsizetype end = tag.indexOf(tag[quote], quote + 1);
        return end < 0 ? QByteArrayView() : tag.sliced(quote + 1, end - quote - 1);
    }
    return {};
}

void addText(QByteArrayView name, QByteArrayView text, LogFields &fields)
{
    text = text.trimmed();
    if (!text.contains('&'))
        return fields.add(name, text);
    QByteArray plain = text.toByteArray();
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    plain.replace("&apos;", "'").replace("&#39;", "'").replace("&#34;", "\"");
    fields.keep(name, plain.replace("&amp;", "&"));
}

QByteArrayView nameOf(QByteArrayView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end] != ' ' && tag[end] != '/')
        ++end;
    return tag.first(end);
}

} // namespace

bool isEventXml(QByteArrayView text)
{
    const QByteArrayView head = text.first(qMin<qsizetype>(text.size(), 80));
    return head.contains("<Event") && text.contains("<EventID");
}

void readEventXml(QByteArrayView text, LogFields &fields)
{
    // A declaration may stand before it.
    for (qsizetype open = text.indexOf("<Event"); open >= 0; open = text.indexOf('<', open + 1)) {
        const qsizetype close = text.indexOf('>', open);
        if (close < 0)
            return;
        const QByteArrayView tag = text.sliced(open + 1, close - open - 1);
        const QByteArrayView name = nameOf(tag);
        if (name == "TimeCreated")
            fields.add(name, attributeOf(tag, "SystemTime"));
        const qsizetype end = text.indexOf('<', close);
        // Only what holds text and nothing else is a value.
        const bool isLeaf = end > close + 1 && !name.isEmpty() && tag.back() != '/' &&
            text.sliced(end).startsWith("</");
        if (!isLeaf)
            continue;
        const QByteArrayView told = name == "Data" ? attributeOf(tag, "Name") : name;
        if (!told.isEmpty())
            addText(told, text.sliced(close + 1, end - close - 1), fields);
    }
}

} // namespace otasuke
