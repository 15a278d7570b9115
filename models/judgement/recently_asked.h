#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <algorithm>

namespace otasuke {

/// Of a few remembered answers the one that `isIt`, made with `make()` if there is none; it is the
/// last to be forgotten. The list holds `most` at most.
template<class Known, class IsIt, class Make>
Known &recentlyAsked(QList<Known> &answers, qsizetype most, IsIt isIt, Make make)
{
    const auto at = std::find_if(answers.begin(), answers.end(), isIt);
    if (at != answers.end()) {
        std::rotate(at, at + 1, answers.end());
        return answers.last();
    }
    if (answers.size() >= most)
        answers.removeFirst();
    answers.append(make());
    return answers.last();
}

} // namespace otasuke
