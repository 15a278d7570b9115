// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "ui/pages/settings_panels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// What is longer than the field is seen from its beginning.
void fill(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

FormPanel::FormPanel(const Theme &theme, const QString &heading, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_form(makeForm(theme))
    , m_save(makeButton(theme, ButtonKind::Secondary, tr("Save")))
{
    addHeading(heading);
    body()->addLayout(m_form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    body()->addLayout(row);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::saveWanted);
}

void FormPanel::setTouched(bool touched)
{
    m_touched = touched;
    m_save->setEnabled(touched);
}

QLineEdit *FormPanel::addLine(const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    addFormRow(m_theme, m_form, label, line);
    connect(line, &QLineEdit::textEdited, this, [this] { setTouched(true); });
    return line;
}

QTimeEdit *FormPanel::addTime(const QString &label)
{
    auto *time = new QTimeEdit;
    time->setDisplayFormat(u"H:mm"_s);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addFormRow(m_theme, m_form, label, time);
    connect(time, &QTimeEdit::timeChanged, this, [this] { setTouched(true); });
    return time;
}

QSpinBox *FormPanel::addNumber(const QString &label, int least, int most)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addFormRow(m_theme, m_form, label, number);
    connect(number, &QSpinBox::valueChanged, this, [this] { setTouched(true); });
    return number;
}

QComboBox *FormPanel::addChoice(const QString &label)
{
    auto *choice = new QComboBox;
    addFormRow(m_theme, m_form, label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { setTouched(true); });
    return choice;
}

OfficePanel::OfficePanel(const Theme &theme, QWidget *parent)
    : FormPanel(theme, tr("Your office"), parent)
    , m_name(addLine(tr("Name")))
    , m_address(addLine(tr("Address"), tr("where an engineer has to come to")))
    , m_person(addLine(tr("Person in charge")))
    , m_phone(addLine(tr("Telephone")))
    , m_opens(addTime(tr("Work begins")))
    , m_closes(addTime(tr("Work ends")))
    , m_weekdays(addChoice(tr("Days of work")))
    , m_closed(addLine(tr("Closed on"), tr("for example 8/13-8/16 12/29-1/3")))
    , m_networks(addLine(tr("Own networks"), tr("only if they are not private addresses")))
{
    m_weekdays->addItem(tr("Monday to Friday"), 0x1f);
    m_weekdays->addItem(tr("Monday to Saturday"), 0x3f);
    m_weekdays->addItem(tr("Monday to Saturday, closed on Wednesdays"), 0x3b);
    m_weekdays->addItem(tr("Monday to Saturday, closed on Thursdays"), 0x37);
    m_weekdays->addItem(tr("Every day"), 0x7f);
    setTouched(false);
}

void OfficePanel::setOffice(const Office &office)
{
    if (isTouched())
        return;
    m_office = office;
    fill(m_name, office.name);
    fill(m_address, office.address);
    fill(m_person, office.contactPerson);
    fill(m_phone, office.contactPhone);
    m_opens->setTime(office.opens);
    m_closes->setTime(office.closes);
    m_weekdays->setCurrentIndex(m_weekdays->findData(int(office.openWeekdays)));
    fill(m_closed, office.closedDays);
    fill(m_networks, office.homeNetworks);
    setTouched(false);
}

Office OfficePanel::office() const
{
    Office office = m_office;
    office.name = m_name->text().trimmed();
    office.address = m_address->text().trimmed();
    office.contactPerson = m_person->text().trimmed();
    office.contactPhone = m_phone->text().trimmed();
    office.opens = m_opens->time();
    office.closes = m_closes->time();
    if (m_weekdays->currentIndex() >= 0)
        office.openWeekdays = quint8(m_weekdays->currentData().toInt());
    office.closedDays = m_closed->text().trimmed();
    office.homeNetworks = m_networks->text().trimmed();
    return office;
}

ContractPanel::ContractPanel(const Theme &theme, QWidget *parent)
    : FormPanel(theme, tr("Contract with the otasuke-tai"), parent)
    , m_provider(addLine(tr("Provider")))
    , m_number(addLine(tr("Contract number")))
    , m_class(addChoice(tr("Class of service")))
    , m_limit(addNumber(tr("Devices covered"), 0, 100'000))
    , m_phone(addLine(tr("Help desk: telephone")))
    , m_mail(addLine(tr("Help desk: mail")))
    , m_opens(addTime(tr("Help desk opens")))
    , m_closes(addTime(tr("Help desk closes")))
    , m_days(addChoice(tr("Help desk days")))
    , m_afterHours(addLine(tr("Outside these hours"), tr("what the provider says to do")))
    , m_rushPhone(addLine(tr("Onsite rush support: telephone")))
    , m_rushCost(addLine(tr("Onsite rush support: cost")))
    , m_insurance(addLine(tr("Insurance")))
    , m_remote(addLine(tr("Remote support program"), tr("the program your provider gave you")))
    , m_remoteArguments(addLine(tr("Its arguments")))
{
    m_class->addItem(tr("Class 1"), 1);
    m_class->addItem(tr("Class 2"), 2);
    m_days->addItem(tr("Workdays"), false);
    m_days->addItem(tr("Every day"), true);
    setTouched(false);
}

void ContractPanel::setContract(const Contract &contract)
{
    if (isTouched())
        return;
    m_contract = contract;
    fill(m_provider, contract.provider);
    fill(m_number, contract.number);
    m_class->setCurrentIndex(std::max(0, m_class->findData(contract.serviceClass)));
    m_limit->setValue(contract.deviceLimit);
    fill(m_phone, contract.helpDeskPhone);
    fill(m_mail, contract.helpDeskMail);
    m_opens->setTime(contract.opens);
    m_closes->setTime(contract.closes);
    m_days->setCurrentIndex(contract.weekends ? 1 : 0);
    fill(m_afterHours, contract.afterHours);
    fill(m_rushPhone, contract.rushPhone);
    fill(m_rushCost, contract.rushCost);
    fill(m_insurance, contract.insurance);
    fill(m_remote, contract.remoteProgram);
    fill(m_remoteArguments, contract.remoteArguments);
    setTouched(false);
}

Contract ContractPanel::contract() const
{
    Contract contract = m_contract;
    contract.provider = m_provider->text().trimmed();
    contract.number = m_number->text().trimmed();
    contract.serviceClass = m_class->currentData().toInt();
    contract.deviceLimit = m_limit->value();
    contract.helpDeskPhone = m_phone->text().trimmed();
    contract.helpDeskMail = m_mail->text().trimmed();
    contract.opens = m_opens->time();
    contract.closes = m_closes->time();
    contract.weekends = m_days->currentData().toBool();
    contract.afterHours = m_afterHours->text().trimmed();
    contract.rushPhone = m_rushPhone->text().trimmed();
    contract.rushCost = m_rushCost->text().trimmed();
    contract.insurance = m_insurance->text().trimmed();
    contract.remoteProgram = m_remote->text().trimmed();
    contract.remoteArguments = m_remoteArguments->text().trimmed();
    return contract;
}

} // namespace otasuke
