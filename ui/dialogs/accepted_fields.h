#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"
#include "ui/dialogs/last_day_field.h"
#include "ui/widgets/fold.h"

class QLineEdit;

namespace otasuke {

class TextLabel;

/// A weakness the office knows and lives with: why, what it does instead, until when.
class AcceptedFields : public Fold
{
    Q_OBJECT
public:
    AcceptedFields(const Theme &theme, const OfficeCalendar &calendar, QWidget *parent = nullptr);
    void set(const KnownException &exception, UtcMicros now);
    KnownException exception() const; ///< not set where nothing is written
    /// False: something is written but the reason; says so and puts the cursor there.
    bool isComplete();

private:
    QLineEdit *m_reason;
    QLineEdit *m_measure;
    LastDayField *m_until;
    TextLabel *m_trouble;
};

} // namespace otasuke
