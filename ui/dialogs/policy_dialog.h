#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "ui/dialogs/base_dialog.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace otasuke {

/// May a service be used, by whom, and who says so. Accepted = record it.
class PolicyDialog : public BaseDialog
{
    Q_OBJECT
public:
    PolicyDialog(const Theme &theme, const CloudServiceStory &story, QWidget *parent);
    ServicePolicy policy() const;

private:
    void createChoices(Approval approval);
    void createFields(const QStringList &departments);

    QString m_service;
    QRadioButton *m_approved = nullptr;
    QRadioButton *m_forbidden = nullptr;
    QRadioButton *m_undecided = nullptr;
    QComboBox *m_whom = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_by = nullptr;
};

} // namespace otasuke
