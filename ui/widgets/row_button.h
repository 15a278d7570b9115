#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>

#include "ui/theme.h"

class QHBoxLayout;

namespace otasuke {

/// A row of a card that opens something: put labels into row(); hover, focus and keyboard are
/// those of a button. Give it an accessible name: the row's words.
class RowButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowButton(
        const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    QHBoxLayout *row() const { return m_row; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
};

} // namespace otasuke
