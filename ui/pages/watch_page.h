#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

class QVBoxLayout;

namespace otasuke {

class Card;
class Segments;
class SourceWatch;

/// "What does it look at at all?" – every rule with what it finds at present, and IPA's ten threats
/// of this year's list or an older one, with how the office stands against each.
class WatchPage : public Page
{
    Q_OBJECT
public:
    explicit WatchPage(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    void refresh() override;

private:
    void createWidgets();
    void connectSignals();
    void showRisk(RequestId id, const RiskSnapshot &snapshot);
    void showMonth(RequestId id, const MonthlySummary &summary);
    void onMonthFailed(RequestId id, const Error &error);
    void fillRules();
    void fillYears();
    void fillThreats();
    QList<ThreatStanding> threatsShown() const;
    QWidget *makeRule(const QString &rule, int open);
    QStringList firmwareLines() const;
    QWidget *makeThreat(const ThreatStanding &standing);

    RequestId m_monthRequest = 0;
    QList<Finding> m_findings;
    QList<ThreatTable> m_tables; ///< the newest first
    QString m_rulesShown;
    QString m_threatsShown;
    QVBoxLayout *m_rules = nullptr;
    QVBoxLayout *m_standings = nullptr;
    QVBoxLayout *m_yearRow = nullptr;
    Segments *m_years = nullptr; ///< one a table; none before the first answer
    Card *m_threatCard = nullptr;
    SourceWatch *m_utms = nullptr;
};

} // namespace otasuke
