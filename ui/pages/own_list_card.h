#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace otasuke {

/// The office's own list (a spreadsheet): in, out, and back.
class OwnListCard : public Card
{
    Q_OBJECT
public:
    explicit OwnListCard(const Theme &theme, QWidget *parent = nullptr);
    /// `when`: the time of the reading that can be taken back, in words.
    void setUndo(const LedgerUndo &undo, const QString &when);
    /// While a list is being read another can't be.
    void setReading(bool reading);

Q_SIGNALS:
    void readPressed();
    void writePressed();
    void undoPressed();

private:
    TextLabel *m_undoWords;
    QPushButton *m_read;
    QPushButton *m_write;
    QPushButton *m_undo;
};

} // namespace otasuke
