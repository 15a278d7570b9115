// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/call_entry_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "models/domain/one_line.h"

using namespace Qt::StringLiterals;

namespace otasuke {

CallEntryDialog::CallEntryDialog(
    const Theme &theme, const CallEntry &entry, const QDate &today, QWidget *parent)
    : BaseDialog(
          theme, entry.who.isEmpty() ? tr("A new line of the call list") : tr("Call list"), parent)
    , m_before(entry)
    , m_today(today)
    , m_who(addField(tr("Whom"), u"who"_s))
    , m_reach(addField(tr("Telephone number, mail address or page"), u"reach"_s))
    , m_when(addField(tr("What for, and at which hours"), u"when"_s))
    , m_checked(new QCheckBox(tr("I have made sure today that this is right")))
    , m_keep(addButton(ButtonKind::Primary, tr("Keep it")))
{
    setObjectName(u"callEntryDialog"_s);
    m_who->setText(entry.who);
    m_reach->setText(entry.reach);
    m_when->setText(entry.when);
    m_checked->setObjectName(u"checked"_s);
    body()->addWidget(m_checked);
    auto *stop = addButton(ButtonKind::Quiet, tr("Cancel"));
    m_keep->setObjectName(u"confirm"_s);
    stop->setObjectName(u"cancel"_s);
    if (!entry.who.isEmpty()) {
        auto *remove = addButton(ButtonKind::Quiet, tr("Take it out of the list"));
        remove->setObjectName(u"remove"_s);
        connect(remove, &QPushButton::clicked, this, &CallEntryDialog::removed);
        connect(remove, &QPushButton::clicked, this, &QDialog::reject);
    }
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_who, &QLineEdit::textChanged, this, &CallEntryDialog::check);
    beginWith(entry.who.isEmpty() ? m_who : m_reach);
    check();
}

CallEntry CallEntryDialog::entry() const
{
    CallEntry entry{oneLine(m_who->text()), oneLine(m_reach->text()), oneLine(m_when->text()),
        m_before.checked};
    if (m_checked->isChecked())
        entry.checked = m_today;
    else if (entry.reach != m_before.reach)
        entry.checked = QDate();
    return entry;
}

void CallEntryDialog::check()
{
    m_keep->setEnabled(!oneLine(m_who->text()).isEmpty());
}

} // namespace otasuke
