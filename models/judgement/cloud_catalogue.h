#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "models/domain/cloud.h"
#include "models/domain/result.h"
#include "models/judgement/domain_tree.h"

class QJsonObject;

namespace otasuke {

/// Which outside service a server name belongs to. Longest matching domain suffix wins, on label
/// borders ("39.gigafile.nu" → gigafile.nu; "notgigafile.nu" → none). In a domain of the list a "*"
/// stands for one label, "s3-*" for one label that begins so; the plain spelling wins over the
/// starred one. The file: {"checked": date, "services": [{"id", "ja", "en", "category", "risky",
/// "domains", and if known "anonymous", "operator", "country", "use_ja", "use_en", "apps" (as UTMs
/// call it), "tenants" (domains whose label before names the customer), "not_tenants" (labels that
/// name none there), "tenant_endings" (cut off such a label)}]}.
class CloudCatalogue
{
public:
    /// BadInput names the entry: a missing name, an unknown category, a domain given twice.
    static Result<CloudCatalogue> parse(const QByteArray &json);
    /// The one shipped in resources/catalogues/cloud_services.json.
    static const CloudCatalogue &builtIn();

    /// The list with what the office corrected or added. An own entry's domains are taken from
    /// every other entry. BadInput names the entry.
    Result<CloudCatalogue> withOwn(const QList<CloudServiceEdit> &own) const;
    /// Marks the help desk's own tool: `program` as in the contract, a path or a bare name.
    void setHelpDeskProgram(const QString &program);

    /// nullptr if the name belongs to no known service.
    const CloudService *classify(QStringView serverName) const;
    /// The service's key for a server name, with the customer's part where the name tells it:
    /// "sharepoint/contoso". Empty if the name belongs to no known service.
    QString keyOf(QStringView serverName) const;
    /// By the application's name as a UTM tells it ("Google.Drive", "Dropbox_File.Upload").
    const CloudService *classifyApp(QStringView app) const;
    /// Takes a service's key, with or without a customer's part.
    const CloudService *find(const QString &serviceId) const;
    const QList<CloudService> &services() const { return m_services; }
    QList<CloudCatalogueEntry> entries() const;
    QDate checked() const { return m_checked; }
    /// Differs between two lists that sort names differently.
    QString fingerprint() const { return m_fingerprint; }

private:
    /// What a service is known by, besides what CloudService tells.
    struct Known
    {
        QStringList domains, apps, tenants, notTenants, tenantEndings;
        bool changed = false, added = false;
    };
    QString add(const QJsonObject &entry);
    QString add(const CloudService &service, const Known &known);
    QString tenant(int service, QStringView label) const;

    QString m_fingerprint;
    QDate m_checked;
    QList<CloudService> m_services;
    QList<Known> m_known; ///< of each service
    QHash<QString, int> m_ids;
    QHash<QString, int> m_apps; ///< lower case
    DomainTree m_domains;
};

/// The service's name in the language of the screens. Any thread.
QString serviceName(const CloudService &service);
/// What people use it for, in the language of the screens; empty if not known. Any thread.
QString serviceUse(const CloudService &service);

} // namespace otasuke
