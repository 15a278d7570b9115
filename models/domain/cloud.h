#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QStringList>

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
};

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
    qint64 bytesOut() const; ///< classified and not
    /// The same servers by the domain somebody registered, at most 20; `host` is the domain.
    QList<HostUsage> unclassifiedDomains;
};

} // namespace otasuke
