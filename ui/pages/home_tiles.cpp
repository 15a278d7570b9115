// SPDX-License-Identifier: GPL-3.0-or-later
#include <QVBoxLayout>

#include <cmath>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "models/tables/source_table.h"
#include "ui/pages/home_cards.h"
#include "ui/source_words.h"
#include "ui/widgets/stat_tile.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/tile_layout.h"

using namespace Qt::StringLiterals;

namespace otasuke {

HomeTiles::HomeTiles(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_watch(new StatTile(theme, tr("On watch")))
    , m_utm(new StatTile(theme, tr("UTM")))
    , m_edr(new StatTile(theme, tr("EDR")))
    , m_blocked(new StatTile(theme, tr("Stopped")))
{
    auto *tiles = new TileLayout(4, theme.px(168), 16, this);
    for (StatTile *tile : {m_watch, m_utm, m_edr, m_blocked})
        tiles->addWidget(tile);
}

void HomeTiles::set(const HomeSnapshot &home, const OfficeCalendar &calendar, UtcMicros now)
{
    setWatch(home.watch);
    setUtm(home.sources, calendar, now);
    setAgents(home, now);
    m_blocked->setFigure(tr("%1", "number of attacks").arg(formatCount(home.blockedThisMonth)),
        tr("attacks this month, by the UTM"));
}

void HomeTiles::setWatch(const WatchRecord &watch)
{
    if (watch.hours == 0) {
        m_watch->setFigure(u"–"_s, tr("Watching has just begun"));
        return;
    }
    // Rounded down: 100 % is said only of a month without a gap.
    const double percent = std::floor(watch.share() * 1000) / 10;
    const QString figure =
        watch.hours == watch.hoursWatched ? u"100%"_s : u"%1%"_s.arg(percent, 0, 'f', 1);
    m_watch->setFigure(figure, tr("of this month's hours"));
}

void HomeTiles::setUtm(
    const QList<SourceHealth> &sources, const OfficeCalendar &calendar, UtcMicros now)
{
    QList<SourceHealth> own;
    for (const SourceHealth &source : sources) {
        if (source.role == SourceSettings::Role::Utm)
            own << source;
    }
    if (own.isEmpty()) {
        m_utm->setBadge(Tone::Neutral, tr("Not set up"), tr("The network is not watched"));
        return;
    }
    const SourceHealth *worst = worstSource(own);
    const SourceHealth &shown = worst ? *worst : own.first();
    const QString last = shown.lastOk > 0
        ? tr("Last answer: %1").arg(formatTime(shown.lastOk, now, calendar))
        : tr("No answer yet");
    m_utm->setBadge(toneOf(toneOf(shown.state)), sourceStateName(shown.state), last);
}

void HomeTiles::setAgents(const HomeSnapshot &home, UtcMicros now)
{
    const AgentCounts &agents = home.agents;
    const int expected = agents.reporting + agents.silent + agents.missing;
    const QString counts = tr("%1 of %2 PCs").arg(agents.reporting).arg(expected);
    if (expected == 0) {
        m_edr->setBadge(Tone::Neutral, tr("Not set up"), tr("The PCs have no guard of their own"));
    } else if (home.silentAgents.size() == 1 && agents.silent == 1) {
        const DeviceRecord &device = home.silentAgents.first();
        const int days = int((now - device.agentSeen) / kDay);
        m_edr->setBadge(Tone::Warn, counts,
            days > 0 ? tr("%1: no word for %n day(s)", nullptr, days).arg(device.name)
                     : tr("%1: no word today").arg(device.name));
    } else if (agents.silent > 0) {
        m_edr->setBadge(Tone::Warn, counts, tr("No word from %n PC(s)", nullptr, agents.silent));
    } else if (agents.missing > 0) {
        m_edr->setBadge(Tone::Warn, counts, tr("%n PC(s) without EDR", nullptr, agents.missing));
    } else {
        m_edr->setBadge(Tone::Ok, counts, tr("All of them answer"));
    }
}

} // namespace otasuke
