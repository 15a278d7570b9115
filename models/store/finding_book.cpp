// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/finding_book.h"

#include "models/domain/one_line.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// The columns of the two tables, in the order of the rows below.
#define OTASUKE_DECISION "finding, state, note, decided_by, at, until, taken_back"
#define OTASUKE_MUTE "id, rule, device, destination, reason, decided_by, since, until, taken_back"

QList<FindingDecision> decisionsOf(Statement &row)
{
    QList<FindingDecision> decisions;
    while (row.next())
        decisions.append({row.text(0), row.as<FindingState>(1), row.text(2), row.integer(4),
            row.text(3), row.integer(5), row.integer(6)});
    return decisions;
}

QList<Mute> mutesOf(Statement &row)
{
    QList<Mute> mutes;
    while (row.next())
        mutes.append({row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4),
            row.text(5), row.integer(6), row.integer(7), row.integer(8)});
    return mutes;
}

QString complaint(const FindingDecision &decision)
{
    if (decision.findingId.isEmpty())
        return u"finding"_s;
    const bool accepted = decision.state == FindingState::Accepted;
    if (accepted && oneLine(decision.note).isEmpty())
        return u"note"_s;
    if (decision.until != 0 && (!accepted || decision.until <= decision.at))
        return u"until"_s;
    return {};
}

QString complaint(const Mute &mute)
{
    if (mute.rule.isEmpty())
        return u"rule"_s;
    if (oneLine(mute.reason).isEmpty())
        return u"reason"_s;
    if (mute.until <= mute.since || mute.until - mute.since > kLongestMute)
        return u"until"_s;
    return {};
}

} // namespace

void saveFindingDecision(Database &db, const FindingDecision &decision)
{
    if (const QString wrong = complaint(decision); !wrong.isEmpty()) {
        db.fail({ErrorKind::BadInput, wrong});
        return;
    }
    db.statement("INSERT INTO decision(" OTASUKE_DECISION ") VALUES(?, ?, ?, ?, ?, ?, 0)")
        .run(decision.findingId, decision.state, oneLine(decision.note), oneLine(decision.by),
            decision.at, decision.until);
}

void takeBackDecision(Database &db, const QString &findingId, UtcMicros now)
{
    db.statement("UPDATE decision SET taken_back = ? WHERE id ="
                 " (SELECT max(id) FROM decision WHERE finding = ? AND taken_back = 0)")
        .run(now, findingId);
    if (!db.failed() && db.changes() == 0)
        db.fail({ErrorKind::NotFound, u"decision about %1"_s.arg(findingId)});
}

void moveDecisions(Database &db, DeviceId from, DeviceId into)
{
    const QString suffix = u":%1"_s.arg(from);
    QStringList findings;
    auto &rows = db.statement("SELECT DISTINCT finding FROM decision");
    for (rows.query(); rows.next();) {
        if (rows.text(0).endsWith(suffix))
            findings << rows.text(0);
    }
    for (const QString &finding : findings) {
        db.statement("UPDATE decision SET finding = ? WHERE finding = ?")
            .run(finding.chopped(suffix.size()) + u":%1"_s.arg(into), finding);
    }
    db.statement("UPDATE mute SET device = ? WHERE device = ?").run(into, from);
}

Mute saveMute(Database &db, Mute mute)
{
    if (const QString wrong = complaint(mute); !wrong.isEmpty()) {
        db.fail({ErrorKind::BadInput, wrong});
        return mute;
    }
    mute.takenBack = 0;
    db.statement("INSERT INTO mute(rule, device, destination, reason, decided_by, since, until,"
                 " taken_back) VALUES(?, ?, ?, ?, ?, ?, ?, 0)")
        .run(mute.rule, mute.device, mute.destination.trimmed(), oneLine(mute.reason),
            oneLine(mute.by), mute.since, mute.until);
    mute.id = db.lastInsertId();
    return mute;
}

void takeBackMute(Database &db, qint64 id, UtcMicros now)
{
    db.statement("UPDATE mute SET taken_back = ?1 WHERE id = ?2 AND taken_back = 0 AND until > ?1")
        .run(now, id);
    if (!db.failed() && db.changes() == 0)
        db.fail({ErrorKind::NotFound, u"mute %1"_s.arg(id)});
}

QList<FindingDecision> readDecisions(Database &db)
{
    return decisionsOf(
        db.statement("SELECT " OTASUKE_DECISION " FROM decision WHERE id IN (SELECT max(id)"
                     " FROM decision WHERE taken_back = 0 GROUP BY finding) ORDER BY id")
            .query());
}

QList<FindingDecision> readDecisionHistory(Database &db, int limit)
{
    return decisionsOf(
        db.statement("SELECT " OTASUKE_DECISION " FROM decision ORDER BY id DESC LIMIT ?")
            .query(limit));
}

QList<Mute> readMutes(Database &db, int limit)
{
    return mutesOf(
        db.statement("SELECT " OTASUKE_MUTE " FROM mute ORDER BY id DESC LIMIT ?").query(limit));
}

QList<Mute> readMutesHolding(Database &db, UtcMicros now)
{
    return mutesOf(db.statement("SELECT " OTASUKE_MUTE " FROM mute WHERE taken_back = 0"
                                " AND since <= ?1 AND until > ?1 ORDER BY id DESC")
                       .query(now));
}

} // namespace otasuke
