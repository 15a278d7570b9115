// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/cloud_lists.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

#include "models/judgement/registrable_domain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kLargestList = 4 * 1024 * 1024;

QString newerFile(const QString &folder)
{
    return QDir(folder).filePath(u"cloud_services.json"_s);
}

QString ownFile(const QString &folder)
{
    return QDir(folder).filePath(u"cloud_services_own.json"_s);
}

/// FileNotFound if there is none.
Result<CloudCatalogue> readList(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return Error{ErrorKind::FileNotFound, name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, name + u": "_s + file.errorString()};
    if (file.size() > kLargestList)
        return Error{ErrorKind::BadInput, name + u": too large"_s};
    auto parsed = CloudCatalogue::parse(file.readAll());
    if (!parsed)
        return Error{parsed.error().kind, name + u": "_s + parsed.error().detail};
    return parsed;
}

CloudCatalogue chooseList(const QString &folder, CloudLists &lists)
{
    const CloudCatalogue &builtIn = CloudCatalogue::builtIn();
    const auto newer = readList(newerFile(folder));
    if (newer && newer->checked() > builtIn.checked() && !newer->services().isEmpty()) {
        lists.file = newerFile(folder);
        return *newer;
    }
    if (newer)
        lists.fault = newerFile(folder) + u": not newer than the built-in list"_s;
    else if (newer.error().kind != ErrorKind::FileNotFound)
        lists.fault = newer.error().detail;
    return builtIn;
}

void readOwn(const QString &folder, CloudLists &lists)
{
    const auto own = readList(ownFile(folder));
    if (!own) {
        if (own.error().kind != ErrorKind::FileNotFound)
            lists.fault = own.error().detail;
        return;
    }
    for (const CloudCatalogueEntry &entry : own->entries())
        lists.own.append({entry.service, entry.domains, false});
}

/// "https://www.example.com/a" as people copy it → "www.example.com".
QString domainOf(QString text)
{
    text = text.trimmed().toLower();
    if (const qsizetype scheme = text.indexOf(u"://"_s); scheme >= 0)
        text = text.mid(scheme + 3);
    text = text.section(u'/', 0, 0).section(u':', 0, 0);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.startsWith(u"*."_s) ? text.mid(2) : text;
}

QString freeId(const CloudLists &lists)
{
    for (int n = 1;; ++n) {
        const QString id = u"own-%1"_s.arg(n);
        if (!lists.catalogue->find(id))
            return id;
    }
}

QJsonObject toJson(const CloudServiceEdit &edit)
{
    const CloudService &s = edit.service;
    return {{u"id"_s, s.id}, {u"ja"_s, s.name}, {u"en"_s, s.nameEn},
        {u"category"_s, toKey(s.category)}, {u"risky"_s, s.risky}, {u"anonymous"_s, s.anonymous},
        {u"operator"_s, s.operatorName}, {u"country"_s, s.country}, {u"use_ja"_s, s.useJa},
        {u"use_en"_s, s.useEn}, {u"domains"_s, QJsonArray::fromStringList(edit.domains)}};
}

/// Unreadable today may be readable to somebody who looks at it.
Result<void> putAside(const QString &name)
{
    for (int n = 1; n < 1000; ++n) {
        const QString aside = u"%1.damaged-%2"_s.arg(name).arg(n);
        if (!QFile::exists(aside))
            return QFile::rename(name, aside) ? Result<void>()
                                              : Error{ErrorKind::FileUnwritable, aside};
    }
    return Error{ErrorKind::FileUnwritable, name};
}

} // namespace

CloudCatalogueView CloudLists::view() const
{
    return {catalogue->checked(), file, fault, catalogue->entries()};
}

CloudLists loadCloudLists(const QString &dataFolder, const QString &helpDeskProgram)
{
    CloudLists lists;
    CloudCatalogue list = chooseList(dataFolder, lists);
    readOwn(dataFolder, lists);
    if (!lists.own.isEmpty()) {
        auto with = list.withOwn(lists.own);
        if (with)
            list = std::move(*with);
        else
            lists.fault = with.error().detail;
    }
    list.setHelpDeskProgram(helpDeskProgram);
    lists.catalogue = std::make_shared<const CloudCatalogue>(std::move(list));
    return lists;
}

Result<QList<CloudServiceEdit>> ownAfter(const CloudLists &lists, const CloudServiceEdit &edit)
{
    QList<CloudServiceEdit> own = lists.own;
    CloudServiceEdit kept = edit;
    CloudService &service = kept.service;
    own.removeIf([&service](const CloudServiceEdit &e) { return e.service.id == service.id; });
    if (edit.undo)
        return own;
    if (service.id.isEmpty())
        service.id = freeId(lists);
    service.name = service.name.trimmed();
    service.nameEn = service.nameEn.trimmed();
    if (service.name.isEmpty())
        service.name = service.nameEn;
    if (service.nameEn.isEmpty())
        service.nameEn = service.name;
    kept.domains.clear();
    for (const QString &told : edit.domains) {
        const QString domain = domainOf(told);
        if (domain.isEmpty() || kept.domains.contains(domain))
            continue;
        if (isPublicSuffix(domain))
            return Error{ErrorKind::BadInput, domain};
        kept.domains << domain;
    }
    if (kept.domains.isEmpty())
        return Error{ErrorKind::BadInput, u"no domains: "_s + service.name};
    own << kept;
    const auto made = CloudCatalogue::builtIn().withOwn(own);
    if (!made)
        return made.error();
    return own;
}

Result<void> saveOwnCloudServices(const QString &dataFolder, const QList<CloudServiceEdit> &own)
{
    const QString name = ownFile(dataFolder);
    if (!QDir().mkpath(dataFolder))
        return Error{ErrorKind::FileUnwritable, dataFolder};
    if (QFile::exists(name) && !readList(name)) {
        if (const auto aside = putAside(name); !aside)
            return aside.error();
    }
    QJsonArray services;
    for (const CloudServiceEdit &edit : own)
        services.append(toJson(edit));
    const QByteArray json = QJsonDocument(QJsonObject{{u"services"_s, services}}).toJson();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return Error{full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
            name + u": "_s + file.errorString()};
    }
    return {};
}

} // namespace otasuke
