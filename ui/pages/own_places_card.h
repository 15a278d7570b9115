#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "models/domain/console_service.h"
#include "models/domain/office_calendar.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace otasuke {

class FlowLayout;

/// Which places at cloud services are the office's own, so that others can be told apart: the list,
/// a new one by its address or out of those that records tell of, and away with one.
class OwnPlacesCard : public Card
{
    Q_OBJECT
public:
    OwnPlacesCard(ConsoleService &service, const Theme &theme, QWidget *parent = nullptr);
    /// `by`: who is said to decide until a person writes somebody else.
    void refresh(const QString &by, const OfficeCalendar &calendar);

Q_SIGNALS:
    void notice(const QString &text);

private:
    void createWidgets();
    void connectSignals();
    void onPlaces(RequestId id, const OwnPlaces &places);
    void onDone(RequestId id);
    void onFailed(RequestId id, const Error &error);
    void showOwn(const QList<OwnPlaces::Place> &own);
    void showOthers(const QList<OwnPlaces::Place> &others);
    QWidget *makeRow(const OwnPlaces::Place &place);
    void add();
    void setOwn(const QString &key, bool own);
    QString who() const;

    ConsoleService &m_service;
    const Theme &m_theme;
    OfficeCalendar m_calendar;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_by = nullptr;
    QPushButton *m_add = nullptr;
    TextLabel *m_trouble = nullptr;
    TextLabel *m_othersTitle = nullptr;
    FlowLayout *m_others = nullptr;
    std::optional<OwnPlaces> m_shown;
    RequestId m_asked = 0;
    RequestId m_saving = 0;
};

} // namespace otasuke
