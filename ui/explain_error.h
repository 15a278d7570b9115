#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/result.h"

namespace otasuke {

/// What the button beside an error does.
enum class ErrorAction {
    Retry, ///< ask again
    OpenSettings, ///< the settings page mends it
    CallHelpDesk, ///< nothing a layman can do: call
    ChooseFile, ///< take another file or place
    None ///< nothing to do
};

/// An error as the person in front of the screen needs it.
struct ErrorWords
{
    QString sentence; ///< what is the matter
    QString advice; ///< what to do
    QString button; ///< empty for ErrorAction::None
    ErrorAction action = ErrorAction::None;
};

/// Complete for every kind; detail stays in the log.
ErrorWords explainError(ErrorKind kind);
/// The same, or more where the detail is known to say more: which product in which version is not
/// read yet, or that a file is no log of a known kind.
ErrorWords explainError(const Error &error);

} // namespace otasuke
