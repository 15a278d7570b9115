// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/remote_support.h"

#include <QProcess>
#include <QStandardPaths>

namespace otasuke {

Result<void> startRemoteProgram(const Contract &contract)
{
    const QString program = QStandardPaths::findExecutable(contract.remoteProgram);
    const QStringList arguments = QProcess::splitCommand(contract.remoteArguments);
    if (contract.remoteProgram.isEmpty() || program.isEmpty() ||
        !QProcess::startDetached(program, arguments))
        return Error{ErrorKind::ProgramMissing, contract.remoteProgram};
    return {};
}

Result<void> startAndRecord(
    EventStore &store, const Contract &contract, const QString &note, UtcMicros now)
{
    const auto started = startRemoteProgram(contract);
    SupportRequest request;
    request.kind = SupportKind::Remote;
    request.state = started ? SupportState::Started : SupportState::Failed;
    request.filed = now;
    request.changed = now;
    request.note = note;
    if (!started)
        request.outcome = contract.remoteProgram;
    const auto recorded = store.fileRequest(request);
    if (!started)
        return started;
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

} // namespace otasuke
