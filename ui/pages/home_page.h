#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

namespace otasuke {

class FirstStepsCard;
class HomeCloudCard;
class HomeTiles;
class RiskyCard;
class StateBanner;
class WeekCard;

/// "Is everything all right today?" – one sentence, the proof, what is odd.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;

private:
    void createWidgets();
    void connectSignals();
    void show(RequestId id, const HomeSnapshot &home);
    void showDay(const HomeSnapshot &home);
    void showSilent(const HomeSnapshot &home);
    void onDayPressed();

    HomeSnapshot m_home;
    StateBanner *m_day = nullptr;
    StateBanner *m_silent = nullptr;
    FirstStepsCard *m_firstSteps = nullptr;
    HomeTiles *m_tiles = nullptr;
    QWidget *m_cards = nullptr;
    RiskyCard *m_risky = nullptr;
    HomeCloudCard *m_cloud = nullptr;
    WeekCard *m_week = nullptr;
};

} // namespace otasuke
