#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include "ui/page.h"

namespace otasuke {

/// One line of the navigation.
struct PageEntry
{
    QString id; ///< stable: "home", "findings", "risk", "cloud", "events", "devices", "report",
                ///< "support", "settings", "watch"
    const char *title; ///< source text, context "PageCatalog"
    QString icon; ///< resources/icons/<icon>.svg
    Page *(*make)(ConsoleService &service, const Theme &theme, QWidget *parent);
    bool listed = true; ///< false: other pages lead to it, the navigation doesn't name it

    QString translatedTitle() const;
};

/// All pages, in the order of the navigation (and of Ctrl+1 … Ctrl+9). A new page is one pair of
/// files in ui/pages and one line here.
const QList<PageEntry> &pageCatalog();
const PageEntry *findPage(const QString &id);

} // namespace otasuke
