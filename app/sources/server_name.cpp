// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/server_name.h"

#include <algorithm>

#include "models/domain/ip_address.h"

namespace otasuke {

QString serverName(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.startsWith(u'[') || IpAddress::parse(text))
        return {};
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0)
        text = text.left(colon);
    while (text.endsWith(u'.'))
        text.chop(1);
    if (text.startsWith(u"*."))
        text = text.mid(2);
    const bool wellFormed = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_'; });
    if (!wellFormed || text.isEmpty() || text.size() > 253 || IpAddress::parse(text))
        return {};
    return text.toString().toLower();
}

QString serverNameOfUrl(QStringView url)
{
    if (url.isEmpty())
        return {};
    if (const qsizetype scheme = url.indexOf(u"://"); scheme >= 0)
        url = url.mid(scheme + 3);
    const auto end = std::find_if(
        url.begin(), url.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    url = url.left(end - url.begin());
    return serverName(url.mid(url.lastIndexOf(u'@') + 1));
}

QString serverNameOfSubject(QStringView subject)
{
    const qsizetype at = subject.indexOf(u"CN=");
    if (at < 0)
        return {};
    QStringView name = subject.mid(at + 3);
    const auto end =
        std::find_if(name.begin(), name.end(), [](QChar c) { return c == u',' || c == u'/'; });
    name = name.left(end - name.begin());
    return name.contains(u'.') ? serverName(name) : QString();
}

} // namespace otasuke
