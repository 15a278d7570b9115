#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTableView>
#include <QTimer>

#include "ui/widgets/table_delegate.h"

namespace otasuke {

/// A table of the house: rows of names with badges and bars, no grid, one row chosen at a time. It
/// never scrolls sideways: columns give way, then those that may be missed are left out.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    DataTable(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setLook(int column, CellLook look);
    /// Not narrower than this, at standard text size, where one line of text gives way.
    void setLeastWidth(int column, int width) { m_least.insert(column, width); }
    /// Takes what room is left.
    void setStretched(int column) { m_stretched = column; }
    /// May be left out where room is short, first named first; or all at once, where some of them
    /// without the others would tell half of it.
    enum class LeaveOut { OneByOne, Together };
    void setOptional(const QList<int> &columns, LeaveOut how = LeaveOut::OneByOne);
    /// As high as its rows, for tables the page scrolls; at most `rows`, then it scrolls itself.
    void setShownRows(int rows);
    /// All rows as high as the highest sentence seen yet, so that a row's place is a matter of
    /// counting: for lists of thousands of rows that come and go.
    void setUniformRows();
    /// Texts a column has to have room for besides those it shows now.
    void setWidest(int column, const QStringList &texts) { m_widest.insert(column, texts); }
    int uniformHeight() const;
    /// Makes room for the sentences of these rows.
    void growFor(int first, int last);
    /// Rows that were added or taken away count at once, not in the next turn of the event loop.
    void settle();
    /// Key of the chosen row; empty if none.
    QString chosenKey() const;
    void choose(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< invalid: none any more
    void opened(const QModelIndex &index); ///< double click or Enter
    void fitted(); ///< columns, and uniform rows, have new sizes

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// Which columns give way, one after the other: a sentence only breaks, a name is cut.
    /// Down to the header's width first; a header is cut only where nothing else is left to give.
    enum class Give { Sentences, Lines, Hard, Headers };

    void fit();
    bool isTight(const QList<int> &natural, const QList<int> &shown) const;
    void fitSoon() { m_soon.start(0); }
    void rowsChanged();
    int measuredHeight(int first, int last) const;
    QList<int> naturalWidths() const;
    QList<int> shownColumns(const QList<int> &natural) const;
    QList<int> giveWay(QList<int> widths, const QList<int> &shown) const;
    int leastWidth(int column, int natural) const;
    int leastWidth(int column, int natural, Give give) const;
    void squeeze(QList<int> &widths, const QList<int> &shown, Give give) const;
    void fitRows();
    int wholeHeight() const;

    const Theme &m_theme;
    TableDelegate *m_delegate;
    QTimer m_soon;
    QHash<int, int> m_least;
    QList<int> m_optional;
    LeaveOut m_leaveOut = LeaveOut::OneByOne;
    QHash<int, QStringList> m_widest;
    QList<int> m_natural; ///< widths when last measured
    bool m_uniform = false;
    bool m_fitted = false; ///< uniform rows are measured once, then only grow
    int m_stretched = -1;
    int m_shownRows = 0; ///< 0: as high as the layout makes it
};

} // namespace otasuke
