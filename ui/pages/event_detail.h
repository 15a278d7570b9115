#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "ui/widgets/card.h"

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace otasuke {

class Fold;

/// One event: the sentence, then – folded – the technical facts and, asked for, the source's own
/// record.
class EventDetail : public Card
{
    Q_OBJECT
public:
    explicit EventDetail(const Theme &theme, QWidget *parent = nullptr);

    /// `when` in words.
    void setEvent(const EventRow &row, const QString &when);
    void setRaw(const QByteArray &raw);
    qint64 eventId() const { return m_id; }

Q_SIGNALS:
    void rawWanted(qint64 eventId);
    void deviceWanted(qint64 device);

private:
    void addFact(const QString &label, const QString &value);
    void fillFacts(const EventRow &row);

    const Theme &m_theme;
    qint64 m_id = 0;
    DeviceId m_device = 0;
    TextLabel *m_text;
    TextLabel *m_when;
    QPushButton *m_deviceButton;
    Fold *m_fold;
    QFormLayout *m_facts;
    QPushButton *m_rawButton;
    QPlainTextEdit *m_raw;
};

/// JSON with line breaks; other records as they are.
QString readable(const QByteArray &raw);

} // namespace otasuke
