#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "models/domain/ledger.h"
#include "ui/theme.h"

class QComboBox;
class QGridLayout;

namespace otasuke {

class DataTable;
class LedgerTable;
class StateBanner;
class TextLabel;

/// What each column of the office's list tells.
class LedgerColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerColumnsStep(const Theme &theme, QWidget *parent = nullptr);
    void setPreview(const LedgerPreview &preview);
    QList<LedgerLayout::Column> columns() const;

private:
    void addColumn(int row, const LedgerLayout::Column &column, const QString &sample);

    const Theme &m_theme;
    StateBanner *m_problem;
    QGridLayout *m_grid;
    QStringList m_titles;
    QList<QComboBox *> m_fields;
};

/// What the list would change, before it does.
class LedgerChangesStep : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerChangesStep(const Theme &theme, QWidget *parent = nullptr);
    void setPreview(const LedgerPreview &preview);

private:
    StateBanner *m_sum;
    LedgerTable *m_lines;
    DataTable *m_view;
    TextLabel *m_hint;
};

} // namespace otasuke
