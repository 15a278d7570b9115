// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/faulty_disk.h"

#include <dlfcn.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Disk
{
    bool armed = false;
    int after = 0;
    int error = 0;
    int times = 0;
    int calls = 0;
    int failed = 0;

    Disk()
    {
        const char *wanted = std::getenv("OTASUKE_FAULTY_DISK");
        armed = wanted && std::sscanf(wanted, "%d,%d,%d", &after, &error, &times) == 3;
    }
};

Disk &disk()
{
    static Disk one;
    return one;
}

bool isDatabase(int file)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return std::strstr(path, ".sqlite") != nullptr;
}

bool fails(int file)
{
    Disk &d = disk();
    if (!d.armed || !isDatabase(file))
        return false;
    const int call = d.calls++;
    if (call < d.after || (d.times >= 0 && call >= d.after + d.times))
        return false;
    ++d.failed;
    errno = d.error;
    return true;
}

template<class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using PWrite = ssize_t (*)(int, const void *, size_t, off_t);
using Cut = int (*)(int, off_t);
using Sync = int (*)(int);

ssize_t writeAt(const char *name, int file, const void *bytes, size_t size, off_t at)
{
    static const auto write = real<PWrite>(name);
    if (!fails(file))
        return write(file, bytes, size, at);
    const int error = errno;
    write(file, bytes, size / 2, at);
    errno = error;
    return -1;
}

} // namespace

extern "C" {

void faultyDiskArm(int after, int error, int times)
{
    Disk &d = disk();
    d.armed = true;
    d.after = after;
    d.error = error;
    d.times = times;
    d.calls = d.failed = 0;
}

int faultyDiskHeal()
{
    disk().armed = false;
    return disk().failed;
}

int faultyDiskCalls()
{
    return disk().calls;
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return writeAt("pwrite", file, bytes, size, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off_t at)
{
    return writeAt("pwrite64", file, bytes, size, at);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto write = real<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(file) ? -1 : write(file, bytes, size);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto cut = real<Cut>("ftruncate");
    return fails(file) ? -1 : cut(file, size);
}

int ftruncate64(int file, off_t size) noexcept
{
    static const auto cut = real<Cut>("ftruncate64");
    return fails(file) ? -1 : cut(file, size);
}

int fdatasync(int file)
{
    static const auto sync = real<Sync>("fdatasync");
    return fails(file) ? -1 : sync(file);
}

int fsync(int file)
{
    static const auto sync = real<Sync>("fsync");
    return fails(file) ? -1 : sync(file);
}
}
