#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// The real executable, as a script would call it.
struct Program
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    static Program run(
        const QStringList &arguments, int timeoutMs = 120'000, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(OTASUKE_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        Program result;
        if (!process.waitForFinished(timeoutMs)) {
            process.kill();
            process.waitForFinished();
            result.err = "timed out";
            return result;
        }
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    /// Null unless standard output is exactly one JSON object.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};
