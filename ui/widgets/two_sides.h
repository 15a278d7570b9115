#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWidget>

#include "ui/theme.h"

class QBoxLayout;

namespace otasuke {

/// A list at the left and what was chosen in it at the right; where room is short the list stands
/// above it.
class TwoSides : public QWidget
{
    Q_OBJECT
public:
    /// Width of the list beside, height of the list above, both at standard text size.
    struct Room
    {
        int width = 340;
        int height = 420;
    };
    TwoSides(const Theme &theme, QWidget *list, const Room &room, QWidget *parent = nullptr);
    /// Several may be added, for one to be shown at a time.
    void addDetail(QWidget *detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    Room m_room;
    QWidget *m_list;
    QBoxLayout *m_sides;
};

} // namespace otasuke
