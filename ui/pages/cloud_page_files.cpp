// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the cloud page that are taken along: copied, or saved as a table or a picture.
#include <QBuffer>
#include <QPixmap>

#include "models/tables/cloud_sheet.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/cloud_page.h"
#include "ui/pages/cloud_service_view.h"
#include "ui/pages/hours_card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/take_along.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void CloudPage::connectTakeAlongs()
{
    const auto connectTo = [this](TakeAlong *along, const QString &name, QWidget *picture,
                               const std::function<QList<QStringList>()> &rows) {
        connect(along, &TakeAlong::copyWanted, this, [rows] { copyTable(rows()); });
        connect(along, &TakeAlong::copyWanted, this,
            [this] { Q_EMIT notice(tr("Copied. Paste it into Excel or a mail.")); });
        connect(
            along, &TakeAlong::tableWanted, this, [this, name, rows] { saveTable(name, rows()); });
        connect(along, &TakeAlong::pictureWanted, this,
            [this, name, picture] { savePicture(name, picture); });
    };
    connectTo(
        m_chartAlong, tr("Sent each day"), m_chart, [this] { return daySheet(m_snapshot.usage); });
    connectTo(m_serviceAlong, tr("Services"), nullptr,
        [this] { return serviceSheet(m_snapshot.usage, calendar()); });
    connectTo(m_senderAlong, tr("Who sent"), nullptr, [this] { return senderSheet(); });
    connectTo(m_hours->takeAlong(), tr("When it goes out"), m_hours->picture(),
        [this] { return hourSheet(m_snapshot.usage.hours); });
    connectTo(
        m_view->takeAlong(), tr("One service"), nullptr, [this] { return m_view->shownTable(); });
    connectTo(m_view->hours()->takeAlong(), tr("When it goes out"), m_view->hours()->picture(),
        [this] { return hourSheet(m_view->story().hours); });
}

QList<QStringList> CloudPage::senderSheet() const
{
    const CloudUsage &usage = m_snapshot.usage;
    if (m_who->current() == 1)
        return deviceSheet(usage.devices);
    return departmentSheet(m_who->current() == 2 ? usage.sites : usage.departments);
}

void CloudPage::saveTable(const QString &name, const QList<QStringList> &rows)
{
    m_askSave(name + u".csv"_s, window(),
        [this, rows](const QString &file) { m_saving = service().saveTable(file, rows); });
}

void CloudPage::savePicture(const QString &name, QWidget *picture)
{
    QPixmap image(picture->size());
    image.fill(theme().color(Token::Card));
    picture->render(&image);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    m_askSave(name + u".png"_s, window(),
        [this, png](const QString &file) { m_saving = service().saveFile(file, png); });
}

} // namespace otasuke
