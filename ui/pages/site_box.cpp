// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/site_box.h"

#include <algorithm>

namespace otasuke {

SiteBox::SiteBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Site"));
    setSites({});
}

void SiteBox::setSites(const QList<SiteRisk> &sites)
{
    const QString chosen = site();
    QStringList names;
    for (const SiteRisk &one : sites) {
        if (!one.name.isEmpty())
            names << one.name;
    }
    names.sort();
    clear();
    addItem(tr("All sites"), QString());
    for (const QString &name : std::as_const(names))
        addItem(name, name);
    setCurrentIndex(std::max(0, findData(chosen)));
    setVisible(names.size() > 1);
}

} // namespace otasuke
