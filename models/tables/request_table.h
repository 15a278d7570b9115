#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/office_calendar.h"
#include "models/domain/support_request.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class RequestColumn { Filed, Kind, About, State, Outcome };

/// What was asked of the help desk, newest first. Key: the request's number.
class RequestTable final : public KeyedTable<SupportRequest, RequestColumn, RequestColumn::Outcome>
{
    Q_DECLARE_TR_FUNCTIONS(RequestTable)
public:
    using KeyedTable::KeyedTable;
    /// `now` for the words of the times.
    void setRequests(const QList<SupportRequest> &requests, UtcMicros now);

private:
    QString keyOf(const SupportRequest &row) const override { return QString::number(row.id); }
    QString title(RequestColumn column) const override;
    QString cellText(const SupportRequest &row, RequestColumn column) const override;
    QVariant cellRaw(const SupportRequest &row, RequestColumn column, int role) const override;
    QVariant sortValue(const SupportRequest &row, RequestColumn column) const;

    OfficeCalendar m_calendar;
    UtcMicros m_now = 0;
};

CellTone toneOf(SupportState state);

} // namespace otasuke
