// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalog.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/pages/cloud_page.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/events_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/support_page.h"
#include "ui/pages/watch_page.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

template<class T>
Page *make(ConsoleService &service, const Theme &theme, QWidget *parent)
{
    return new T(service, theme, parent);
}

} // namespace

QString PageEntry::translatedTitle() const
{
    return QCoreApplication::translate("PageCatalog", title);
}

const QList<PageEntry> &pageCatalog()
{
    static const QList<PageEntry> pages{
        {u"home"_s, QT_TRANSLATE_NOOP("PageCatalog", "Home"), u"home"_s, &make<HomePage>},
        {u"findings"_s, QT_TRANSLATE_NOOP("PageCatalog", "To deal with"), u"todo"_s,
            &make<FindingsPage>},
        {u"risk"_s, QT_TRANSLATE_NOOP("PageCatalog", "Risky PCs"), u"risk"_s, &make<RiskPage>},
        {u"cloud"_s, QT_TRANSLATE_NOOP("PageCatalog", "Cloud traffic"), u"cloud"_s,
            &make<CloudPage>},
        {u"events"_s, QT_TRANSLATE_NOOP("PageCatalog", "Events"), u"events"_s, &make<EventsPage>},
        {u"devices"_s, QT_TRANSLATE_NOOP("PageCatalog", "Devices"), u"devices"_s,
            &make<DevicesPage>},
        {u"report"_s, QT_TRANSLATE_NOOP("PageCatalog", "Monthly report"), u"report"_s,
            &make<ReportPage>},
        {u"support"_s, QT_TRANSLATE_NOOP("PageCatalog", "Support"), u"support"_s,
            &make<SupportPage>},
        {u"settings"_s, QT_TRANSLATE_NOOP("PageCatalog", "Settings"), u"settings"_s,
            &make<SettingsPage>},
        {u"watch"_s, QT_TRANSLATE_NOOP("PageCatalog", "What is watched"), u"shield"_s,
            &make<WatchPage>, false},
    };
    return pages;
}

const PageEntry *findPage(const QString &id)
{
    const auto &pages = pageCatalog();
    const auto it = std::find_if(
        pages.begin(), pages.end(), [&id](const PageEntry &entry) { return entry.id == id; });
    return it == pages.end() ? nullptr : &*it;
}

} // namespace otasuke
