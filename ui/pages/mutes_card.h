#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/finding.h"
#include "ui/widgets/card.h"

namespace otasuke {

/// What the office does not want to be told of: where, why, who said so, until when. Those that
/// hold can be ended; past ones stand below.
class MutesCard : public Card
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;
    MutesCard(const Theme &theme, TimeText when, QWidget *parent = nullptr);
    void set(const QList<Mute> &mutes, const QList<DeviceRisk> &devices, UtcMicros now);

Q_SIGNALS:
    void endPressed(qint64 muteId);

private:
    QWidget *makeRow(const Mute &mute, const QList<DeviceRisk> &devices, bool holds);
    QString whereOf(const Mute &mute, const QList<DeviceRisk> &devices) const;

    const Theme &m_theme;
    TimeText m_when;
    QVBoxLayout *m_rows;
    QString m_shown;
};

} // namespace otasuke
