// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/cloud_catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

#include "models/judgement/catalogue_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

std::optional<CloudCategory> categoryFromKey(const QString &key)
{
    for (int i = int(CloudCategory::Other); i <= int(CloudCategory::Development); ++i) {
        if (toKey(CloudCategory(i)) == key)
            return CloudCategory(i);
    }
    return std::nullopt;
}

bool matches(const QString &pattern, QStringView label)
{
    const qsizetype star = pattern.indexOf(u'*');
    return star < 0 ? label == pattern : label.startsWith(QStringView(pattern).left(star));
}

QStringList reversedLabels(const QString &domain)
{
    QStringList labels = domain.split(u'.');
    std::reverse(labels.begin(), labels.end());
    return labels;
}

CloudCatalogue load()
{
    auto parsed = CloudCatalogue::parse(catalogueFile(u"cloud_services.json"_s));
    if (!parsed)
        qWarning("the list of cloud services: %ls", qUtf16Printable(parsed.error().detail));
    return std::move(parsed).valueOr({});
}

} // namespace

Result<CloudCatalogue> CloudCatalogue::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"cloud catalogue: "_s + error.errorString()};
    CloudCatalogue catalogue;
    catalogue.m_fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).first(16).toHex());
    const QJsonArray services = document[u"services"].toArray();
    for (const QJsonValue &value : services) {
        if (const QString wrong = catalogue.add(value.toObject()); !wrong.isEmpty())
            return Error{ErrorKind::BadInput, u"cloud catalogue: "_s + wrong};
    }
    return catalogue;
}

/// What is wrong with the entry; empty if it was added.
QString CloudCatalogue::add(const QJsonObject &entry)
{
    CloudService service;
    service.id = entry[u"id"].toString();
    service.name = entry[u"ja"].toString();
    service.nameEn = entry[u"en"].toString();
    service.risky = entry[u"risky"].toBool();
    service.anonymous = entry[u"anonymous"].toBool();
    const auto category = categoryFromKey(entry[u"category"].toString());
    if (service.id.isEmpty() || service.name.isEmpty() || service.nameEn.isEmpty())
        return u"an entry without id or name: "_s + service.id + service.name + service.nameEn;
    if (!category)
        return u"unknown category of "_s + service.id;
    if (find(service.id) != nullptr)
        return u"given twice: "_s + service.id;
    service.category = *category;
    const QJsonArray domains = entry[u"domains"].toArray();
    if (domains.isEmpty())
        return u"no domains: "_s + service.id;
    const int index = int(m_services.size());
    m_services.append(service);
    for (const QJsonValue &domain : domains) {
        if (const QString wrong = addDomain(domain.toString(), index); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString CloudCatalogue::addDomain(const QString &domain, int service)
{
    if (domain.isEmpty() || domain != domain.toLower() || !domain.contains(u'.') ||
        domain.startsWith(u'.') || domain.endsWith(u'.'))
        return u"not a domain: "_s + domain;
    if (!domain.contains(u'*')) {
        if (m_suffixes.contains(domain))
            return u"domain given twice: "_s + domain;
        m_suffixes.insert(domain, service);
        return {};
    }
    const QStringList labels = reversedLabels(domain);
    for (const QString &label : labels) {
        const qsizetype star = label.indexOf(u'*');
        if (star >= 0 && star != label.size() - 1)
            return u"a star may only end a label: "_s + domain;
    }
    for (const Pattern &other : std::as_const(m_patterns)) {
        if (other.labels == labels)
            return u"domain given twice: "_s + domain;
    }
    m_patterns.append({labels, service});
    return {};
}

const CloudCatalogue &CloudCatalogue::builtIn()
{
    static const CloudCatalogue catalogue = load();
    return catalogue;
}

const CloudService *CloudCatalogue::classify(QStringView serverName) const
{
    QString name = serverName.toString().toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return nullptr;

    int best = -1;
    qsizetype bestLabels = 0;
    const QStringList labels = reversedLabels(name);
    // The first hit from the left is the longest suffix.
    for (qsizetype at = 0, left = labels.size(); left > 0; --left) {
        const auto hit = m_suffixes.constFind(name.mid(at));
        if (hit != m_suffixes.constEnd()) {
            best = *hit;
            bestLabels = left;
            break;
        }
        at = name.indexOf(u'.', at) + 1;
    }
    for (const Pattern &pattern : m_patterns) {
        const qsizetype n = pattern.labels.size();
        if (n <= bestLabels || n > labels.size())
            continue;
        if (std::equal(pattern.labels.begin(), pattern.labels.end(), labels.begin(), matches)) {
            best = pattern.service;
            bestLabels = n;
        }
    }
    return best < 0 ? nullptr : &m_services.at(best);
}

const CloudService *CloudCatalogue::find(const QString &serviceId) const
{
    const auto it = std::find_if(m_services.begin(), m_services.end(),
        [&](const CloudService &service) { return service.id == serviceId; });
    return it == m_services.end() ? nullptr : &*it;
}

QString serviceName(const CloudService &service)
{
    const QString language = QCoreApplication::translate(
        "CloudCatalogue", "en", "which names of services to show: en or ja");
    return language == u"ja" ? service.name : service.nameEn;
}

} // namespace otasuke
