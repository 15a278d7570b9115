#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"
#include "models/domain/office_calendar.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace otasuke {

class AcceptedFields;
class LastDayField;

/// Whose device is it? Only what the person changed is told.
class DeviceDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// What there is to choose from, and the time it is.
    struct Choices
    {
        QStringList departments;
        QStringList sites;
        OfficeCalendar calendar;
        UtcMicros now = 0;
    };
    DeviceDialog(
        const Theme &theme, const DeviceRecord &device, const Choices &choices, QWidget *parent);

Q_SIGNALS:
    void saved(const otasuke::DeviceEdit &edit);

private:
    void createWidgets(const Choices &choices);
    void createStanding(QFormLayout *form, const Choices &choices);
    void createPlace(QFormLayout *form, const Choices &choices);
    QComboBox *addChoice(
        QFormLayout *form, const QString &label, const QStringList &texts, const QString &text);
    void showVisit();
    DeviceStanding standing() const;
    QString seenAs() const;
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &text);
    DeviceEdit edit() const;
    void save();

    const DeviceRecord m_device;
    QComboBox *m_standing = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_department = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_seat = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_importance = nullptr;
    QFormLayout *m_form = nullptr;
    LastDayField *m_guestUntil = nullptr;
    AcceptedFields *m_exception = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_extended = nullptr;
};

} // namespace otasuke
