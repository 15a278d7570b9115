// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/os_lifecycles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "models/judgement/catalogue_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qint64 kSoonDays = 180;

using Entry = OsLifecycles::Entry;

QString familyOf(const QString &text)
{
    static const QRegularExpression ios(u"\\b(ios|iphone)\\b"_s);
    static const QRegularExpression mac(u"\\b(mac ?os|os x)\\b"_s);
    if (text.contains(u"windows"))
        return text.contains(u"server") ? u"windows-server"_s : u"windows"_s;
    if (text.contains(u"ipados"))
        return u"ipados"_s;
    if (text.contains(u"android"))
        return u"android"_s;
    if (text.contains(u"ubuntu"))
        return u"ubuntu"_s;
    if (ios.match(text).hasMatch())
        return u"ios"_s;
    return mac.match(text).hasMatch() ? u"macos"_s : QString();
}

enum class Edition { Unknown, Consumer, Enterprise, Ltsc, IotLtsc };

Edition editionOf(const QString &text)
{
    static const QRegularExpression consumer(u"\\b(pro|home|professional|workstations)\\b"_s);
    if (text.contains(u"ltsc") || text.contains(u"ltsb"))
        return text.contains(u"iot") ? Edition::IotLtsc : Edition::Ltsc;
    if (text.contains(u"enterprise") || text.contains(u"education"))
        return Edition::Enterprise;
    return consumer.match(text).hasMatch() ? Edition::Consumer : Edition::Unknown;
}

QDate endFor(const Entry &entry, Edition edition)
{
    if (edition == Edition::IotLtsc && entry.iot.isValid())
        return entry.iot;
    if ((edition == Edition::Ltsc || edition == Edition::IotLtsc) && entry.ltsc.isValid())
        return entry.ltsc;
    const bool longer =
        edition == Edition::Enterprise || edition == Edition::Ltsc || edition == Edition::IotLtsc;
    return longer && entry.enterprise.isValid() ? entry.enterprise : entry.end;
}

Entry entryFrom(const QJsonObject &object)
{
    const auto date = [&](const char *key) {
        return QDate::fromString(object[QLatin1StringView(key)].toString(), Qt::ISODate);
    };
    Entry entry;
    entry.family = object[u"family"].toString();
    entry.product = object[u"product"].toString();
    entry.name = object[u"name"].toString();
    entry.release = object[u"release"].toString().toLower();
    entry.build = object[u"build"].toInt();
    entry.older = object[u"older"].toBool();
    entry.end = date("end");
    entry.enterprise = date("enterprise");
    entry.ltsc = date("ltsc");
    entry.iot = date("iot");
    entry.extended = date("extended");
    return entry;
}

/// "8.1" out of "windows 8.1", "11" out of "microsoft windows 11 pro", "7" out of "6.1.7601".
QString windowsProduct(const QString &text)
{
    static const QRegularExpression named(u"windows\\D{0,3}\\b(xp|vista|7|8\\.1|8|10|11)\\b"_s);
    static const QRegularExpression version(u"\\b(5\\.1|6\\.0|6\\.1|6\\.2|6\\.3|10\\.0)\\b"_s);
    if (const auto match = named.match(text); match.hasMatch())
        return match.captured(1);
    const QString nt = version.match(text).captured(1);
    static constexpr std::array<std::pair<QStringView, QStringView>, 6> kNames{{{u"5.1", u"xp"},
        {u"6.0", u"vista"}, {u"6.1", u"7"}, {u"6.2", u"8"}, {u"6.3", u"8.1"}, {u"10.0", u"10"}}};
    for (const auto &[number, name] : kNames) {
        if (nt == number)
            return name.toString();
    }
    return {};
}

OsLifecycles load()
{
    auto parsed = OsLifecycles::parse(catalogueFile(u"os_lifecycles.json"_s));
    if (!parsed)
        qWarning("the list of systems: %ls", qUtf16Printable(parsed.error().detail));
    return std::move(parsed).valueOr({});
}

} // namespace

Result<OsLifecycles> OsLifecycles::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"lifecycles: "_s + error.errorString()};
    OsLifecycles lifecycles;
    lifecycles.m_checked = QDate::fromString(document[u"checked"].toString(), Qt::ISODate);
    const QJsonArray systems = document[u"systems"].toArray();
    for (const QJsonValue &value : systems) {
        const Entry entry = entryFrom(value.toObject());
        const bool dated = !value[u"end"].isString() || entry.end.isValid();
        if (entry.family.isEmpty() || entry.product.isEmpty() || entry.name.isEmpty() || !dated)
            return Error{ErrorKind::BadInput, u"lifecycles: bad entry "_s + entry.name};
        lifecycles.m_entries.append(entry);
    }
    return lifecycles;
}

const OsLifecycles &OsLifecycles::builtIn()
{
    static const OsLifecycles lifecycles = load();
    return lifecycles;
}

const Entry *OsLifecycles::find(const QString &family, const QString &text) const
{
    if (family == u"windows")
        return findWindows(text);
    if (family != u"windows-server")
        return findNumbered(family, text);
    // "2012 R2" stands before "2012" in the list.
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.family == family && text.contains(entry.product.toLower());
    });
    return it == m_entries.end() ? nullptr : &*it;
}

const Entry *OsLifecycles::findWindows(const QString &text) const
{
    static const QRegularExpression numbers(u"\\b\\d{5}\\b"_s);
    static const QRegularExpression releases(u"\\b(2[0-9]h[12]|1[5-9]\\d\\d|2004)\\b"_s);
    QStringList builds;
    for (auto it = numbers.globalMatch(text); it.hasNext();)
        builds.append(it.next().captured());
    const QString release = releases.match(text).captured(1);
    const QString product = windowsProduct(text);
    const Entry *ofRelease = nullptr;
    const Entry *only = nullptr;
    int ofProduct = 0;
    for (const Entry &entry : m_entries) {
        if (entry.family != u"windows")
            continue;
        if (entry.build != 0 && builds.contains(QString::number(entry.build)))
            return &entry;
        if (entry.product != product)
            continue;
        if (!release.isEmpty() && entry.release == release)
            ofRelease = &entry;
        only = &entry;
        ++ofProduct;
    }
    return ofRelease != nullptr ? ofRelease : ofProduct == 1 ? only : nullptr;
}

const Entry *OsLifecycles::findNumbered(const QString &family, const QString &text) const
{
    static const QRegularExpression number(u"(\\d+)(\\.(\\d+))?"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return nullptr;
    const QString major = match.captured(1);
    const QString minor = major + u'.' + match.captured(3);
    for (const Entry &entry : m_entries) {
        if (entry.family != family)
            continue;
        if (entry.product == major || entry.product == minor)
            return &entry;
        if (entry.older && minor.toDouble() < entry.product.toDouble())
            return &entry;
    }
    return nullptr;
}

OsStatus OsLifecycles::status(const DeviceRecord &device, const QDate &today) const
{
    // Version first: "iPhone 12" is no iOS 12. Windows is found by words, in any order.
    const QString text =
        (device.osVersion + u' ' + device.osName + u' ' + device.osVersion).toLower();
    const QString family = familyOf(text);
    const Entry *entry = find(family, text);
    const Edition edition = editionOf(text);
    const QString product = family == u"windows" ? windowsProduct(text) : QString();
    OsStatus status;
    Entry unnamed; // Windows 10 of no known release: the last one's dates hold for all
    if (entry == nullptr && product == u"11")
        return {OsStatus::EditionUnknown, u"Windows 11"_s, {}};
    if (entry == nullptr && product == u"10" && edition != Edition::Ltsc &&
        edition != Edition::IotLtsc) {
        if (const Entry *last = findWindows(u"windows 10 22h2"_s)) {
            unnamed = *last;
            unnamed.name = u"Windows 10"_s;
            entry = &unnamed;
        }
    }
    if (entry == nullptr)
        return status;
    const bool below = entry->older && !text.contains(entry->product);
    status.system = below ? (device.osName + u' ' + device.osVersion).trimmed() : entry->name;
    status.end = endFor(*entry, edition);
    if (!status.end.isValid() || today <= status.end) {
        const bool soon = status.end.isValid() && today.daysTo(status.end) < kSoonDays;
        status.state = soon ? OsStatus::EndingSoon : OsStatus::Supported;
        return status;
    }
    status.state = OsStatus::Ended;
    if (edition == Edition::Unknown && entry->enterprise.isValid() && today <= entry->enterprise)
        status.state = OsStatus::EditionUnknown;
    if (device.extendedSupport && entry->extended.isValid() && today <= entry->extended) {
        status.state = OsStatus::Extended;
        status.end = entry->extended;
    }
    return status;
}

} // namespace otasuke
