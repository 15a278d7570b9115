#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace otasuke {

class Badge;
class TextLabel;

/// One way to get help: number, hours or cost, and a button.
class ContactCard : public Card
{
    Q_OBJECT
public:
    ContactCard(const Theme &theme, const QString &heading, const QString &button, bool danger,
        QWidget *parent = nullptr);
    void setNumber(const QString &number);
    void setBadge(Tone tone, const QString &word); ///< an empty word hides it
    void setLines(const QStringList &lines);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    const Theme &m_theme;
    TextLabel *m_number;
    Badge *m_badge;
    TextLabel *m_lines;
    QPushButton *m_button;
};

/// What was asked of the help desk and what became of it, newest first.
class RequestsCard : public Card
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;
    RequestsCard(const Theme &theme, TimeText when, QWidget *parent = nullptr);
    void set(const QList<SupportRequest> &requests);

Q_SIGNALS:
    void closePressed(qint64 requestId);

private:
    QWidget *makeRow(const SupportRequest &request);

    const Theme &m_theme;
    TimeText m_when;
    QVBoxLayout *m_rows;
    QString m_shown;
};

/// What to do in the first minutes; one card folds out at a time or several, as the person likes.
class FirstResponseCard : public Card
{
    Q_OBJECT
public:
    explicit FirstResponseCard(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void printPressed();
};

} // namespace otasuke
