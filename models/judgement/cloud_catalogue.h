#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/cloud.h"
#include "models/domain/result.h"

namespace otasuke {

/// Which outside service a server name belongs to. Longest matching domain suffix wins, on label
/// borders
/// ("39.gigafile.nu" → gigafile.nu; "notgigafile.nu" → none). A "*" stands for one label.
class CloudCatalogue
{
public:
    static Result<CloudCatalogue> parse(const QByteArray &json);
    /// The one shipped in resources/catalogues/cloud_services.json.
    static const CloudCatalogue &builtIn();

    /// nullptr if the name belongs to no known service.
    const CloudService *classify(QStringView serverName) const;
    const CloudService *find(const QString &serviceId) const;
    const QList<CloudService> &services() const { return m_services; }

private:
    QList<CloudService> m_services;
    QHash<QString, int> m_suffixes; ///< domain (with "*" labels) → index
};

} // namespace otasuke
