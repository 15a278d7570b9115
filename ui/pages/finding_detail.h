#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/judgement/matters.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QLineEdit;

namespace otasuke {

class RecordFold;

/// One matter: what happened and was it stopped, what to do, whom to call and what it costs, what
/// was decided, the records. Filled anew only when something it says has changed.
class FindingDetail : public Card
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;

    FindingDetail(const Theme &theme, TimeText when, QWidget *parent = nullptr);

    /// `hours`: whether somebody answers now.
    void setMatter(const Matter &matter, const FindingsSnapshot &snapshot, const QString &hours);
    void setNothing(const QString &text);
    void addRecord(const EventRow &record);
    const Finding &finding() const { return m_finding; } ///< the worst; an empty id: none is shown
    /// Who records decisions, as written in the field.
    QString by() const;
    /// Puts the keyboard on the first thing to press.
    void focusFirst();

Q_SIGNALS:
    void helpPressed(otasuke::SupportKind kind);
    void triagePressed();
    void decidePressed(otasuke::FindingState state); ///< InProgress or Handled
    void acceptPressed();
    void mutePressed();
    void takeBackPressed();
    void deviceChosen(otasuke::DeviceId device);
    void recordsWanted(const QList<qint64> &eventIds);

private:
    void fill();
    void addHead();
    void addWhatHappened();
    void addOthers();
    void addWhatToDo();
    void addWhy();
    void addCalls();
    void addDecisionButtons();
    void addContacts();
    void addHistory();
    void addRecords();
    QString fingerprint() const;
    QString called(const FindingDecision &decision) const;

    const Theme &m_theme;
    TimeText m_when;
    Matter m_matter;
    Finding m_finding; ///< its worst: what the words are about
    QList<FindingDecision> m_history; ///< of all of its findings
    Contract m_contract;
    QString m_hours;
    QString m_byTyped; ///< kept over refills
    QString m_shown;
    QLineEdit *m_by = nullptr;
    QWidget *m_first = nullptr;
    RecordFold *m_records = nullptr;
};

} // namespace otasuke
