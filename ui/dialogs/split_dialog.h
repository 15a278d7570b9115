#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QLineEdit;

namespace otasuke {

/// Takes a device apart that is two in truth: which of its numbers, names and addresses are the
/// other's. Says what of the records goes along and what stays.
class SplitDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// Records of so many days go along.
    static constexpr int kDays = 31;

    SplitDialog(const Theme &theme, const DeviceRecord &device, UtcMicros now, QWidget *parent);

Q_SIGNALS:
    void wanted(const otasuke::DeviceSplit &split);

private:
    void createWidgets();
    QList<QCheckBox *> addBoxes(const QString &heading, const QStringList &texts);
    DeviceSplit split() const;
    void showButton();

    const DeviceRecord m_device;
    const UtcMicros m_now;
    QList<QCheckBox *> m_macs, m_hosts, m_addresses;
    QLineEdit *m_name = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace otasuke
