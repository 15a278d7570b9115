#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/cloud_words.h"

namespace otasuke {

/// What changed against the same number of days before, and who made it change: the sentence over
/// the cloud page. `days`: of the period. Says so where there is nothing to compare with, or where
/// days were not watched: what is not known is neither growth nor silence.
CloudWords cloudChangeWords(const CloudUsage &usage, const CloudUsage &before, int days);

} // namespace otasuke
