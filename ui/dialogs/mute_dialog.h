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

/// Not to be told of a kind of finding again: where, why, and until which day. Accepted = record
/// it. Neither the reason nor the end may be left out.
class MuteDialog : public BaseDialog
{
    Q_OBJECT
public:
    MuteDialog(const Theme &theme, const Finding &finding, const QString &by, const QDate &today,
        QWidget *parent);

    /// Without number and times.
    Mute mute() const;
    QDate lastDay() const;

    /// The one other end a finding is about: a server, a sender, a service; empty where there are
    /// several or none.
    static QString destinationOf(const Finding &finding);

private:
    void createChoices(const Finding &finding);
    void createFields(const QString &by, const QDate &today);
    void check();

    QString m_rule;
    DeviceId m_device = 0;
    QString m_destination;
    QRadioButton *m_here = nullptr; ///< null: it is about the office
    QCheckBox *m_onlyThere = nullptr; ///< null: no single destination
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_by = nullptr;
    QDateEdit *m_lastDay = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace otasuke
