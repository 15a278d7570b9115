// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalog.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/pages/home_page.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/support_page.h"

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
        {u"risk"_s, QT_TRANSLATE_NOOP("PageCatalog", "Risky PCs"), u"risk"_s, &make<RiskPage>},
        {u"support"_s, QT_TRANSLATE_NOOP("PageCatalog", "Support"), u"support"_s,
            &make<SupportPage>},
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
