// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/site_box.h"

#include <algorithm>

namespace otasuke {

SiteBox::SiteBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Site"));
    setSites(QStringList());
}

void SiteBox::setSites(const QList<SiteRisk> &sites)
{
    QStringList names;
    for (const SiteRisk &one : sites) {
        if (!one.name.isEmpty())
            names << one.name;
    }
    setSites(names);
}

void SiteBox::setSites(QStringList names)
{
    const QString chosen = site();
    names.sort();
    clear();
    addItem(tr("All sites"), QString());
    for (const QString &name : std::as_const(names))
        addItem(name, name);
    setCurrentIndex(std::max(0, findData(chosen)));
    setVisible(hasChoice());
}

} // namespace otasuke
