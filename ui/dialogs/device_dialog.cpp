// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/device_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "models/domain/one_line.h"
#include "models/tables/names.h"
#include "ui/dialogs/accepted_fields.h"
#include "ui/dialogs/last_day_field.h"
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
    const Theme &theme, const DeviceRecord &device, const Choices &choices, QWidget *parent)
    : BaseDialog(theme,
          device.standing == DeviceStanding::Unknown ? tr("Whose device is this?")
                                                     : tr("Edit the ledger: %1").arg(device.name),
          parent)
    , m_device(device)
{
    setObjectName(u"deviceDialog"_s);
    setStandardWidth(640);
    createWidgets(choices);
    QPushButton *save = addButton(ButtonKind::Primary, tr("Save"));
    QPushButton *cancel = addButton(ButtonKind::Quiet, tr("Cancel"));
    connect(save, &QPushButton::clicked, this, &DeviceDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_standing, &QComboBox::currentIndexChanged, this, &DeviceDialog::showVisit);
    connect(m_exception, &Fold::toggled, this, [this] { fit(); });
    showVisit();
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
    field->setMaxLength(kLongestLine);
    addFormRow(theme(), form, label, field);
    return field;
}

QComboBox *DeviceDialog::addChoice(
    QFormLayout *form, const QString &label, const QStringList &texts, const QString &text)
{
    auto *field = new QComboBox;
    field->setEditable(true);
    field->lineEdit()->setMaxLength(kLongestLine);
    field->addItems(texts);
    field->setCurrentText(text);
    addFormRow(theme(), form, label, field);
    return field;
}

void DeviceDialog::createWidgets(const Choices &choices)
{
    if (!seenAs().isEmpty())
        addParagraph(tr("Seen as: %1").arg(seenAs()));
    m_form = makeForm(theme());
    createStanding(m_form, choices);
    createPlace(m_form, choices);
    body()->addLayout(m_form);
    m_extended = new QCheckBox(tr("Extended support for Windows 10 (ESU) was bought"));
    m_extended->setChecked(m_device.extendedSupport);
    body()->addWidget(m_extended);
    m_exception = new AcceptedFields(theme(), choices.calendar);
    m_exception->set(m_device.exception, choices.now);
    body()->addWidget(m_exception);
}

void DeviceDialog::createStanding(QFormLayout *form, const Choices &choices)
{
    m_standing = new QComboBox;
    m_standing->addItem(tr("Ours: belongs to the office"), int(DeviceStanding::Managed));
    m_standing->addItem(tr("A guest's: allowed for a while"), int(DeviceStanding::Guest));
    m_standing->addItem(tr("Must not be on our network"), int(DeviceStanding::Refused));
    m_standing->addItem(tr("Not known yet"), int(DeviceStanding::Unknown));
    m_standing->setCurrentIndex(m_standing->findData(int(m_device.standing)));
    addFormRow(theme(), form, tr("Whose it is"), m_standing);
    m_guestUntil = new LastDayField(
        theme(), tr("Last day of the visit"), LastDayField::End::Needed, choices.calendar);
    m_guestUntil->setEnd(m_device.guestUntil, choices.now);
    addFormRow(theme(), form, tr("Last day of the visit"), m_guestUntil);
    m_name = addField(form, tr("Name"), m_device.name);
}

void DeviceDialog::createPlace(QFormLayout *form, const Choices &choices)
{
    m_department = addChoice(form, tr("Department"), choices.departments, m_device.department);
    m_user = addField(form, tr("Who uses it"), m_device.user);
    m_seat = addField(form, tr("Where it stands"), m_device.seat);
    m_site = addChoice(form, tr("Building or site"), choices.sites, m_device.site);
    m_importance = new QComboBox;
    m_importance->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_importance->setMinimumContentsLength(16);
    for (const auto importance :
        {Importance::Critical, Importance::High, Importance::Normal, Importance::Low})
        m_importance->addItem(importanceName(importance), int(importance));
    m_importance->setCurrentIndex(m_importance->findData(int(m_device.importance)));
    addFormRow(theme(), form, tr("How important it is"), m_importance);
    m_note = addField(form, tr("Note"), m_device.standingNote);
}

DeviceStanding DeviceDialog::standing() const
{
    return DeviceStanding(m_standing->currentData().toInt());
}

void DeviceDialog::showVisit()
{
    m_form->setRowVisible(m_guestUntil, standing() == DeviceStanding::Guest);
    if (isVisible())
        fit();
}

DeviceEdit DeviceDialog::edit() const
{
    DeviceEdit edit;
    edit.id = m_device.id;
    edit.name = changed(m_name->text(), m_device.name);
    edit.user = changed(m_user->text(), m_device.user);
    edit.department = changed(m_department->currentText(), m_device.department);
    edit.seat = changed(m_seat->text(), m_device.seat);
    edit.site = changed(m_site->currentText(), m_device.site);
    edit.standingNote = changed(m_note->text(), m_device.standingNote);
    if (standing() != m_device.standing)
        edit.standing = standing();
    const UtcMicros until = standing() == DeviceStanding::Guest ? m_guestUntil->end() : 0;
    if (until != m_device.guestUntil)
        edit.guestUntil = until;
    const auto importance = Importance(m_importance->currentData().toInt());
    if (importance != m_device.importance)
        edit.importance = importance;
    if (m_exception->exception() != m_device.exception)
        edit.exception = m_exception->exception();
    if (m_extended->isChecked() != m_device.extendedSupport)
        edit.extendedSupport = m_extended->isChecked();
    return edit;
}

void DeviceDialog::save()
{
    if (!m_exception->isComplete())
        return fit();
    Q_EMIT saved(edit());
    accept();
}

} // namespace otasuke
