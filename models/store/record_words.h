#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// The words of a detection or a mail that its row in a list leaves out.
struct RecordWords
{
    QString malware;
    QString user;
    QString mailFrom;
    QString subject;
    QString fileName;
};

} // namespace otasuke
