// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_line.h"

#include <QCoreApplication>

#include "models/judgement/explain.h"
#include "models/tables/names.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct EventLine
{
    Q_DECLARE_TR_FUNCTIONS(EventLine)
};

QString bytes(const EventRow &row, qint64 count)
{
    return row.kind == EventKind::Flow ? QString::number(count) : QString();
}

} // namespace

QStringList eventLine(const EventRow &row, const OfficeCalendar &calendar)
{
    return {calendar.local(row.time).toString(u"yyyy-MM-dd HH:mm:ss"_s),
        row.text.isEmpty() ? explainEvent(row) : row.text, row.deviceName,
        row.disposition == Disposition::None ? QString() : dispositionName(row.disposition),
        eventKindName(row.kind),
        row.severity == Severity::Unknown ? QString() : severityName(row.severity), row.service,
        row.name, row.src, row.dst, bytes(row, row.bytesOut), bytes(row, row.bytesIn), row.ruleId,
        row.title, row.sourceId};
}

QStringList eventLineTitles()
{
    return {EventLine::tr("Date and time"), EventLine::tr("What happened"), EventLine::tr("Device"),
        EventLine::tr("Was it stopped?"), EventLine::tr("Kind"), EventLine::tr("Severity"),
        EventLine::tr("Cloud service"), EventLine::tr("Server name"), EventLine::tr("From"),
        EventLine::tr("To"), EventLine::tr("Bytes sent"), EventLine::tr("Bytes received"),
        EventLine::tr("Rule"), EventLine::tr("Technical title"), EventLine::tr("Source")};
}

} // namespace otasuke
