#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QThread>

#include <functional>

#include "models/store/backups.h"

namespace otasuke {

/// Work that reads the whole file: checks, backups, looking for a good one. On a thread of its own
/// and by connections of its own, so that polling and screens go on; one at a time, in the order
/// asked. `then` is called back on the asker's thread, with Cancelled when it was cut short.
class StoreKeeper : public QObject
{
    Q_OBJECT
public:
    explicit StoreKeeper(QObject *parent = nullptr);
    ~StoreKeeper() override; ///< bounded: what is under way is cut short

    template<class T>
    using Then = std::function<void(const T &)>;
    void check(const QString &storeFile, const Then<Result<QString>> &then);
    void backUp(const QString &storeFile, UtcMicros now, const Then<Result<BackupFile>> &then);
    void findGood(const QString &storeFile, const Then<Result<RestoreOffer>> &then);
    /// The long half of a restore (restore.h).
    void prepare(const QString &backup, const QString &storeFile, const Then<Result<void>> &then);
    bool isBusy() const { return m_waiting > 0; }

private:
    template<class T>
    void run(const std::function<T()> &work, const Then<T> &then);

    QThread m_thread;
    QObject *m_room; ///< lives on the thread
    CancelFlag m_cancel = false;
    int m_waiting = 0;
};

} // namespace otasuke
