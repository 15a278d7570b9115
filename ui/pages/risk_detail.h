#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/read_models.h"
#include "ui/widgets/card.h"

namespace otasuke {

class Fold;

/// One device: what happened, what to do above why, the points, the records. Filled anew only when
/// something it says has changed.
class RiskDetail : public Card
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;

    RiskDetail(const Theme &theme, TimeText when, QWidget *parent = nullptr);

    void showDevice(const DeviceRisk &risk, const QList<Finding> &findings);
    void showDepartment(const DepartmentRisk &department, const QList<DeviceRisk> &devices);
    void showNothing(const QString &text);
    /// The folded-out records; called as they arrive.
    void addRecord(const EventRow &record);
    const DeviceRisk &device() const { return m_risk; }

Q_SIGNALS:
    void helpPressed(otasuke::SupportKind kind, const otasuke::Finding &finding);
    void decidePressed(const otasuke::Finding &finding);
    void recordsWanted(const QList<qint64> &eventIds);
    void deviceChosen(otasuke::DeviceId device);

private:
    void fill();
    void addHead();
    void addWhatHappened(const Finding *worst);
    void addWhatToDo(const Reason &reason);
    QVBoxLayout *addRows();
    QHBoxLayout *addRow(QVBoxLayout *rows);
    void addButtons(const Finding &worst);
    void addPoints();
    void addRecords();
    void onFold(bool open);
    const Finding *worstOpen() const;
    QString fingerprint() const;

    const Theme &m_theme;
    TimeText m_when;
    DeviceRisk m_risk;
    QList<Finding> m_findings;
    QString m_shown;
    Fold *m_records = nullptr;
};

} // namespace otasuke
