// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mutes_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "models/judgement/rule_names.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

using namespace Qt::StringLiterals;

namespace otasuke {

MutesCard::MutesCard(const Theme &theme, TimeText when, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_when(std::move(when))
    , m_rows(new QVBoxLayout)
{
    addHeading(tr("What the console keeps silent about"));
    body()->addWidget(sentenceLabel(theme,
        tr("Records of these are still kept. They are not listed and don't count as a risk until "
           "the day on which each ends by itself.")));
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

QString MutesCard::whereOf(const Mute &mute, const QList<DeviceRisk> &devices) const
{
    QString where = tr("On all devices");
    if (mute.device != 0) {
        const auto it = std::find_if(devices.begin(), devices.end(),
            [&mute](const DeviceRisk &risk) { return risk.device.id == mute.device; });
        where = it != devices.end() ? it->device.name : tr("A device that is gone");
    }
    return mute.destination.isEmpty() ? where : u"%1 → %2"_s.arg(where, mute.destination);
}

void MutesCard::set(const QList<Mute> &mutes, const QList<DeviceRisk> &devices, UtcMicros now)
{
    QString said = u"-"_s;
    for (const Mute &mute : mutes)
        said += u"%1|%2|%3|%4\n"_s.arg(mute.id)
                    .arg(mute.takenBack)
                    .arg(mute.holdsAt(now))
                    .arg(whereOf(mute, devices));
    if (said == m_shown)
        return;
    m_shown = said;
    clearLayout(m_rows);
    QList<Mute> sorted = mutes;
    std::stable_partition(
        sorted.begin(), sorted.end(), [now](const Mute &mute) { return mute.holdsAt(now); });
    if (sorted.isEmpty())
        m_rows->addWidget(quietLabel(m_theme, tr("Nothing is kept silent."))->wrap());
    for (const Mute &mute : std::as_const(sorted)) {
        m_rows->addWidget(ruleLine());
        m_rows->addWidget(makeRow(mute, devices, mute.holdsAt(now)));
    }
}

QWidget *MutesCard::makeRow(const Mute &mute, const QList<DeviceRisk> &devices, bool holds)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(4, 10, 4, 10);
    columns->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new TextLabel(m_theme, TextRole::Strong, ruleName(mute.rule));
    words->addWidget(name->wrap()->tone(holds ? TextTone::Normal : TextTone::Quiet));
    words->addWidget(sentenceLabel(m_theme, whereOf(mute, devices)));
    words->addWidget(sentenceLabel(m_theme, tr("Reason: %1").arg(mute.reason)));
    const QString end = mute.takenBack != 0 ? tr("Ended by hand: %1").arg(m_when(mute.takenBack))
        : holds                             ? tr("Until %1").arg(m_when(mute.until - 1))
                                            : tr("Ended: %1").arg(m_when(mute.until - 1));
    const QString by = mute.by.isEmpty() ? QString() : tr("Recorded by %1").arg(mute.by);
    words->addWidget(quietLabel(m_theme, u"%1  %2"_s.arg(end, by).trimmed())->wrap());
    columns->addLayout(words, 1);
    if (holds) {
        auto *stop = makeButton(m_theme, ButtonKind::Quiet, tr("End it now"));
        stop->setObjectName(u"endMute_%1"_s.arg(mute.id));
        columns->addWidget(stop, 0, Qt::AlignTop);
        connect(stop, &QPushButton::clicked, this, [this, id = mute.id] { Q_EMIT endPressed(id); });
    }
    return row;
}

} // namespace otasuke
