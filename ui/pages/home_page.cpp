// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "ui/pages/home_cards.h"
#include "ui/source_words.h"
#include "ui/widgets/state_banner.h"
#include "ui/widgets/tile_layout.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Tone toneOf(DayState state)
{
    switch (state) {
    case DayState::FirstRun:
        return Tone::Accent;
    case DayState::Quiet:
        return Tone::Ok;
    case DayState::Attention:
    case DayState::Blind:
        return Tone::Warn;
    case DayState::Alarm:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace

HomePage::HomePage(ConsoleService &service, const Theme &theme, QWidget *parent)
    : Page(service, theme, parent)
{
    createWidgets();
    connectSignals();
}

void HomePage::createWidgets()
{
    setTitle(tr("Today's watch"));
    m_day = new StateBanner(theme());
    m_silent = new StateBanner(theme());
    m_silent->setCompact();
    m_firstSteps = new FirstStepsCard(theme());
    m_tiles = new HomeTiles(theme());
    m_risky = new RiskyCard(theme());
    m_cloud = new HomeCloudCard(theme());
    m_week = new WeekCard(theme());
    m_cards = new QWidget;
    auto *cards = new TileLayout(2, theme().px(330), 16, m_cards);
    cards->addWidget(m_risky);
    cards->addWidget(m_cloud);
    cards->addWidget(m_week);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_day, m_silent, m_firstSteps, m_tiles, m_cards})
        body()->addWidget(widget);
    body()->addStretch(1);
}

void HomePage::connectSignals()
{
    connect(&service(), &ConsoleService::homeReady, this, &HomePage::show);
    connect(m_day, &StateBanner::pressed, this, &HomePage::onDayPressed);
    const auto to = [this](const QString &page) {
        return [this, page] { Q_EMIT navigate(page, QString()); };
    };
    connect(m_silent, &StateBanner::pressed, this, to(u"settings"_s));
    connect(m_firstSteps, &FirstStepsCard::settingsPressed, this, to(u"settings"_s));
    connect(m_risky, &RiskyCard::allPressed, this, to(u"risk"_s));
    connect(m_cloud, &HomeCloudCard::morePressed, this, to(u"cloud"_s));
    connect(m_week, &WeekCard::allPressed, this, to(u"events"_s));
    connect(m_risky, &RiskyCard::chosen, this,
        [this](DeviceId id) { Q_EMIT navigate(u"risk"_s, u"device:%1"_s.arg(id)); });
}

void HomePage::refresh()
{
    asked(service().requestHome());
}

void HomePage::show(RequestId id, const HomeSnapshot &home)
{
    if (!answered(id))
        return;
    m_home = home;
    const bool first = home.state == DayState::FirstRun;
    const QDate today = calendar().dayOf(home.asOf);
    const QString date = QLocale().toString(today, tr("ddd, MMM d", "date format with weekday"));
    const QString time = calendar().local(home.asOf).toString(u"H:mm"_s);
    const bool heard = std::any_of(home.sources.begin(), home.sources.end(),
        [](const SourceHealth &source) { return source.lastOk > 0; });
    setAside(heard ? tr("Last checked %1, %2").arg(time, date) : QString());
    showDay(home);
    showSilent(home);
    m_firstSteps->setVisible(first);
    m_tiles->setVisible(!first);
    m_cards->setVisible(!first);
    if (first)
        return;
    m_tiles->set(home, calendar(), now());
    m_risky->setVisible(!home.risky.isEmpty());
    m_risky->set(home.risky);
    m_cloud->set(home, today);
    m_week->set(home.week, calendar(), today);
}

void HomePage::showDay(const HomeSnapshot &home)
{
    m_day->set(toneOf(home.state), home.headline, home.subline);
    const bool toSee = home.state == DayState::Alarm || home.state == DayState::Attention;
    m_day->setButton(toSee ? tr("Go through them") : QString());
}

void HomePage::showSilent(const HomeSnapshot &home)
{
    const SourceHealth *worst = worstSource(home.sources);
    m_silent->setVisible(worst != nullptr);
    if (!worst)
        return;
    m_silent->set(Tone::Warn, sourceSentence(*worst, when(worst->since)), sourceAdvice(*worst));
    m_silent->setButton(tr("Open settings"));
}

void HomePage::onDayPressed()
{
    const Finding *first = firstToDo(m_home.findings, m_home.risky); // the one the headline names
    Q_EMIT navigate(u"findings"_s, first ? first->id : QString());
}

} // namespace otasuke
