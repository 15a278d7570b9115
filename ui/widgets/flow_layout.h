#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLayout>
#include <QList>

namespace otasuke {

/// Widgets side by side in their own widths, on the next line where room ends: rows of buttons.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace otasuke
