// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/record_parser.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RecordParser::RecordParser(const QString &sourceId)
    : m_identity(sourceId.toUtf8())
{
}

LineParser::Parsed RecordParser::parse(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return {};
    m_record.line = line;
    m_record.syslog = readSyslog(line, m_record.arrival);
    m_record.fields.clear();
    Parsed parsed;
    Event &event = parsed.event.emplace();
    parsed.rejected = read(m_record, event);
    if (parsed.rejected == QStringView(kSkip))
        return {};
    if (event.time == 0)
        event.time = m_record.syslog.time > 0 ? m_record.syslog.time : m_record.arrival.at;
    if (parsed.rejected.isEmpty() && event.time <= 0)
        parsed.rejected = u"time: missing or not a time"_s;
    if (!parsed.rejected.isEmpty()) {
        parsed.event.reset();
        return parsed;
    }
    event.identity = m_identity.bytes(line);
    if (event.kind == EventKind::Detection)
        event.raw = line.toByteArray();
    return parsed;
}

} // namespace otasuke
