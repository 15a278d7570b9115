// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include <QFormLayout>

#include "ui/widgets/text_label.h"

namespace otasuke {

QFormLayout *makeForm(const Theme &theme)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(
        theme.scale() > 1.2 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme.px(16));
    form->setVerticalSpacing(theme.px(8));
    return form;
}

void addFormRow(const Theme &theme, QFormLayout *form, const QString &label, QWidget *field)
{
    auto *words = new TextLabel(theme, TextRole::Body, label);
    words->setBuddy(field);
    words->setMinimumHeight(field->sizeHint().height()); // else it hangs above the field's middle
    field->setAccessibleName(label);
    form->addRow(words, field);
}

} // namespace otasuke
