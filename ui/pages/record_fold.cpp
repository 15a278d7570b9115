// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_fold.h"

#include <QVBoxLayout>

#include "models/judgement/explain.h"
#include "models/tables/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kMostRecords = 10;
constexpr int kLongestWord = 28;

/// A record has words of hundreds of letters; without places where a line may end (which are not
/// seen) they would push everything out of the window.
QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        if (run >= kLongestWord || (run > 0 && c == u',')) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

} // namespace

RecordFold::RecordFold(
    const Theme &theme, const QList<qint64> &eventIds, TimeText when, QWidget *parent)
    : Fold(theme, tr("Technical records (%1)").arg(eventIds.size()), parent)
    , m_theme(theme)
    , m_ids(eventIds)
    , m_when(std::move(when))
{
    connect(this, &Fold::toggled, this, &RecordFold::onToggled);
}

QList<qint64> RecordFold::idsOf(const QList<Reason> &reasons)
{
    QList<qint64> ids;
    for (const Reason &reason : reasons) {
        for (const qint64 id : reason.eventIds) {
            if (ids.size() < kMostRecords && !ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

void RecordFold::onToggled(bool open)
{
    if (open && !std::exchange(m_asked, true))
        Q_EMIT wanted(m_ids);
}

void RecordFold::addRecord(const EventRow &record)
{
    QStringList lines;
    lines << u"%1   %2   %3"_s.arg(m_when(record.time), record.ruleId, record.title);
    const QString peer =
        record.name.isEmpty() ? record.dst : u"%1 (%2)"_s.arg(record.dst, record.name);
    lines << u"%1 → %2   %3"_s.arg(record.src, peer, dispositionName(record.disposition));
    if (!record.raw.isEmpty())
        lines << QString::fromUtf8(record.raw.left(600));
    auto *text = sentenceLabel(m_theme, breakable(lines.join(u'\n')));
    text->tone(TextTone::Quiet);
    body()->addWidget(ruleLine());
    body()->addWidget(text->selectable());
}

} // namespace otasuke
