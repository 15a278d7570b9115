// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hours_card.h"

#include <QVBoxLayout>

#include "models/tables/cloud_sheet.h"
#include "ui/charts/hour_map.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/take_along.h"
#include "ui/widgets/text_label.h"

namespace otasuke {

HoursCard::HoursCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_figures(new FigureTable(this))
    , m_map(new HourMapView(screenStyle(theme)))
    , m_busiest(sentenceLabel(theme, QString()))
    , m_none(sentenceLabel(theme,
          tr("At which hours it went out is not known of this time: the hours are kept from now "
             "on.")))
    , m_along(new TakeAlong(theme, tr("When it goes out")))
    , m_fold(new Fold(theme, tr("The same as a table")))
    , m_table(new DataTable(theme, tr("When it goes out, by hour and weekday")))
{
    addHeading(tr("When it goes out"));
    m_table->setModel(m_figures);
    m_table->setShownRows(24);
    m_table->setStretched(0);
    for (int day = 1; day <= 7; ++day)
        m_table->setLook(day, CellLook::Whole);
    body()->addWidget(m_busiest);
    body()->addWidget(m_none);
    body()->addWidget(m_map);
    m_fold->body()->addWidget(m_table);
    body()->addWidget(m_fold);
    m_along->offerPicture();
    body()->addWidget(m_along);
}

QWidget *HoursCard::picture() const
{
    return m_map;
}

void HoursCard::setHours(const HourMap &hours)
{
    const bool any = hours.total() > 0;
    m_map->setHours(hours, tr("When it goes out"));
    fillHours(*m_figures, hours);
    m_busiest->setText(busiestHour(hours));
    m_busiest->setVisible(any);
    m_none->setVisible(!any);
    for (QWidget *part : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_fold),
             static_cast<QWidget *>(m_along)})
        part->setVisible(any);
}

} // namespace otasuke
