#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "app/services/source_runner.h"
#include "app/services/store_keeper.h"

namespace otasuke {

/// Sees to it that the store is checked and backed up once a day, and writes down how that went.
/// Never at start-up: first when everything else has had its time. Collector thread.
class Caretaker : public QObject
{
    Q_OBJECT
public:
    Caretaker(Workplace &place, const QString &storeFile, QObject *parent);

    /// Begins to look after the open store. `unclean`: it was not closed by its last writer, so it
    /// is checked soon, whenever that was last done.
    void begin(bool unclean);
    void backUpNow(const std::function<void(const Result<BackupFile> &)> &then);
    /// Looks for the newest good backup; answered by offered(). `aside`: where the damaged store
    /// lies, empty if it is still in use.
    void offer(const QString &aside);
    /// What is due now, one thing a call; begin() calls it by itself.
    void lookNow() { look(); }
    StoreKeeper &keeper() { return m_keeper; }

Q_SIGNALS:
    void noted(); ///< a check or backup is over
    void offered(const otasuke::RestoreOffer &offer);

private:
    void look();
    void check();
    void takeCheck(const Result<QString> &said);
    void takeBackup(const Result<BackupFile> &made);
    void note(CareRecord StoreNotes::*which, const CareRecord &care);

    Workplace &m_place;
    QString m_file;
    StoreKeeper m_keeper;
    QTimer m_timer;
    bool m_unclean = false;
};

} // namespace otasuke
