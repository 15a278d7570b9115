#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/clock.h"

namespace otasuke {

enum class SupportKind : quint8 { Rush = 1, Remote = 2, Consult = 3 };
QString toKey(SupportKind kind); ///< "rush", "remote", "consult"

enum class SupportState : quint8 {
    Filed = 0,
    Called = 1,
    Started = 2,
    Done = 3,
    Withdrawn = 4,
    Failed = 5
};
QString toKey(SupportState state);

/// One row of the outbox: what was asked of the help desk, when, about what.
struct SupportRequest
{
    qint64 id = 0;
    SupportKind kind = SupportKind::Consult;
    SupportState state = SupportState::Filed;
    UtcMicros filed = 0;
    UtcMicros changed = 0;
    QString findingId; ///< may be empty
    QString facts; ///< the lines to read aloud, as they were when filed
    QString note; ///< what the person added
    QString outcome; ///< what became of it
};

struct SupportRequestDraft
{
    SupportKind kind = SupportKind::Consult;
    QString findingId; ///< empty = the worst open finding, if any
    QString note;
};

} // namespace otasuke
