// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/store_keeper.h"

#include "models/store/restore.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kPatienceMs = 3'000;

} // namespace

StoreKeeper::StoreKeeper(QObject *parent)
    : QObject(parent)
    , m_room(new QObject)
{
    m_thread.setObjectName(u"keeper"_s);
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

StoreKeeper::~StoreKeeper()
{
    m_cancel = true;
    m_thread.quit();
    if (m_thread.wait(kPatienceMs))
        return;
    // It only reads the store, or writes what has no name yet.
    m_thread.terminate();
    m_thread.wait();
}

template<class T>
void StoreKeeper::run(const std::function<T()> &work, const Then<T> &then)
{
    ++m_waiting;
    const auto job = [this, work, then] {
        const T result = work();
        const auto tell = [this, result, then] {
            --m_waiting;
            then(result);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_room, job, Qt::QueuedConnection);
}

void StoreKeeper::check(const QString &storeFile, const Then<Result<QString>> &then)
{
    run<Result<QString>>([this, storeFile] { return quickCheckFile(storeFile, &m_cancel); }, then);
}

void StoreKeeper::backUp(
    const QString &storeFile, UtcMicros now, const Then<Result<BackupFile>> &then)
{
    run<Result<BackupFile>>(
        [this, storeFile, now] { return makeBackup(storeFile, now, BackupRules{}, &m_cancel); },
        then);
}

void StoreKeeper::findGood(const QString &storeFile, const Then<Result<RestoreOffer>> &then)
{
    run<Result<RestoreOffer>>(
        [this, storeFile] { return findGoodBackup(storeFile, &m_cancel); }, then);
}

void StoreKeeper::prepare(
    const QString &backup, const QString &storeFile, const Then<Result<void>> &then)
{
    run<Result<void>>(
        [this, backup, storeFile] { return prepareRestore(backup, storeFile, &m_cancel); }, then);
}

} // namespace otasuke
