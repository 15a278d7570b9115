// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_kv_parser.h"

#include "app/sources/fortigate_event.h"
#include "app/sources/lean_parser.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

class FortigateKvParser final : public LeanParser
{
public:
    explicit FortigateKvParser(const QString &sourceId)
        : m_events(sourceId)
    {
    }

    Parsed parse(QByteArrayView line) override
    {
        line = line.trimmed();
        if (line.isEmpty())
            return {};
        m_row.readLine(line);
        if (m_row.isEmpty())
            return {std::nullopt, u"no key=value fields"_s};
        auto event = m_events.read(m_row);
        if (!event)
            return {std::nullopt, event.error().detail};
        if (event->kind == EventKind::Detection)
            event->raw = line.toByteArray();
        return {std::move(*event), {}};
    }

private:
    FortigateEvents m_events;
    FortigateRow m_row;
};

} // namespace

std::unique_ptr<LineParser> makeFortigateKvParser(const QString &sourceId)
{
    return std::make_unique<FortigateKvParser>(sourceId);
}

} // namespace otasuke
