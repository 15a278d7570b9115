#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/read_models.h"
#include "ui/widgets/card.h"

namespace otasuke {

class Fold;
class RecordFold;

/// One device: what happened, what to do above why, the points, its days, the records. Filled anew
/// only when something it says has changed.
class RiskDetail : public Card
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;

    /// `when` writes a time with its day, `clock` one under the heading of its day.
    RiskDetail(const Theme &theme, TimeText when, TimeText clock, QWidget *parent = nullptr);

    void showDevice(const DeviceRisk &risk, const QList<Finding> &findings,
        const QList<DayMark> &marks, const QDate &today);
    void showNothing(const QString &text);
    /// The folded-out records; called as they arrive.
    void addRecord(const EventRow &record);
    /// The folded-out days; ignored when it is another device's.
    void setStory(const DeviceStory &story);
    const DeviceRisk &device() const { return m_risk; }

Q_SIGNALS:
    void helpPressed(otasuke::SupportKind kind, const otasuke::Finding &finding);
    void decidePressed(const otasuke::Finding &finding);
    void recordsWanted(const QList<qint64> &eventIds);
    void storyWanted(otasuke::DeviceId device);

private:
    void fill();
    void addHead();
    void addWhatHappened(const Finding *worst);
    std::pair<Tone, QString> nothingOpen() const;
    void addWhatToDo(const Reason &reason);
    QVBoxLayout *addRows();
    QHBoxLayout *addRow(QVBoxLayout *rows);
    void addButtons(const Finding &worst);
    void addPoints();
    void addDays();
    void addStory();
    void addDay(const DeviceStory::Day &day);
    void addRecords();
    void onStory(bool open);
    const Finding *worstOpen() const;
    QString fingerprint() const;

    const Theme &m_theme;
    TimeText m_when;
    TimeText m_clock;
    DeviceRisk m_risk;
    QList<Finding> m_findings;
    QList<DayMark> m_marks;
    QDate m_today;
    QString m_shown;
    Fold *m_story = nullptr;
    RecordFold *m_records = nullptr;
};

} // namespace otasuke
