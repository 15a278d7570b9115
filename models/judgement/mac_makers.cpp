// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/mac_makers.h"

#include <QFile>

#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kHexDigits = 6;

/// The organization's name out of "MA-L,002272,American Micro-Fuel Device Corp.,2181 …" or of
/// `MA-L,001122,"CIMSYS, ""the"" Inc",…`.
QByteArray nameFrom(const QByteArray &line, qsizetype begin)
{
    const auto at = [&line](qsizetype i) { return i < line.size() ? line[i] : '\0'; };
    if (at(begin) != '"')
        return line.mid(begin, line.indexOf(',', begin) - begin).trimmed();
    QByteArray name;
    for (qsizetype i = begin + 1; i < line.size(); ++i) {
        if (line[i] == '"' && at(i + 1) != '"')
            break;
        i += line[i] == '"' ? 1 : 0;
        name.append(line[i]);
    }
    return name.trimmed();
}

quint32 assigned(QString mac, bool *ok)
{
    mac.remove(u':').remove(u'-').remove(u'.');
    return mac.left(kHexDigits).toUInt(ok, 16);
}

} // namespace

MacMakers MacMakers::read(const QStringList &files)
{
    MacMakers makers;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            makers.addLine(file.readLine());
        return makers;
    }
    return makers;
}

const MacMakers &MacMakers::installed()
{
    static const MacMakers makers =
        read({u"/usr/share/ieee-data/oui.csv"_s, u"/var/lib/ieee-data/oui.csv"_s});
    return makers;
}

void MacMakers::addLine(const QByteArray &line)
{
    constexpr qsizetype kName = 12; // behind "MA-L,002272,"
    if (!line.startsWith("MA-L,") || line.size() <= kName || line[kName - 1] != ',')
        return;
    bool ok = false;
    const quint32 bits = line.mid(5, kHexDigits).toUInt(&ok, 16);
    const QByteArray name = nameFrom(line, kName);
    // Blocks handed on in smaller parts, and those whose holder wishes not to be named.
    if (ok && !name.isEmpty() && name != "IEEE Registration Authority" && name != "Private")
        m_makers.insert(bits, name);
}

QString MacMakers::makerOf(const QString &mac) const
{
    bool ok = false;
    const quint32 bits = assigned(mac, &ok);
    if (!ok || mac.size() < kHexDigits || DeviceIdentity::isRandomMac(mac))
        return {};
    return QString::fromUtf8(m_makers.value(bits));
}

void MacMakers::nameMaker(DeviceRecord &device) const
{
    for (const QString &mac : std::as_const(device.macs)) {
        if (!device.vendor.isEmpty())
            return;
        device.vendor = makerOf(mac);
    }
}

} // namespace otasuke
