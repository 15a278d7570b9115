#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/read_models.h"
#include "ui/widgets/fold.h"

namespace otasuke {

/// The technical records behind what was said: times, addresses, rule names, the raw record. Asked
/// for when it is opened.
class RecordFold : public Fold
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(UtcMicros)>;
    RecordFold(const Theme &theme, const QList<qint64> &eventIds, TimeText when,
        QWidget *parent = nullptr);

    /// As they arrive.
    void addRecord(const EventRow &record);
    /// Ids of all reasons, each once, the first ten.
    static QList<qint64> idsOf(const QList<Reason> &reasons);

Q_SIGNALS:
    void wanted(const QList<qint64> &eventIds);

private:
    void onToggled(bool open);

    const Theme &m_theme;
    QList<qint64> m_ids;
    TimeText m_when;
    bool m_asked = false;
};

} // namespace otasuke
