#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "models/domain/finding.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace otasuke {

/// What a decision begins with.
struct DecisionStart
{
    QString title; ///< the finding as a sentence
    FindingState state = FindingState::Handled; ///< chosen at first
    QString by; ///< who decides, if known
    QDate today;
};

/// What became of a finding, in the office's words. Accepted = record it. Accepting the matter as
/// it is asks for a reason; it may end on a day.
class DecisionDialog : public BaseDialog
{
    Q_OBJECT
public:
    DecisionDialog(const Theme &theme, const DecisionStart &start, QWidget *parent);

    FindingState state() const;
    QString note() const;
    QString by() const;
    /// The last day on which it counts as accepted; invalid: no end, or another state.
    QDate lastDay() const;

private:
    void createChoices(FindingState chosen);
    void createFields(const DecisionStart &start);
    void check();

    QRadioButton *m_handled = nullptr;
    QRadioButton *m_inProgress = nullptr;
    QRadioButton *m_accepted = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_by = nullptr;
    QWidget *m_end = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_lastDay = nullptr;
    QWidget *m_needed = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace otasuke
