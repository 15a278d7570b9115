// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cloud_table.h"

#include "models/judgement/explain.h"
#include "models/tables/folded_places.h"
#include "models/tables/names.h"

namespace otasuke {

namespace {

// Below this a doubling is chance: somebody opened one more document.
constexpr qint64 kWorthTelling = 10'000'000;

bool growing(const ServiceUsage &usage)
{
    return usage.bytesOutBefore > 0 && usage.bytesOut > kWorthTelling &&
        usage.bytesOut > 2 * usage.bytesOutBefore;
}

} // namespace

UtcMicros newsBegin(const CloudUsage &usage)
{
    UtcMicros oldest = usage.period.to;
    for (const ServiceUsage &service : usage.services)
        oldest = service.firstSeen > 0 ? std::min(oldest, service.firstSeen) : oldest;
    return std::max(usage.period.from, oldest + 7 * kDay);
}

QStringList noticedAbout(const ServiceUsage &usage, UtcMicros newsBegin)
{
    QStringList words;
    const bool isNew = usage.firstSeen >= newsBegin;
    if (usage.foreignTenant)
        words << CloudTable::tr("Another company's");
    if (isNew)
        words << CloudTable::tr("New");
    // PCs left on sync a little all night: only what goes mostly at night is worth a word.
    if (usage.nightBytesOut > kWorthTelling && 2 * usage.nightBytesOut > usage.bytesOut)
        words << CloudTable::tr("At night");
    if (!isNew && growing(usage))
        words << CloudTable::tr("More than before");
    if (usage.risky && usage.approval == Approval::Undecided)
        words << CloudTable::tr("Anyone may pick it up");
    return words;
}

CellTone toneOf(Approval approval)
{
    switch (approval) {
    case Approval::Undecided:
        return CellTone::Warn;
    case Approval::Approved:
        return CellTone::Ok;
    case Approval::Forbidden:
        return CellTone::Bad;
    }
    return CellTone::Neutral;
}

void CloudTable::setUsage(const CloudUsage &usage)
{
    m_usage = usage;
    const QList<ServiceUsage> services = foldedPlaces(usage, m_unfolded);
    qint64 most = 0;
    for (const ServiceUsage &service : services)
        most = std::max(most, service.bytesOut);
    m_newsBegin = newsBegin(usage);
    const bool rescaled = m_most != most;
    m_most = most;
    refresh(services);
    if (rescaled)
        columnChanged(CloudColumn::Sent);
}

void CloudTable::unfold(const QString &service)
{
    m_unfolded << service;
    setUsage(CloudUsage(m_usage));
}

QString CloudTable::title(CloudColumn column) const
{
    switch (column) {
    case CloudColumn::Service:
        return tr("Service");
    case CloudColumn::Kind:
        return tr("Kind");
    case CloudColumn::Standing:
        return tr("Standing");
    case CloudColumn::Sent:
        return tr("Sent");
    case CloudColumn::Devices:
        return tr("Devices");
    case CloudColumn::Noticed:
        return tr("Noticed");
    }
    return {};
}

QString CloudTable::cellText(const ServiceUsage &row, CloudColumn column) const
{
    switch (column) {
    case CloudColumn::Service:
        return row.name;
    case CloudColumn::Kind:
        return categoryName(row.category);
    case CloudColumn::Standing:
        return approvalName(row.approval);
    case CloudColumn::Sent:
        return formatBytes(row.bytesOut);
    case CloudColumn::Devices:
        return tr("%n device(s)", nullptr, row.devices);
    case CloudColumn::Noticed: {
        const QStringList words = noticedAbout(row, m_newsBegin);
        //: Between two remarks in a cell: "New, at night"
        return words.isEmpty() ? tr("As usual") : words.join(tr(", "));
    }
    }
    return {};
}

QVariant CloudTable::sortValue(const ServiceUsage &row, CloudColumn column) const
{
    switch (column) {
    case CloudColumn::Service:
        return row.name;
    case CloudColumn::Kind:
        return int(row.category);
    case CloudColumn::Standing:
        return int(row.approval);
    case CloudColumn::Sent:
        return row.bytesOut;
    case CloudColumn::Devices:
        return row.devices;
    case CloudColumn::Noticed:
        return int(noticedAbout(row, m_newsBegin).size());
    }
    return {};
}

QVariant CloudTable::cellRaw(const ServiceUsage &row, CloudColumn column, int role) const
{
    if (role == SortRole)
        return sortValue(row, column);
    if (role == ToneRole && column == CloudColumn::Standing)
        return int(toneOf(row.approval));
    if (column != CloudColumn::Sent)
        return {};
    if (role == ShareRole && m_most > 0)
        return double(row.bytesOut) / double(m_most);
    if (role == ToneRole && row.approval == Approval::Forbidden)
        return int(CellTone::Bad);
    if (role == ToneRole)
        return int(noticedAbout(row, m_newsBegin).isEmpty() || row.approval == Approval::Approved
                ? CellTone::Neutral
                : CellTone::Warn);
    return {};
}

bool CloudTable::numeric(CloudColumn column) const
{
    return column == CloudColumn::Sent || column == CloudColumn::Devices;
}

} // namespace otasuke
