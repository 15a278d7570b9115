#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"

namespace otasuke {

struct CloudWords
{
    QString headline;
    QString subline;
    bool unusual = false;
    QString askAbout;
};
/// What stands out in a period's cloud traffic: a new or undecided service with much or nightly
/// upload, else a clear growth over the period before, else "as usual".
CloudWords cloudWords(const CloudUsage &usage, const CloudUsage &before);

} // namespace otasuke
