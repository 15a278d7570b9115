#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QStringList>

#include "models/domain/cloud.h"
#include "models/domain/result.h"

class QJsonObject;

namespace otasuke {

/// Which outside service a server name belongs to. Longest matching domain suffix wins, on label
/// borders ("39.gigafile.nu" → gigafile.nu; "notgigafile.nu" → none). In a domain of the list a "*"
/// stands for one label, "s3-*" for one label that begins so; the plain spelling wins over the
/// starred one. The file: {"checked": date, "services": [{"id", "ja", "en", "category", "risky",
/// "domains"}]}.
class CloudCatalogue
{
public:
    /// BadInput names the entry: a missing name, an unknown category, a domain given twice.
    static Result<CloudCatalogue> parse(const QByteArray &json);
    /// The one shipped in resources/catalogues/cloud_services.json.
    static const CloudCatalogue &builtIn();

    /// nullptr if the name belongs to no known service.
    const CloudService *classify(QStringView serverName) const;
    const CloudService *find(const QString &serviceId) const;
    const QList<CloudService> &services() const { return m_services; }
    /// Differs between two files that differ.
    QString fingerprint() const { return m_fingerprint; }

private:
    QString m_fingerprint;
    QList<CloudService> m_services;
    struct Pattern
    {
        QStringList labels; ///< last label first; at least one with a "*"
        int service = 0;
    };
    QString add(const QJsonObject &entry);
    QString addDomain(const QString &domain, int service);

    QHash<QString, int> m_suffixes; ///< domain → index
    QList<Pattern> m_patterns;
};

/// The service's name in the language of the screens. Any thread.
QString serviceName(const CloudService &service);

} // namespace otasuke
