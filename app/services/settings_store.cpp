// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#include "app/services/settings_json.h"

using namespace Qt::StringLiterals;

namespace otasuke {

const SourceSettings *Settings::source(const QString &id) const
{
    const auto it = std::find_if(
        sources.begin(), sources.end(), [&id](const SourceSettings &s) { return s.id == id; });
    return it == sources.end() ? nullptr : &*it;
}

void Settings::putSource(const SourceSettings &source)
{
    const auto it = std::find_if(sources.begin(), sources.end(),
        [&source](const SourceSettings &s) { return s.id == source.id; });
    if (it == sources.end())
        sources << source;
    else
        *it = source;
}

void Settings::removeSource(const QString &id)
{
    sources.removeIf([&id](const SourceSettings &s) { return s.id == id; });
}

QString Settings::newSourceId(const QString &kind)
{
    QString id;
    do
        id = u"%1-%2"_s.arg(kind).arg(++sourcesMade);
    while (source(id));
    return id;
}

OfficeCalendar calendarOf(const Office &office)
{
    OfficeCalendar calendar(QTimeZone(office.timeZone.toUtf8()), office.opens, office.closes);
    calendar.setOpenWeekdays(office.openWeekdays);
    calendar.setClosedDays(ClosedDays::parse(office.closedDays).valueOr({}));
    return calendar;
}

SettingsStore::SettingsStore(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"settings.json"_s))
{
}

Result<SettingsStore::Loaded> SettingsStore::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return Loaded{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, m_file + u": "_s + file.errorString()};
    const QByteArray json = file.readAll();
    file.close();
    auto settings = settingsFromJson(json);
    if (settings)
        return Loaded{std::move(*settings), {}};
    // A newer program's file is good: it must stay where that program finds it.
    if (settings.error().kind == ErrorKind::UnsupportedVersion)
        return settings.error();
    return putAside(settings.error().detail);
}

Result<SettingsStore::Loaded> SettingsStore::putAside(const QString &why) const
{
    for (int n = 1; n < 1000; ++n) {
        const QString aside = u"%1.damaged-%2"_s.arg(m_file).arg(n);
        if (QFile::exists(aside))
            continue;
        if (!QFile::rename(m_file, aside))
            break;
        return Loaded{{}, aside};
    }
    return Error{ErrorKind::FileUnwritable, u"%1 is damaged (%2)"_s.arg(m_file, why)};
}

Result<void> SettingsStore::save(const Settings &settings) const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, folder};
    QSaveFile file(m_file);
    const QByteArray json = settingsToJson(settings);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::FileUnwritable, m_file + u": "_s + file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(json) != json.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return Error{full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
            m_file + u": "_s + file.errorString()};
    }
    return {};
}

} // namespace otasuke
