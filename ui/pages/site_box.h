#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>

#include "models/domain/finding.h"

namespace otasuke {

/// Which site a list shows. There only where the ledger names more than one.
class SiteBox : public QComboBox
{
    Q_OBJECT
public:
    explicit SiteBox(QWidget *parent = nullptr);
    void setSites(
        const QList<SiteRisk> &sites); ///< the chosen one stays chosen if it is among them
    void setSites(QStringList names);
    bool hasSites() const { return count() > 1; } ///< the ledger names one at least
    bool hasChoice() const { return count() > 2; }
    QString site() const { return currentData().toString(); } ///< empty: all
    void showAll() { setCurrentIndex(0); }
};

} // namespace otasuke
