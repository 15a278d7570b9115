// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/firmware_lifecycles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "models/judgement/catalogue_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qint64 kSoonDays = 180;

using Version = std::optional<std::pair<int, int>>;

Version firstIn(const QString &text, const QRegularExpression &pattern)
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

/// "7.2" of the list.
Version listedVersion(const QString &text)
{
    static const QRegularExpression version(u"^(\\d+)\\.(\\d+)$"_s);
    return firstIn(text, version);
}

/// "7.2" out of "FortiGate-60F v7.2.8 build1639", "25.7" out of "OPNsense 25.7.3-amd64". A number
/// without its "v" or the system's name may be an address or a time: then it is none.
Version toldVersion(const QString &product)
{
    static const QRegularExpression version(u"\\b(?:v|OPNsense )(\\d+)\\.(\\d+)"_s);
    return firstIn(product, version);
}

FirmwareLifecycles load()
{
    auto parsed = FirmwareLifecycles::parse(catalogueFile(u"utm_firmware.json"_s));
    if (!parsed)
        qWarning("the list of firmware: %ls", qUtf16Printable(parsed.error().detail));
    return std::move(parsed).valueOr({});
}

} // namespace

Result<FirmwareLifecycles> FirmwareLifecycles::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"firmware: "_s + error.errorString()};
    FirmwareLifecycles lifecycles;
    lifecycles.m_checked = QDate::fromString(document[u"checked"].toString(), Qt::ISODate);
    const QJsonArray systems = document[u"systems"].toArray();
    for (const QJsonValue &value : systems) {
        Entry entry;
        entry.kind = value[u"kind"].toString();
        entry.name = value[u"name"].toString();
        entry.end = QDate::fromString(value[u"end"].toString(), Qt::ISODate);
        entry.older = value[u"older"].toBool();
        const auto version = listedVersion(value[u"version"].toString());
        if (entry.kind.isEmpty() || entry.name.isEmpty() || !version || !entry.end.isValid())
            return Error{ErrorKind::BadInput, u"firmware: bad entry "_s + entry.name};
        std::tie(entry.major, entry.minor) = *version;
        lifecycles.m_entries.append(entry);
    }
    return lifecycles;
}

const FirmwareLifecycles &FirmwareLifecycles::builtIn()
{
    static const FirmwareLifecycles lifecycles = load();
    return lifecycles;
}

FirmwareStatus FirmwareLifecycles::status(
    const QString &kind, const QString &product, const QDate &today) const
{
    const auto version = toldVersion(product);
    FirmwareStatus status;
    for (const Entry &entry : m_entries) {
        status.versionTold |= entry.kind == kind && version.has_value();
        const auto listed = std::pair(entry.major, entry.minor);
        if (entry.kind != kind || !version ||
            (*version != listed && !(entry.older && *version < listed)))
            continue;
        status.system = u"%1 %2.%3"_s.arg(entry.name).arg(version->first).arg(version->second);
        status.end = entry.end;
        if (today > entry.end)
            status.state = FirmwareStatus::Ended;
        else
            status.state = today.daysTo(entry.end) < kSoonDays ? FirmwareStatus::EndingSoon
                                                               : FirmwareStatus::Supported;
        return status;
    }
    return status;
}

} // namespace otasuke
