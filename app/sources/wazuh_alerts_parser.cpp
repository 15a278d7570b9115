// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_alerts_parser.h"

#include "app/sources/wazuh_alert.h"
#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

class WazuhAlertsParser final : public LineParser
{
public:
    explicit WazuhAlertsParser(const QString &sourceId)
        : m_sourceId(sourceId)
    {
    }

    Parsed parse(QByteArrayView line) override
    {
        line = line.trimmed();
        if (line.isEmpty())
            return {};
        const auto root = m_document.parse(line);
        if (!root)
            return {std::nullopt, m_document.error()};
        Complaint complaint;
        const JsonFields alert(*root, &complaint);
        if (!alert.exists())
            return {std::nullopt, u"not a JSON object"_s};
        Event event = readWazuhAlert(alert, m_sourceId);
        if (!complaint.isEmpty())
            return {std::nullopt, complaint.text()};
        event.identity = eventIdentity(m_sourceId.toUtf8(), line.toByteArray());
        if (event.kind == EventKind::Detection)
            event.raw = line.toByteArray();
        return {std::move(event), {}};
    }

private:
    QString m_sourceId;
    JsonDocument m_document;
};

} // namespace

std::unique_ptr<LineParser> makeWazuhAlertsParser(const QString &sourceId)
{
    return std::make_unique<WazuhAlertsParser>(sourceId);
}

} // namespace otasuke
