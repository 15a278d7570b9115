#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "app/services/source_runner.h"

namespace otasuke {

/// Knows whether records can be stored. When a write was refused it tries again by itself, at first
/// soon, then in growing steps; once it works, says from when to when it did not, and keeps that in
/// the store. Collector thread.
class StorageGuard : public QObject
{
    Q_OBJECT
public:
    StorageGuard(Workplace &place, const QString &storeFile, QObject *parent);

    static bool isStoreFault(ErrorKind kind);
    /// A write was refused, or the store can't be opened.
    void tell(const Error &error);
    /// A source's round is over: where it stored records, it can be stored.
    void roundFinished(const QString &sourceId, bool ok, qint64 storedRows);
    /// The store was opened anew: its trouble is over if it can be written.
    void settle();
    /// What the store remembers of earlier gaps.
    void setLastGap(const StoreNotes &notes);
    const StorageState &state() const { return m_state; }
    /// How long until the first try; for tests.
    void setFirstTry(int millis) { m_firstTryMs = millis; }

Q_SIGNALS:
    void changed(const otasuke::StorageState &state);
    void healed();
    void reopenWanted(); ///< the store is not even open: time to try that again

private:
    void tryAgain();
    bool hasRoom() const;
    bool isDamage() const;
    void heal();

    Workplace &m_place;
    QString m_file;
    StorageState m_state;
    QTimer m_timer;
    int m_firstTryMs = 15'000;
    int m_waitMs = 0;
};

} // namespace otasuke
