// SPDX-License-Identifier: GPL-3.0-or-later
// launch PROGRAM ARGS…: runs a program and writes what it took to descriptor 3, one line:
// status, wall s, CPU s, peak KiB, bytes sent to the disk. It is small on purpose: the system
// counts the memory of whoever forks as the peak of the program that was forked for.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace {

double now()
{
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

double seconds(const timeval &t)
{
    return double(t.tv_sec) + double(t.tv_usec) / 1e6;
}

long long written(pid_t pid)
{
    char name[64];
    std::snprintf(name, sizeof name, "/proc/%d/io", int(pid));
    FILE *file = std::fopen(name, "r");
    long long value = 0;
    char line[128];
    while (file && std::fgets(line, sizeof line, file)) {
        if (std::sscanf(line, "write_bytes: %lld", &value) == 1)
            break;
    }
    if (file)
        std::fclose(file);
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const double began = now();
    const pid_t child = fork();
    if (child == 0) {
        close(3);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    siginfo_t info{};
    while (waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
    }
    const double wall = now() - began;
    const long long bytes = written(child); // still there, if only as a name
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -2;
    dprintf(3, "%d %.6f %.6f %ld %lld\n", code, wall,
        seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss, bytes);
    return 0;
}
