// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which keys of devices are held against each other.
#include "models/judgement/device_identity.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace otasuke {

QString DeviceIdentity::canonicalMac(QStringView text)
{
    QString digits;
    digits.reserve(12);
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            digits.append(lower);
        else if (c != u':' && c != u'-' && c != u'.')
            return {};
    }
    if (digits.size() != 12 || digits == u"000000000000")
        return {};
    if (QStringView(digits).left(2).toUInt(nullptr, 16) & 1U)
        return {}; // group bit: broadcast and multicast are nobody's address
    QString mac;
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        if (i > 0)
            mac.append(u':');
        mac.append(QStringView(digits).mid(i, 2));
    }
    return mac;
}

bool DeviceIdentity::isRandomMac(QStringView canonical)
{
    return (canonical.left(2).toUInt(nullptr, 16) & 2U) != 0;
}

QString DeviceIdentity::canonicalHostname(QStringView text)
{
    const QStringView name = text.trimmed();
    if (name.isEmpty() || IpAddress::parse(name))
        return {};
    const qsizetype dot = name.indexOf(u'.');
    return (dot < 0 ? name : name.left(dot)).toString().toLower();
}

bool DeviceIdentity::isTelling(const QString &canonicalHostname)
{
    static const QRegularExpression generic(
        u"^(localhost|unknown|none|null|pc|desktop|laptop|windows|host|"
        u"(iphone|ipad|android|galaxy|pixel|redmi|oppo|xperia|aquos|macbook|macbookair|macbookpro|"
        u"macbook-air|macbook-pro|imac|macmini|mac-mini)([-_]?[0-9a-z]{0,5})?)$"_s);
    return !canonicalHostname.isEmpty() && !generic.match(canonicalHostname).hasMatch();
}

} // namespace otasuke
