// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mute_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "models/judgement/rule_names.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

MuteDialog::MuteDialog(const Theme &theme, const Finding &finding, const QString &by,
    const QDate &today, QWidget *parent)
    : BaseDialog(theme, tr("Don't tell of this any more?"), parent)
    , m_rule(finding.rule)
    , m_device(finding.device)
    , m_destination(destinationOf(finding))
{
    setObjectName(u"muteDialog"_s);
    addParagraph(tr("\"%1\" is then no longer listed and doesn't count as a risk. The records are "
                    "kept all the same, and on its last day it ends by itself.")
                     .arg(ruleName(finding.rule)));
    createChoices(finding);
    createFields(by, today);
    m_record = addAnswers(tr("Record"), tr("Cancel"));
    connect(m_reason, &QLineEdit::textChanged, this, &MuteDialog::check);
    check();
}

QString MuteDialog::destinationOf(const Finding &finding)
{
    const QVariantMap &params = finding.reason.params;
    if (params.value(u"peers"_s, 1).toInt() > 1)
        return {};
    for (const auto &name : {u"peer"_s, u"domain"_s, u"service"_s}) {
        if (const QString value = params.value(name).toString(); !value.isEmpty())
            return value;
    }
    return {};
}

void MuteDialog::createChoices(const Finding &finding)
{
    if (m_device != 0) {
        m_here = new QRadioButton(tr("Only for %1").arg(finding.deviceName));
        auto *everywhere = new QRadioButton(tr("For all devices"));
        m_here->setObjectName(u"here"_s);
        everywhere->setObjectName(u"everywhere"_s);
        m_here->setChecked(true);
        body()->addWidget(m_here);
        body()->addWidget(everywhere);
    }
    if (!m_destination.isEmpty()) {
        m_onlyThere = new QCheckBox(tr("Only where it is about %1").arg(m_destination));
        m_onlyThere->setObjectName(u"onlyThere"_s);
        m_onlyThere->setChecked(true);
        body()->addWidget(m_onlyThere);
    }
}

void MuteDialog::createFields(const QString &by, const QDate &today)
{
    m_reason = addField(tr("Reason (required)"), u"reason"_s);
    auto *label = headingLabel(theme(), tr("Last day (a year from today at most)"));
    m_lastDay = new QDateEdit(today.addMonths(3));
    m_lastDay->setObjectName(u"lastDay"_s);
    m_lastDay->setAccessibleName(label->text());
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDisplayFormat(u"yyyy/MM/dd"_s); // read the same everywhere
    m_lastDay->setMinimumWidth(theme().px(176));
    m_lastDay->setDateRange(today, today.addYears(1).addDays(-1));
    label->setBuddy(m_lastDay);
    body()->addWidget(label);
    body()->addWidget(m_lastDay, 0, Qt::AlignLeft);
    m_by = addField(tr("Recorded by"), u"by"_s);
    m_by->setText(by);
}

void MuteDialog::check()
{
    m_record->setEnabled(!m_reason->text().trimmed().isEmpty());
}

Mute MuteDialog::mute() const
{
    Mute mute;
    mute.rule = m_rule;
    mute.device = m_here && m_here->isChecked() ? m_device : 0;
    mute.destination = m_onlyThere && m_onlyThere->isChecked() ? m_destination : QString();
    mute.reason = m_reason->text().trimmed();
    mute.by = m_by->text().trimmed();
    return mute;
}

QDate MuteDialog::lastDay() const
{
    return m_lastDay->date();
}

} // namespace otasuke
