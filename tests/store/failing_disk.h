#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QtGlobal>

#include <sqlite3.h>

#include <atomic>
#include <limits>

namespace otasuke {

/// While it lives every file SQLite opens lies on a disk that can be told to fail: the n-th write
/// or sync from now on, and all after it, are refused with an SQLite code until heal().
class FailingDisk
{
public:
    FailingDisk()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "failing";
        m_vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = &open;
        heal();
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FailingDisk()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_real, 1);
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    void failAfter(qint64 calls, int code)
    {
        s_code = code;
        s_left = calls;
    }
    void heal() { s_left = std::numeric_limits<qint64>::max(); }
    static bool hasFailed() { return s_left <= 0; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }
    /// SQLITE_OK, or what the disk answers.
    static int answer() { return s_left.fetch_sub(1) > 0 ? SQLITE_OK : s_code.load(); }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
    {
        auto *file = reinterpret_cast<File *>(handle);
        file->base.pMethods = nullptr;
        const int code = s_real->xOpen(s_real, name, file->real(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        forward(*file);
        file->base.pMethods = &file->methods;
        return SQLITE_OK;
    }

    static void forward(File &file)
    {
        sqlite3_io_methods &m = file.methods;
        m = {};
        m.iVersion = file.real()->pMethods->iVersion;
        m.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        m.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, n, at);
        };
        m.xWrite = [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
            const int code = answer();
            return code != SQLITE_OK ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
        };
        m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return real(f)->pMethods->xTruncate(real(f), size);
        };
        m.xSync = [](sqlite3_file *f, int flags) {
            const int code = answer();
            return code != SQLITE_OK ? code : real(f)->pMethods->xSync(real(f), flags);
        };
        forwardRest(m);
    }

    static void forwardRest(sqlite3_io_methods &m)
    {
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        m.xLock = [](sqlite3_file *f, int how) { return real(f)->pMethods->xLock(real(f), how); };
        m.xUnlock = [](sqlite3_file *f, int how) {
            return real(f)->pMethods->xUnlock(real(f), how);
        };
        m.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        m.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
        };
        m.xShmLock = [](sqlite3_file *f, int at, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), at, n, flags);
        };
        m.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        m.xShmUnmap = [](sqlite3_file *f, int remove) {
            return real(f)->pMethods->xShmUnmap(real(f), remove);
        };
        m.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int n, void **to) {
            return real(f)->pMethods->xFetch(real(f), at, n, to);
        };
        m.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *page) {
            return real(f)->pMethods->xUnfetch(real(f), at, page);
        };
    }

    sqlite3_vfs m_vfs;
    static inline sqlite3_vfs *s_real = nullptr;
    static inline std::atomic<qint64> s_left = std::numeric_limits<qint64>::max();
    static inline std::atomic<int> s_code = SQLITE_IOERR_WRITE;
};

} // namespace otasuke
