#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

/// What a record says that its row in a list leaves out: the words of a detection or a mail, the
/// running total of a connection.
struct RecordWords
{
    QString malware;
    QString user;
    QString mailFrom;
    QString subject;
    QString fileName;
    std::optional<RunningTotal> total; ///< nullopt: none was told beside what the record adds
};

} // namespace otasuke
