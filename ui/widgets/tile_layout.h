#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLayout>
#include <QList>

namespace otasuke {

/// Equal columns, as many as fit (at most `maxColumns`, each at least `minWidth` wide), then the
/// next row; all tiles of a row are equally high. Reflows when the window or the text grows.
class TileLayout : public QLayout
{
    Q_OBJECT
public:
    TileLayout(int maxColumns, int minWidth, int spacing, QWidget *parent = nullptr);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shown() const;
    int columnsFor(int width) const;
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_maxColumns;
    int m_minWidth;
    int m_gap;
};

} // namespace otasuke
