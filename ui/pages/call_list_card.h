#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace otasuke {

/// Whom to call besides the help desk, with the day on which each was checked last. Needs no
/// network and no appliance.
class CallListCard : public Card
{
    Q_OBJECT
public:
    explicit CallListCard(const Theme &theme, QWidget *parent = nullptr);
    void set(const QList<CallEntry> &calls, const QDate &today);

Q_SIGNALS:
    void changePressed(int place); ///< in the list
    void addPressed();

private:
    QWidget *makeRow(const CallEntry &call, int place, const QDate &today);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<CallEntry> m_calls;
    QDate m_today;
};

} // namespace otasuke
