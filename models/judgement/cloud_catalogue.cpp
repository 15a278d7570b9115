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

/// Names of machines, not of customers, wherever they stand.
constexpr QStringView kNobody[] = {u"www", u"www2", u"app", u"apps", u"api", u"login", u"auth",
    u"accounts", u"account", u"static", u"assets", u"cdn", u"img", u"images", u"mail", u"help",
    u"support", u"status", u"admin", u"blog", u"docs", u"download", u"downloads", u"id", u"sso"};

std::optional<CloudCategory> categoryFromKey(const QString &key)
{
    for (int i = int(CloudCategory::Other); i <= int(CloudCategory::Development); ++i) {
        if (toKey(CloudCategory(i)) == key)
            return CloudCategory(i);
    }
    return std::nullopt;
}

QStringList listOf(const QJsonObject &entry, QStringView key)
{
    QStringList list;
    for (const QJsonValue &value : entry[key].toArray())
        list << value.toString();
    return list;
}

/// "files-*" and "*cdn" stand for what begins or ends so.
bool fits(const QString &pattern, QStringView label)
{
    if (pattern.endsWith(u'*'))
        return label.startsWith(QStringView(pattern).chopped(1));
    if (pattern.startsWith(u'*'))
        return label.endsWith(QStringView(pattern).mid(1));
    return label == pattern;
}

/// Letters and digits only, for names of programs.
QString bare(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex());
}

CloudCatalogue load()
{
    auto parsed = CloudCatalogue::parse(catalogueFile(u"cloud_services.json"_s));
    if (!parsed)
        qWarning("the list of cloud services: %ls", qUtf16Printable(parsed.error().detail));
    return std::move(parsed).valueOr({});
}

/// True where the screens speak Japanese.
bool japanese()
{
    return QCoreApplication::translate(
               "CloudCatalogue", "en", "which names of services to show: en or ja") == u"ja";
}

} // namespace

Result<CloudCatalogue> CloudCatalogue::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"cloud catalogue: "_s + error.errorString()};
    CloudCatalogue catalogue;
    catalogue.m_fingerprint = hashOf(json);
    catalogue.m_checked = QDate::fromString(document[u"checked"].toString(), Qt::ISODate);
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
    service.operatorName = entry[u"operator"].toString();
    service.country = entry[u"country"].toString();
    service.useJa = entry[u"use_ja"].toString();
    service.useEn = entry[u"use_en"].toString();
    const auto category = categoryFromKey(entry[u"category"].toString());
    if (!category)
        return u"unknown category of "_s + service.id;
    service.category = *category;
    Known known;
    known.domains = listOf(entry, u"domains");
    known.apps = listOf(entry, u"apps");
    known.tenants = listOf(entry, u"tenants");
    known.notTenants = listOf(entry, u"not_tenants");
    known.tenantEndings = listOf(entry, u"tenant_endings");
    return add(service, known);
}

QString CloudCatalogue::add(const CloudService &service, const Known &known)
{
    if (service.id.isEmpty() || service.name.isEmpty() || service.nameEn.isEmpty())
        return u"an entry without id or name: "_s + service.id + service.name + service.nameEn;
    if (service.id.contains(u'/'))
        return u"an id with a slash: "_s + service.id;
    if (m_ids.contains(service.id))
        return u"given twice: "_s + service.id;
    if (known.domains.isEmpty())
        return u"no domains: "_s + service.id;
    const int index = int(m_services.size());
    m_services.append(service);
    m_known.append(known);
    m_ids.insert(service.id, index);
    for (const QString &domain : known.domains) {
        if (const QString wrong = m_domains.add(domain, index); !wrong.isEmpty())
            return wrong;
    }
    for (const QString &domain : known.tenants) {
        if (const QString wrong = m_domains.addOwner(domain, index); !wrong.isEmpty())
            return wrong;
    }
    for (const QString &app : known.apps)
        m_apps.insert(app.toLower(), index);
    return {};
}

Result<CloudCatalogue> CloudCatalogue::withOwn(const QList<CloudServiceEdit> &own) const
{
    CloudCatalogue made;
    made.m_checked = m_checked;
    QByteArray told = m_fingerprint.toLatin1();
    QHash<QString, const CloudServiceEdit *> edits;
    QSet<QString> taken;
    for (const CloudServiceEdit &edit : own) {
        edits.insert(edit.service.id, &edit);
        for (const QString &domain : edit.domains)
            taken.insert(domain);
        told += '\n' + edit.service.id.toUtf8() + ' ' + edit.domains.join(u' ').toUtf8();
    }
    const auto put = [&made](const CloudService &service, const Known &known) {
        return known.domains.isEmpty() ? QString() : made.add(service, known);
    };
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        Known known = m_known[i];
        const CloudServiceEdit *edit = edits.take(m_services[i].id);
        known.changed = edit != nullptr;
        if (edit)
            known.domains = edit->domains;
        else
            known.domains.removeIf([&taken](const QString &d) { return taken.contains(d); });
        const QString wrong = put(edit ? edit->service : m_services[i], known);
        if (!wrong.isEmpty())
            return Error{ErrorKind::BadInput, wrong};
    }
    for (const CloudServiceEdit &edit : own) {
        Known known;
        known.domains = edit.domains;
        known.added = true;
        if (!edits.contains(edit.service.id))
            continue;
        if (const QString wrong = made.add(edit.service, known); !wrong.isEmpty())
            return Error{ErrorKind::BadInput, wrong};
    }
    made.m_fingerprint = own.isEmpty() ? m_fingerprint : hashOf(told);
    return made;
}

void CloudCatalogue::setHelpDeskProgram(const QString &program)
{
    const qsizetype slash = std::max(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\'));
    const QString called = bare(QStringView(program).mid(slash + 1));
    for (CloudService &service : m_services) {
        const QString name = bare(service.nameEn);
        service.helpDesk = service.category == CloudCategory::RemoteControl && name.size() >= 4 &&
            (called.contains(name) || called.contains(bare(service.id)));
    }
}

const CloudCatalogue &CloudCatalogue::builtIn()
{
    static const CloudCatalogue catalogue = load();
    return catalogue;
}

const CloudService *CloudCatalogue::classify(QStringView serverName) const
{
    while (serverName.endsWith(u'.'))
        serverName.chop(1);
    const bool plain =
        std::none_of(serverName.begin(), serverName.end(), [](QChar c) { return c.isUpper(); });
    const QString lower = plain ? QString() : serverName.toString().toLower();
    const int found = m_domains.find(plain ? serverName : QStringView(lower)).value;
    return found < 0 ? nullptr : &m_services.at(found);
}

QString CloudCatalogue::keyOf(QStringView serverName) const
{
    QString name = serverName.toString().toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    const DomainTree::Match match = m_domains.find(name);
    if (match.value < 0)
        return {};
    const QString &id = m_services.at(match.value).id;
    const QString customer =
        match.owner == match.value ? tenant(match.value, match.label) : QString();
    return customer.isEmpty() ? id : id + u'/' + customer;
}

/// The customer that the label names; empty if it names a machine of the service's own.
QString CloudCatalogue::tenant(int service, QStringView label) const
{
    const Known &known = m_known.at(service);
    for (const QString &ending : known.tenantEndings) {
        if (label.endsWith(ending) && label.size() > ending.size()) {
            label.chop(ending.size());
            break;
        }
    }
    const bool nobody =
        std::find(std::begin(kNobody), std::end(kNobody), label) != std::end(kNobody) ||
        std::any_of(known.notTenants.begin(), known.notTenants.end(),
            [label](const QString &pattern) { return fits(pattern, label); });
    return nobody ? QString() : label.toString();
}

const CloudService *CloudCatalogue::classifyApp(QStringView app) const
{
    if (app.isEmpty())
        return nullptr;
    const QString name = app.toString().toLower();
    auto found = m_apps.constFind(name);
    if (found == m_apps.constEnd())
        found = m_apps.constFind(name.left(name.indexOf(u'_')));
    return found == m_apps.constEnd() ? nullptr : &m_services.at(*found);
}

const CloudService *CloudCatalogue::find(const QString &serviceId) const
{
    auto found = m_ids.constFind(serviceId);
    if (found == m_ids.constEnd() && serviceId.contains(u'/'))
        found = m_ids.constFind(plainServiceOf(serviceId));
    return found == m_ids.constEnd() ? nullptr : &m_services.at(*found);
}

QList<CloudCatalogueEntry> CloudCatalogue::entries() const
{
    QList<CloudCatalogueEntry> list;
    for (qsizetype i = 0; i < m_services.size(); ++i)
        list.append({m_services[i], m_known[i].domains, m_known[i].changed, m_known[i].added});
    return list;
}

QString serviceName(const CloudService &service)
{
    return japanese() ? service.name : service.nameEn;
}

QString serviceUse(const CloudService &service)
{
    return japanese() ? service.useJa : service.useEn;
}

} // namespace otasuke
