// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accepted_fields.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/form.h"
#include "ui/widgets/text_label.h"

namespace otasuke {

AcceptedFields::AcceptedFields(const Theme &theme, const OfficeCalendar &calendar, QWidget *parent)
    : Fold(theme, tr("A weakness we know and live with"), parent)
    , m_reason(new QLineEdit)
    , m_measure(new QLineEdit)
    , m_until(new LastDayField(theme, tr("How long"), LastDayField::End::MayBeOpen, calendar))
    , m_trouble(sentenceLabel(theme, tr("Please write why this is accepted.")))
{
    body()->addWidget(quietLabel(theme,
        tr("For example an X-ray PC whose old Windows can't be replaced. It is then shown as a "
           "known exception."))
                          ->wrap());
    QFormLayout *form = makeForm(theme);
    m_reason->setPlaceholderText(tr("the maker allows no newer Windows"));
    addFormRow(theme, form, tr("Why"), m_reason);
    m_measure->setPlaceholderText(tr("only talks to the X-ray server"));
    addFormRow(theme, form, tr("What we do instead"), m_measure);
    addFormRow(theme, form, tr("How long"), m_until);
    body()->addLayout(form);
    m_trouble->tone(TextTone::Bad);
    m_trouble->hide();
    body()->addWidget(m_trouble);
}

void AcceptedFields::set(const KnownException &exception, UtcMicros now)
{
    m_reason->setText(exception.reason);
    m_measure->setText(exception.measure);
    m_until->setEnd(exception.until, now);
    setOpen(exception.isSet());
}

KnownException AcceptedFields::exception() const
{
    KnownException exception{m_reason->text().trimmed(), m_measure->text().trimmed(), 0};
    if (exception.isSet())
        exception.until = m_until->end();
    return exception;
}

bool AcceptedFields::isComplete()
{
    const bool complete =
        !m_reason->text().trimmed().isEmpty() || m_measure->text().trimmed().isEmpty();
    m_trouble->setVisible(!complete);
    if (!complete) {
        setOpen(true);
        m_reason->setFocus();
    }
    return complete;
}

} // namespace otasuke
