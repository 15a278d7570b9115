// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_kv_parser.h"

#include "app/sources/fortigate_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

class FortigateKvParser final : public LineParser
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
        const FortigateRow row = FortigateRow::fromLine(line);
        if (row.isEmpty())
            return {std::nullopt, u"no key=value fields"_s};
        auto event = m_events.read(row);
        if (!event)
            return {std::nullopt, event.error().detail};
        if (event->kind == EventKind::Detection)
            event->raw = line.toByteArray();
        return {std::move(*event), {}};
    }

private:
    FortigateEvents m_events;
};

} // namespace

std::unique_ptr<LineParser> makeFortigateKvParser(const QString &sourceId)
{
    return std::make_unique<FortigateKvParser>(sourceId);
}

} // namespace otasuke
