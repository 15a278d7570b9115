// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain_error.h"

#include <QCoreApplication>

#include <iterator>

#include "models/domain/error_details.h"

namespace otasuke {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExplainError", text);
}

QString buttonText(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return say(QT_TRANSLATE_NOOP("ExplainError", "Try again"));
    case ErrorAction::OpenSettings:
        return say(QT_TRANSLATE_NOOP("ExplainError", "Open settings"));
    case ErrorAction::CallHelpDesk:
        return say(QT_TRANSLATE_NOOP("ExplainError", "Call the help desk"));
    case ErrorAction::ChooseFile:
        return say(QT_TRANSLATE_NOOP("ExplainError", "Choose another file"));
    case ErrorAction::None:
        return {};
    }
    return {};
}

struct Line
{
    ErrorKind kind;
    const char *sentence;
    const char *advice;
    ErrorAction action;
};

// One line a kind, in the order of ErrorKind.
constexpr Line kLines[] = {
    {ErrorKind::Unreachable, QT_TRANSLATE_NOOP("ExplainError", "The appliance does not answer."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Check its power and its network cable, and that this PC is on the office "
            "network."),
        ErrorAction::Retry},
    {ErrorKind::TimedOut, QT_TRANSLATE_NOOP("ExplainError", "The appliance answers too slowly."),
        QT_TRANSLATE_NOOP(
            "ExplainError", "It may be busy or starting up. Try again in a few minutes."),
        ErrorAction::Retry},
    {ErrorKind::CertificateUnknown,
        QT_TRANSLATE_NOOP(
            "ExplainError", "Nobody has confirmed the certificate of this appliance yet."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Compare it with the note of your provider, then confirm it in the "
            "settings."),
        ErrorAction::OpenSettings},
    {ErrorKind::CertificateChanged,
        QT_TRANSLATE_NOOP(
            "ExplainError", "The appliance shows another certificate than the one you confirmed."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Somebody may be pretending to be it. If it was not replaced, call the help"
            " desk before you confirm."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::Unauthorised,
        QT_TRANSLATE_NOOP("ExplainError", "The appliance does not accept the password or token."),
        QT_TRANSLATE_NOOP("ExplainError", "Enter it again in the settings."),
        ErrorAction::OpenSettings},
    {ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP(
            "ExplainError", "The appliance knows the console but does not let it read."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Its administrator has to allow reading for this account. The help desk can"
            " do that."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::RateLimited, QT_TRANSLATE_NOOP("ExplainError", "The appliance asks for a pause."),
        QT_TRANSLATE_NOOP("ExplainError", "The console goes on by itself in a while."),
        ErrorAction::Retry},
    {ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("ExplainError", "The appliance does not know what the console asks for."),
        QT_TRANSLATE_NOOP("ExplainError", "Check its address and kind in the settings."),
        ErrorAction::OpenSettings},
    {ErrorKind::ServerError,
        QT_TRANSLATE_NOOP("ExplainError", "The appliance reports a fault of its own."),
        QT_TRANSLATE_NOOP("ExplainError", "Try again. If it stays so, call the help desk."),
        ErrorAction::Retry},
    {ErrorKind::BadReply, QT_TRANSLATE_NOOP("ExplainError", "The answer could not be read."),
        QT_TRANSLATE_NOOP("ExplainError", "Try again. If it stays so, call the help desk."),
        ErrorAction::Retry},
    {ErrorKind::UnsupportedVersion,
        QT_TRANSLATE_NOOP(
            "ExplainError", "The console does not speak with this version of the appliance yet."),
        QT_TRANSLATE_NOOP("ExplainError", "The help desk knows which versions work."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::SecretMissing,
        QT_TRANSLATE_NOOP("ExplainError", "No password or token is stored for this appliance."),
        QT_TRANSLATE_NOOP("ExplainError", "Enter it in the settings."), ErrorAction::OpenSettings},
    {ErrorKind::KeychainUnavailable,
        QT_TRANSLATE_NOOP("ExplainError", "The store for passwords of this PC does not answer."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Unlock it or sign in again. Until then the console asks for the password "
            "once a session."),
        ErrorAction::Retry},
    {ErrorKind::FileNotFound, QT_TRANSLATE_NOOP("ExplainError", "The file is not there."),
        QT_TRANSLATE_NOOP("ExplainError", "It may have been moved or renamed."),
        ErrorAction::ChooseFile},
    {ErrorKind::FileUnreadable, QT_TRANSLATE_NOOP("ExplainError", "The file can't be read."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Another program may be using it, or you may not be allowed to read it."),
        ErrorAction::ChooseFile},
    {ErrorKind::FileUnwritable,
        QT_TRANSLATE_NOOP("ExplainError", "The file can't be written here."),
        QT_TRANSLATE_NOOP("ExplainError", "Choose another folder, for example your documents."),
        ErrorAction::ChooseFile},
    {ErrorKind::DiskFull, QT_TRANSLATE_NOOP("ExplainError", "The disk of this PC is full."),
        QT_TRANSLATE_NOOP("ExplainError", "Make room, then try again. Nothing was lost."),
        ErrorAction::Retry},
    {ErrorKind::StoreDamaged, QT_TRANSLATE_NOOP("ExplainError", "The stored records are damaged."),
        QT_TRANSLATE_NOOP("ExplainError",
            "The damaged file was put aside, not deleted. The help desk can bring back "
            "the newest backup."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::StoreNewer,
        QT_TRANSLATE_NOOP(
            "ExplainError", "The records were written by a newer version of this program."),
        QT_TRANSLATE_NOOP("ExplainError",
            "They were left untouched. Please install the newest version; the help desk"
            " can help."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::StoreFailed,
        QT_TRANSLATE_NOOP("ExplainError", "The records could not be read or written."),
        QT_TRANSLATE_NOOP("ExplainError", "Try again. If it stays so, restart the console."),
        ErrorAction::Retry},
    {ErrorKind::BadInput,
        QT_TRANSLATE_NOOP("ExplainError", "Something in what was entered is not right."),
        QT_TRANSLATE_NOOP("ExplainError", "Please look at the marked field."), ErrorAction::None},
    {ErrorKind::ProgramMissing,
        QT_TRANSLATE_NOOP("ExplainError", "The program for remote support could not be started."),
        QT_TRANSLATE_NOOP(
            "ExplainError", "Check its place in the settings, or call the help desk."),
        ErrorAction::OpenSettings},
    {ErrorKind::PrinterMissing, QT_TRANSLATE_NOOP("ExplainError", "No printer was found."),
        QT_TRANSLATE_NOOP(
            "ExplainError", "Check that the printer is on, or save the report as a PDF file."),
        ErrorAction::Retry},
    {ErrorKind::FontMissing,
        QT_TRANSLATE_NOOP("ExplainError", "No installed font can show Japanese."),
        QT_TRANSLATE_NOOP("ExplainError",
            "Papers would be printed with gaps. Please ask the help desk to install one."),
        ErrorAction::CallHelpDesk},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("ExplainError", "It was stopped as you asked."),
        QT_TRANSLATE_NOOP("ExplainError", "What had been stored stays."), ErrorAction::None},
    {ErrorKind::Internal, QT_TRANSLATE_NOOP("ExplainError", "The console made a mistake."),
        QT_TRANSLATE_NOOP("ExplainError", "Try again. If it stays so, call the help desk."),
        ErrorAction::Retry},
    {ErrorKind::DiskFault, QT_TRANSLATE_NOOP("ExplainError", "The disk of this PC reports faults."),
        QT_TRANSLATE_NOOP("ExplainError",
            "It may be about to fail. Call the help desk today; what was stored before is kept."),
        ErrorAction::CallHelpDesk},
};
static_assert(std::size(kLines) == size_t(ErrorKind::DiskFault) + 1, "a kind without words");

/// "Wazuh 5.0.0", as sources name what they met.
bool isProduct(const QString &detail)
{
    return detail.startsWith(u"Wazuh ") || detail.startsWith(u"FortiOS ") ||
        detail.startsWith(u"RouterOS ");
}

} // namespace

ErrorWords explainError(ErrorKind kind)
{
    const Line &line = kLines[size_t(kind)];
    return {say(line.sentence), say(line.advice), buttonText(line.action), line.action};
}

ErrorWords explainError(const Error &error)
{
    ErrorWords words = explainError(error.kind);
    if (error.kind == ErrorKind::BadInput && error.detail.endsWith(QStringView(kNoKnownLog))) {
        words.sentence = say(
            QT_TRANSLATE_NOOP("ExplainError", "No known kind of log was recognised in this file."));
        words.advice = say(QT_TRANSLATE_NOOP("ExplainError",
            "Please check that it is the right file: a recording of the UTM's or the EDR's log."));
    }
    if (error.kind == ErrorKind::UnsupportedVersion && isProduct(error.detail))
        //: %1 is a product and its version: Wazuh 5.0.0
        words.sentence = say(QT_TRANSLATE_NOOP("ExplainError",
                                 "This is %1, a version that the console can't read yet."))
                             .arg(error.detail);
    if (error.kind == ErrorKind::UnsupportedVersion && error.detail.startsWith(u"Wazuh "))
        words.advice = say(QT_TRANSLATE_NOOP("ExplainError",
            "The console reads Wazuh 4. Please stay with version 4 for now, and ask the help desk "
            "before it is updated."));
    return words;
}

} // namespace otasuke
