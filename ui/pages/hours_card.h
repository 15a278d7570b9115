#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figure_table.h"
#include "ui/widgets/card.h"

namespace otasuke {

class DataTable;
class Fold;
class HourMapView;
class TakeAlong;
struct HourMap;

/// When data goes out: the map of the week, the busiest hour in words, and the same figures as a
/// table.
class HoursCard : public Card
{
    Q_OBJECT
public:
    explicit HoursCard(const Theme &theme, QWidget *parent = nullptr);
    void setHours(const HourMap &hours);
    TakeAlong *takeAlong() const { return m_along; }
    /// The map, to be saved as a picture.
    QWidget *picture() const;

private:
    FigureTable *m_figures;
    HourMapView *m_map;
    TextLabel *m_busiest;
    TextLabel *m_none;
    TakeAlong *m_along;
    Fold *m_fold;
    DataTable *m_table;
};

} // namespace otasuke
