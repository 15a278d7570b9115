// SPDX-License-Identifier: GPL-3.0-or-later
#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "ui/pages/risk_detail.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kMostRecords = 10;

QList<qint64> recordsOf(const DeviceRisk &risk)
{
    QList<qint64> ids;
    for (const Reason &reason : risk.reasons) {
        for (const qint64 id : reason.eventIds) {
            if (ids.size() < kMostRecords && !ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

} // namespace

void RiskDetail::addRecords()
{
    const QList<qint64> ids = recordsOf(m_risk);
    if (ids.isEmpty())
        return;
    m_records = new Fold(m_theme, tr("Technical records (%1)").arg(ids.size()));
    m_records->setObjectName(u"riskRecords"_s);
    body()->addWidget(m_records);
    connect(m_records, &Fold::toggled, this, &RiskDetail::onFold);
}

void RiskDetail::onFold(bool open)
{
    if (open && m_records->body()->isEmpty())
        Q_EMIT recordsWanted(recordsOf(m_risk));
}

void RiskDetail::addRecord(const EventRow &record)
{
    if (!m_records)
        return;
    QStringList lines;
    lines << u"%1   %2   %3"_s.arg(m_when(record.time), record.ruleId, record.title);
    const QString peer =
        record.name.isEmpty() ? record.dst : u"%1 (%2)"_s.arg(record.dst, record.name);
    lines << u"%1 → %2   %3"_s.arg(record.src, peer, dispositionName(record.disposition));
    if (!record.raw.isEmpty())
        lines << QString::fromUtf8(record.raw.left(600));
    auto *text = sentenceLabel(m_theme, lines.join(u'\n'));
    text->tone(TextTone::Quiet);
    m_records->body()->addWidget(ruleLine());
    m_records->body()->addWidget(text->selectable());
}

} // namespace otasuke
