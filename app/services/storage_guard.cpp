// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/storage_guard.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace otasuke {
namespace {

constexpr int kLongestWaitMs = 300'000;
constexpr qint64 kRoomToGoOn = 32'000'000; // else it would be full again at once

} // namespace

StorageGuard::StorageGuard(Workplace &place, const QString &storeFile, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_file(storeFile)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StorageGuard::tryAgain);
}

bool StorageGuard::isStoreFault(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::DiskFault ||
        kind == ErrorKind::StoreFailed || kind == ErrorKind::StoreDamaged ||
        kind == ErrorKind::StoreNewer || kind == ErrorKind::FileUnwritable;
}

void StorageGuard::setLastGap(const StoreNotes &notes)
{
    m_state.lastGap = notes.lastGap;
    m_state.lastGapWhy = notes.lastGapWhy;
    Q_EMIT changed(m_state);
}

void StorageGuard::tell(const Error &error)
{
    if (!isStoreFault(error.kind) || m_state.trouble == error.kind)
        return;
    if (!m_state.trouble)
        m_state.since = m_place.clock->now();
    m_state.trouble = error.kind;
    m_waitMs = m_firstTryMs;
    m_timer.start(m_waitMs);
    Q_EMIT changed(m_state);
}

void StorageGuard::roundFinished(const QString &, bool ok, qint64 storedRows)
{
    if (m_state.trouble && ok && storedRows > 0 && hasRoom() && !isDamage())
        heal();
}

void StorageGuard::settle()
{
    if (m_state.trouble)
        heal();
}

/// Damage does not heal: other pages of the file may well take a note.
bool StorageGuard::isDamage() const
{
    return m_state.trouble == ErrorKind::StoreDamaged;
}

bool StorageGuard::hasRoom() const
{
    if (m_state.trouble != ErrorKind::DiskFull)
        return true;
    const QStorageInfo disk(QFileInfo(m_file).absolutePath());
    return disk.bytesAvailable() >= qMin(kRoomToGoOn, disk.bytesTotal() / 20);
}

void StorageGuard::tryAgain()
{
    if (!m_state.trouble)
        return;
    m_waitMs = qMin(m_waitMs * 2, kLongestWaitMs);
    m_timer.start(m_waitMs);
    if (!hasRoom() || isDamage())
        return;
    if (m_place.store)
        heal();
    else
        Q_EMIT reopenWanted();
}

/// The note about the gap is the try: if it can be written, so can records.
void StorageGuard::heal()
{
    if (!m_place.store)
        return;
    auto notes = m_place.store->notes();
    if (!notes)
        return;
    notes->lastGap = {m_state.since, m_place.clock->now()};
    notes->lastGapWhy = m_state.trouble.value_or(ErrorKind::StoreFailed);
    if (!m_place.store->setNotes(*notes))
        return;
    m_timer.stop();
    m_state.trouble.reset();
    m_state.since = 0;
    setLastGap(*notes);
    Q_EMIT healed();
}

} // namespace otasuke
