// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/caretaker.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Q_LOGGING_CATEGORY(log, "otasuke.store", QtWarningMsg)

constexpr int kFirstLookMs = 2 * 60 * 1000;
constexpr int kLookEveryMs = 10 * 60 * 1000;
constexpr UtcMicros kCheckEvery = kDay;
constexpr UtcMicros kBackupEvery = kDay;

/// A clock that was set back must not put the next time off for ever.
bool isDue(UtcMicros last, UtcMicros every, UtcMicros now)
{
    return last == 0 || now - last >= every || last - now > every;
}

CareRecord::Outcome outcomeOf(ErrorKind kind)
{
    if (kind == ErrorKind::DiskFull)
        return CareRecord::Outcome::NoRoom;
    return kind == ErrorKind::StoreDamaged ? CareRecord::Outcome::Damaged
                                           : CareRecord::Outcome::Failed;
}

} // namespace

Caretaker::Caretaker(Workplace &place, const QString &storeFile, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_file(storeFile)
{
    connect(&m_timer, &QTimer::timeout, this, &Caretaker::look);
}

void Caretaker::begin(bool unclean)
{
    m_unclean = m_unclean || unclean;
    m_timer.start(kFirstLookMs);
}

void Caretaker::look()
{
    m_timer.start(kLookEveryMs);
    if (!m_place.store || m_keeper.isBusy())
        return;
    const auto notes = m_place.store->notes();
    if (!notes)
        return;
    const UtcMicros now = m_place.clock->now();
    if (m_unclean || isDue(notes->check.at, kCheckEvery, now))
        return check();
    const QList<BackupFile> backups = listBackups(m_file);
    const UtcMicros last = qMax(notes->backup.at, backups.isEmpty() ? 0 : backups.first().at);
    // A damaged store must not push good backups out.
    if (isDue(last, kBackupEvery, now) && notes->check.outcome != CareRecord::Outcome::Damaged)
        m_keeper.backUp(m_file, now, [this](const auto &made) { takeBackup(made); });
}

void Caretaker::check()
{
    m_unclean = false;
    m_keeper.check(m_file, [this](const auto &said) { takeCheck(said); });
}

void Caretaker::takeCheck(const Result<QString> &said)
{
    if (!said && said.error().kind == ErrorKind::Cancelled)
        return;
    CareRecord care{m_place.clock->now(), CareRecord::Outcome::Good, {}};
    if (!said) {
        care.outcome = CareRecord::Outcome::Failed;
        care.detail = said.error().detail;
    } else if (*said != u"ok") {
        care.outcome = CareRecord::Outcome::Damaged;
        care.detail = *said;
        offer({});
    }
    note(&StoreNotes::check, care);
}

void Caretaker::takeBackup(const Result<BackupFile> &made)
{
    if (!made && made.error().kind == ErrorKind::Cancelled)
        return;
    CareRecord care{m_place.clock->now(), CareRecord::Outcome::Good, {}};
    if (!made) {
        care.outcome = outcomeOf(made.error().kind);
        care.detail = made.error().detail;
    }
    note(&StoreNotes::backup, care);
}

void Caretaker::note(CareRecord StoreNotes::*which, const CareRecord &care)
{
    if (!care.detail.isEmpty())
        qCWarning(log) << "care of the store:" << int(care.outcome) << care.detail;
    auto notes = m_place.store ? m_place.store->notes()
                               : Result<StoreNotes>(Error{ErrorKind::StoreFailed, m_file});
    if (notes) {
        (*notes).*which = care;
        if (const auto kept = m_place.store->setNotes(*notes); !kept)
            qCWarning(log) << "not noted:" << kept.error().detail;
    }
    Q_EMIT noted();
}

void Caretaker::backUpNow(const std::function<void(const Result<BackupFile> &)> &then)
{
    m_keeper.backUp(m_file, m_place.clock->now(), [this, then](const auto &made) {
        takeBackup(made);
        then(made);
    });
}

void Caretaker::offer(const QString &aside)
{
    m_keeper.findGood(m_file, [this, aside](const Result<RestoreOffer> &found) {
        if (!found)
            return;
        RestoreOffer offer = *found;
        offer.aside = aside;
        Q_EMIT offered(offer);
    });
}

} // namespace otasuke
