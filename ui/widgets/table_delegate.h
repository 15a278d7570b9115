#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QStyledItemDelegate>

#include "models/tables/table_role.h"
#include "ui/theme.h"
#include "ui/widgets/cell_text.h"

namespace otasuke {

/// How the cells of a column are drawn. All show DisplayRole; ToneRole, ShareRole and DetailRole
/// (models/tables) where the look has a place for them.
enum class CellLook {
    Text, ///< one line, elided if it must be; DetailRole as a quieter second line
    Whole, ///< one line that is never cut: times
    Strong, ///< the same, bold: the name of the row
    Sentence, ///< breaks into lines
    Badge, ///< shape, word and colour of ToneRole
    Bar ///< figure and a bar of ShareRole beside it; below them the bars of DaysRole
};

Tone toneOf(CellTone tone);

/// Draws the cells of a DataTable. Rows are as high as their highest cell.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(const Theme &theme, QObject *parent = nullptr);

    void setLook(int column, CellLook look) { m_looks.insert(column, look); }
    /// Where room is short the bars go before words are cut.
    void setBarsShown(bool shown) { m_barsShown = shown; }
    CellLook look(int column) const { return m_looks.value(column, CellLook::Text); }
    /// Width of the cell on one line, room beside the words included.
    int naturalWidth(const QModelIndex &index) const;
    int naturalWidth(int column, const QString &text) const;
    int heightFor(const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    /// Tells the whole text of a cell that had to be cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool hasBar(const QModelIndex &index) const;
    QFont fontOf(int column) const;
    int pad() const { return m_theme.px(8); }
    void paintGround(
        QPainter &painter, const QRect &box, bool selected, bool hovered, bool firstColumn) const;
    void drawLine(QPainter &painter, const QRect &box, Qt::Alignment align, const QFont &font,
        const QString &text) const;
    void paintWords(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintSentence(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    QColor inkOf(const QModelIndex &index) const;

    const Theme &m_theme;
    bool m_barsShown = true;
    QHash<int, CellLook> m_looks;
    mutable CellTexts m_texts;
    mutable CellBadges m_badges;
};

} // namespace otasuke
