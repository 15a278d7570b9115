// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/child.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

double seconds(const timeval &t)
{
    return double(t.tv_sec) + double(t.tv_usec) / 1e6;
}

/// All that is written to a pipe until everybody has closed it.
QByteArray readAll(int from)
{
    QByteArray all;
    char buffer[65536];
    for (ssize_t n; (n = read(from, buffer, sizeof buffer)) != 0;) {
        if (n > 0)
            all.append(buffer, n);
        else if (errno != EINTR)
            break;
    }
    close(from);
    return all;
}

struct Ends
{
    int out = -1;
    int figures = -1;
};

[[noreturn]] void become(
    std::vector<char *> argv, const QByteArray &input, const QByteArray &folder, const Ends &ends)
{
    if (!folder.isEmpty() && chdir(folder.constData()) != 0)
        _exit(127);
    const int in = open(input.isEmpty() ? "/dev/null" : input.constData(), O_RDONLY | O_CLOEXEC);
    if (in < 0 || dup2(in, 0) < 0 || dup2(ends.out, 1) < 0 || dup2(ends.figures, 3) < 0)
        _exit(127);
    execv(argv[0], argv.data());
    _exit(127);
}

} // namespace

double nowSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double processIo(const char *field)
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(QByteArray(field) + ':'))
            return line.mid(qsizetype(qstrlen(field)) + 1).trimmed().toDouble();
    }
    return 0;
}

QJsonObject Measured::json() const
{
    const QJsonObject whole = QJsonDocument::fromJson(out).object();
    return whole.isEmpty() ? QJsonDocument::fromJson(out.trimmed().split('\n').last()).object()
                           : whole;
}

Child::Child(const QStringList &argv, const QString &input, const QString &folder)
{
    QList<QByteArray> bytes{QByteArrayLiteral(OTASUKE_BENCH_PROGRAMS "/launch")};
    for (const QString &word : argv)
        bytes << word.toLocal8Bit();
    std::vector<char *> words;
    for (QByteArray &word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);
    const QByteArray in = input.toLocal8Bit();
    const QByteArray at = folder.toLocal8Bit();
    int out[2];
    int figures[2];
    if (pipe2(out, O_CLOEXEC) != 0 || pipe2(figures, O_CLOEXEC) != 0)
        return;
    // Numbers above 3, so that the program's own 3 is free.
    const Ends theirs{fcntl(out[1], F_DUPFD_CLOEXEC, 10), fcntl(figures[1], F_DUPFD_CLOEXEC, 10)};
    m_pid = fork();
    if (m_pid == 0)
        become(words, in, at, theirs);
    for (const int end : {out[1], figures[1], theirs.out, theirs.figures})
        close(end);
    m_out = out[0];
    m_figures = figures[0];
}

Child::~Child()
{
    if (m_pid > 0)
        wait();
}

bool Child::isRunning() const
{
    siginfo_t info{};
    return m_pid > 0 && waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
        info.si_pid == 0;
}

Measured Child::wait()
{
    Measured measured;
    if (m_pid <= 0)
        return measured;
    measured.out = readAll(m_out);
    const QList<QByteArray> figures = readAll(m_figures).trimmed().split(' ');
    waitpid(m_pid, nullptr, 0);
    m_pid = -1;
    if (figures.size() != 5)
        return measured;
    measured.exitCode = figures[0].toInt();
    measured.wall = figures[1].toDouble();
    measured.cpu = figures[2].toDouble();
    measured.peakMiB = figures[3].toDouble() / 1024;
    measured.writtenMiB = figures[4].toDouble() / 1048576;
    return measured;
}

Measured run(const QStringList &argv, const QString &input, const QString &folder)
{
    return Child(argv, input, folder).wait();
}

} // namespace otasuke::bench
