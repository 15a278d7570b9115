#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

class QVBoxLayout;

namespace otasuke {

class Card;

/// "What does it look at at all?" – every rule with what it finds at present, and IPA's ten threats
/// with how the office stands against each.
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
    void fillThreats();
    QWidget *makeRule(const QString &rule, int open);
    QWidget *makeThreat(const ThreatStanding &standing);

    RequestId m_monthRequest = 0;
    QList<Finding> m_findings;
    QList<ThreatStanding> m_threats;
    QString m_rulesShown;
    QString m_threatsShown;
    QVBoxLayout *m_rules = nullptr;
    QVBoxLayout *m_standings = nullptr;
    Card *m_threatCard = nullptr;
};

} // namespace otasuke
