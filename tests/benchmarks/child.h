#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <sys/types.h>

namespace otasuke::bench {

/// What a program took from its start to its end, as the system counts it.
struct Measured
{
    int exitCode = -1; ///< -1: could not be started; -2: killed
    double wall = 0; ///< seconds
    double cpu = 0; ///< seconds, user and system
    double peakMiB = 0; ///< largest resident size
    double writtenMiB = 0; ///< bytes it caused to be sent to the disk
    QByteArray out;

    bool ok() const { return exitCode == 0; }
    QJsonObject json() const; ///< the last line (or all) of standard output that is an object
};

/// A running program. It is started by the small program "launch", which counts what it took.
class Child
{
public:
    /// argv[0] is looked for in PATH. Standard output is kept; `input` becomes standard input.
    explicit Child(const QStringList &argv, const QString &input = {}, const QString &folder = {});
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    bool isRunning() const; ///< without waiting
    Measured wait();

private:
    pid_t m_pid = -1;
    int m_out = -1;
    int m_figures = -1;
};

/// Runs to the end.
Measured run(const QStringList &argv, const QString &input = {}, const QString &folder = {});

double nowSeconds(); ///< monotonic
double ownCpuSeconds(); ///< of this process, all threads
/// A line of /proc/self/io ("write_bytes", "wchar"), in bytes.
double processIo(const char *field);

} // namespace otasuke::bench
