#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace otasuke {

class BarStrip;
class StatTile;
class TextLabel;

/// The proof that the watch is alive: how long, by whom, how much was stopped.
class HomeTiles : public QWidget
{
    Q_OBJECT
public:
    explicit HomeTiles(const Theme &theme, QWidget *parent = nullptr);
    void set(const HomeSnapshot &home, const OfficeCalendar &calendar, UtcMicros now);

private:
    void setWatch(const WatchRecord &watch);
    void setUtm(const QList<SourceHealth> &sources, const OfficeCalendar &calendar, UtcMicros now);
    void setAgents(const HomeSnapshot &home, UtcMicros now);

    StatTile *m_watch;
    StatTile *m_utm;
    StatTile *m_edr;
    StatTile *m_blocked;
};

/// The worst devices, one row each; a row opens the device.
class RiskyCard : public Card
{
    Q_OBJECT
public:
    explicit RiskyCard(const Theme &theme, QWidget *parent = nullptr);
    void set(const QList<DeviceRisk> &risky);

Q_SIGNALS:
    void chosen(otasuke::DeviceId device);
    void allPressed();

private:
    QWidget *makeRow(const DeviceRisk &risk);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QString m_shown; ///< what the rows say, so that equal news leave focus alone
};

/// What went to cloud services this month, a bar a day, and one sentence.
class HomeCloudCard : public Card
{
    Q_OBJECT
public:
    explicit HomeCloudCard(const Theme &theme, QWidget *parent = nullptr);
    void set(const HomeSnapshot &home, const QDate &today);

Q_SIGNALS:
    void morePressed();

private:
    const Theme &m_theme;
    TextLabel *m_sentence;
    BarStrip *m_bars;
};

/// The week in words.
class WeekCard : public Card
{
    Q_OBJECT
public:
    explicit WeekCard(const Theme &theme, QWidget *parent = nullptr);
    void set(const QList<HomeSnapshot::Happening> &week, const OfficeCalendar &calendar,
        const QDate &today);

Q_SIGNALS:
    void allPressed();

private:
    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QString m_shown;
};

/// What to do before anything can be watched.
class FirstStepsCard : public Card
{
    Q_OBJECT
public:
    explicit FirstStepsCard(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsPressed();
};

} // namespace otasuke
