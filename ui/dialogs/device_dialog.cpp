// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/device_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "ui/widgets/form.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

std::optional<QString> changed(const QString &now, const QString &before)
{
    return now.trimmed() == before ? std::nullopt : std::optional(now.trimmed());
}

} // namespace

DeviceDialog::DeviceDialog(
    const Theme &theme, const DeviceRecord &device, const QStringList &departments, QWidget *parent)
    : BaseDialog(theme,
          device.standing == DeviceStanding::Unknown ? tr("Whose device is this?")
                                                     : tr("Edit the ledger: %1").arg(device.name),
          parent)
    , m_device(device)
{
    createWidgets(departments);
    QPushButton *save = addButton(ButtonKind::Primary, tr("Save"));
    QPushButton *cancel = addButton(ButtonKind::Quiet, tr("Cancel"));
    connect(save, &QPushButton::clicked, this, &DeviceDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString DeviceDialog::seenAs() const
{
    QStringList parts{m_device.hostname, m_device.vendor, m_device.osName};
    parts += m_device.ips.mid(0, 2) + m_device.macs.mid(0, 1);
    parts.removeAll(QString());
    //: Between two facts about a device in a line
    return parts.join(tr(" / "));
}

QLineEdit *DeviceDialog::addField(QFormLayout *form, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text);
    addFormRow(theme(), form, label, field);
    return field;
}

void DeviceDialog::createWidgets(const QStringList &departments)
{
    if (!seenAs().isEmpty())
        addParagraph(tr("Seen as: %1").arg(seenAs()));
    QFormLayout *form = makeForm(theme());
    m_standing = new QComboBox;
    m_standing->addItem(tr("Ours: belongs to the office"), int(DeviceStanding::Managed));
    m_standing->addItem(tr("A guest's: allowed for a while"), int(DeviceStanding::Guest));
    m_standing->addItem(tr("Must not be on our network"), int(DeviceStanding::Refused));
    m_standing->addItem(tr("Not known yet"), int(DeviceStanding::Unknown));
    m_standing->setCurrentIndex(m_standing->findData(int(m_device.standing)));
    addFormRow(theme(), form, tr("Whose it is"), m_standing);
    m_name = addField(form, tr("Name"), m_device.name);
    m_department = new QComboBox;
    m_department->setEditable(true);
    m_department->addItems(departments);
    m_department->setCurrentText(m_device.department);
    addFormRow(theme(), form, tr("Department"), m_department);
    m_user = addField(form, tr("Who uses it"), m_device.user);
    m_seat = addField(form, tr("Where it stands"), m_device.seat);
    m_site = addField(form, tr("Building or site"), m_device.site);
    m_note = addField(form, tr("Note"), m_device.standingNote);
    m_note->setPlaceholderText(tr("until when, why"));
    body()->addLayout(form);
    m_extended = new QCheckBox(tr("Extended support for Windows 10 (ESU) was bought"));
    m_extended->setChecked(m_device.extendedSupport);
    body()->addWidget(m_extended);
}

void DeviceDialog::save()
{
    DeviceEdit edit;
    edit.id = m_device.id;
    edit.name = changed(m_name->text(), m_device.name);
    edit.user = changed(m_user->text(), m_device.user);
    edit.department = changed(m_department->currentText(), m_device.department);
    edit.seat = changed(m_seat->text(), m_device.seat);
    edit.site = changed(m_site->text(), m_device.site);
    edit.standingNote = changed(m_note->text(), m_device.standingNote);
    const auto standing = DeviceStanding(m_standing->currentData().toInt());
    if (standing != m_device.standing)
        edit.standing = standing;
    if (m_extended->isChecked() != m_device.extendedSupport)
        edit.extendedSupport = m_extended->isChecked();
    Q_EMIT saved(edit);
    accept();
}

} // namespace otasuke
