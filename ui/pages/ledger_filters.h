#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/tables/device_filter.h"
#include "ui/theme.h"

class QComboBox;
class QLineEdit;

namespace otasuke {

/// Which lines of the ledger are shown: words, standing, department, site.
class LedgerFilters : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerFilters(const Theme &theme, QWidget *parent = nullptr);
    /// What can be chosen; a choice that is still among them stays.
    void setChoices(const QStringList &departments, const QStringList &sites);
    DeviceFilter filter() const;
    /// All devices, or those that match a word.
    void reset(const QString &search);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_search;
    QComboBox *m_show;
    QComboBox *m_department;
    QComboBox *m_site;
};

} // namespace otasuke
