#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace otasuke {

/// Whose device is it? Only what the person changed is told.
class DeviceDialog : public BaseDialog
{
    Q_OBJECT
public:
    DeviceDialog(const Theme &theme, const DeviceRecord &device, const QStringList &departments,
        QWidget *parent);

Q_SIGNALS:
    void saved(const otasuke::DeviceEdit &edit);

private:
    void createWidgets(const QStringList &departments);
    QString seenAs() const;
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &text);
    void save();

    const DeviceRecord m_device;
    QComboBox *m_standing = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_department = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_seat = nullptr;
    QLineEdit *m_site = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_extended = nullptr;
};

} // namespace otasuke
