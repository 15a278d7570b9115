#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

#include "models/domain/device.h"

namespace otasuke {

/// What an outside service is for. Stored by name in the catalogue file.
enum class CloudCategory : quint8 {
    Other = 0,
    Storage = 1,
    Transfer = 2,
    Chat = 3,
    Mail = 4,
    Ai = 5,
    Business = 6,
    Converter = 7,
    Translation = 8,
    RemoteControl = 9,
    Infrastructure = 10,
    Social = 11,
    Development = 12
};
QString toKey(CloudCategory category); ///< "storage", "transfer", "ai" …
QString categoryName(CloudCategory category); ///< in words, translated

/// One entry of the catalogue (resources/catalogues/cloud_services.json).
struct CloudService
{
    QString id; ///< stable key: "gigafile"
    QString name; ///< as people say: "ギガファイル便" / English name by locale
    QString nameEn;
    CloudCategory category = CloudCategory::Other;
    bool risky = false; ///< anonymous transfer, converter: asks for a look even if small
    bool anonymous = false; ///< takes files of anybody without an account, for anybody
    QString operatorName; ///< who runs it; empty = not known
    QString country; ///< the operator's home, ISO 3166 ("JP"); empty = not known
    QString useJa; ///< what people use it for, a few words; empty = as its category says
    QString useEn;
    bool helpDesk = false; ///< the help desk's own tool, by the contract
};

// A service key names a service ("sharepoint") or a customer's own part of it
// ("sharepoint/contoso"), where the server's name tells it.
QString plainServiceOf(const QString &key); ///< "sharepoint" for both
QString tenantOf(const QString &key); ///< "contoso"; empty for the plain key

/// An entry of the catalogue as a person sees and corrects it.
struct CloudCatalogueEntry
{
    CloudService service;
    QStringList domains; ///< suffixes; "*" stands for one label, "s3-*" for one that begins so
    bool changed = false; ///< the office corrected it
    bool added = false; ///< the office added it
};

struct CloudCatalogueView
{
    QDate checked; ///< when the list's facts were looked at last
    QString file; ///< the newer list in the data folder that is in use; empty = the built-in one
    QString fileFault; ///< why a list in the data folder is not used; empty = nothing is wrong
    QList<CloudCatalogueEntry> entries;
};

/// What a person corrects or adds. Kept apart from the list, so that a newer list leaves it alone.
struct CloudServiceEdit
{
    CloudService service; ///< empty id: a new one, which gets one
    QStringList domains;
    bool undo = false; ///< back to what the list says; an added one goes
};

/// The office's own decision on a service.
enum class Approval : quint8 { Undecided = 0, Approved = 1, Forbidden = 2 };

/// What the office decided about a service ("sharepoint") or one customer's part of it
/// ("sharepoint/contoso"), for all or for one department. Every decision is kept; the newest about
/// the same service and department counts, the most specific wins (judgement/service_policy.h).
struct ServicePolicy
{
    QString service; ///< key
    QString department; ///< empty = the whole office
    Approval approval = Approval::Undecided; ///< Undecided takes an earlier decision back
    bool own = false; ///< that part of the service is the office's own
    QString note;
    QString by; ///< who decided
    UtcMicros at = 0; ///< since when
    bool operator==(const ServicePolicy &) const = default;
};

struct ServiceUsage
{
    QString serviceId;
    QString name;
    CloudCategory category = CloudCategory::Other;
    bool risky = false;
    Approval approval = Approval::Undecided;
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    qint64 flows = 0;
    int devices = 0;
    UtcMicros firstSeen = 0; ///< ever, not only in the period
    qint64 bytesOutBefore = 0; ///< same length of time before the period
    qint64 nightBytesOut = 0; ///< part of bytesOut sent at night
    bool helpDesk = false; ///< the help desk's own tool
    bool ownTenant = false; ///< the office's own part of the service
    bool foreignTenant = false; ///< another customer's part, while the office has its own
    bool byDepartment = false; ///< some departments have a decision of their own
};

struct DeviceUsage
{
    DeviceId device = 0;
    QString name;
    QString ip;
    QString department;
    qint64 bytesOut = 0;
    struct Part
    {
        QString serviceId;
        QString name;
        qint64 bytesOut = 0;
    };
    QList<Part> services; ///< largest first
    QString site;
};

/// What one department sent, or one site.
struct DepartmentUsage
{
    QString department;
    qint64 bytesOut = 0;
    qint64 bytesOutBefore = 0;
    int devices = 0;
    QList<DeviceUsage::Part> services;
};

struct DayUsage
{
    QDate day;
    QString serviceId;
    QString name;
    qint64 bytesOut = 0;
};

struct HostUsage
{
    QString host; ///< name as seen, or the address if none was
    qint64 bytesOut = 0;
};

/// Bytes sent by weekday (Monday first) and hour of the office's day.
struct HourMap
{
    std::array<std::array<qint64, 24>, 7> bytesOut{};
    qint64 total() const;
    qint64 highest() const; ///< of one hour of one weekday
    bool operator==(const HourMap &) const = default;
};

/// Outbound cloud traffic of a period: flow records only, internal → outside.
struct CloudUsage
{
    Period period;
    QList<ServiceUsage> services; ///< most bytes out first
    QList<DeviceUsage> devices;
    QList<DepartmentUsage> departments;
    QList<DayUsage> days;
    qint64 unclassifiedBytesOut = 0;
    QList<HostUsage> unclassifiedHosts; ///< at most 20
    QList<DepartmentUsage> sites; ///< as `departments`, by the devices' site
    HourMap hours; ///< classified and not; empty of days before the store kept hours
    /// Days (up to the newest record) of which no source told anything: what went out then is not
    /// known, which is not nothing.
    QList<QDate> unwatchedDays;
    qint64 bytesOut() const; ///< classified and not
    /// The same servers by the domain somebody registered, at most 20; `host` is the domain.
    QList<HostUsage> unclassifiedDomains;
};

/// Which service to look into, and whose part of it.
struct CloudServiceQuery
{
    Period period;
    QString service; ///< key
    DeviceId device = 0; ///< 0: all
    bool operator==(const CloudServiceQuery &) const = default;
};

/// One service in a period: who sent to it, when, and what was decided about it.
struct CloudServiceStory
{
    struct Visit ///< a day of the device asked for
    {
        QDate day;
        UtcMicros first = 0;
        UtcMicros last = 0;
        qint64 flows = 0;
        qint64 bytesOut = 0;
        qint64 bytesIn = 0;
        std::array<qint64, 4> bandBytes{}; ///< bytesOut by DayBand
    };
    CloudServiceQuery query;
    CloudService service; ///< the catalogue's entry; empty id: in no list any more
    ServiceUsage usage; ///< of all devices; bytesOutBefore is not told
    QList<DeviceUsage> devices; ///< most first; without parts
    QList<DayUsage> days; ///< of all devices, ascending
    HourMap hours; ///< of all devices
    QList<Visit> visits; ///< newest first; only where a device was asked for
    QList<ServicePolicy> policies; ///< all decisions about it and its parts, newest first
    QStringList departments; ///< there are, to decide for
};

/// Places at services that belong to one customer each ("contoso.sharepoint.com").
struct OwnPlaces
{
    struct Place
    {
        QString key; ///< "sharepoint/contoso"
        QString name; ///< "SharePoint (contoso)"
        UtcMicros since = 0; ///< own: when it was said; else when records told of it first
        QString by; ///< own: who said so
        bool operator==(const Place &) const = default;
    };
    QList<Place> own; ///< the office's own, by name
    QList<Place> others; ///< of which records tell, the one known longest first
    bool operator==(const OwnPlaces &) const = default;
};

} // namespace otasuke
