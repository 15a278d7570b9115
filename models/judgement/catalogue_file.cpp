// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/catalogue_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE asks: a static library's resources register
// themselves only if something of theirs is named.
static void initFactResources()
{
    Q_INIT_RESOURCE(otasuke_facts);
}

namespace otasuke {

QByteArray catalogueFile(const QString &name)
{
    initFactResources();
    QFile file(u":/otasuke/catalogues/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("this build lacks its list %ls", qUtf16Printable(name));
        return {};
    }
    return file.readAll();
}

} // namespace otasuke
