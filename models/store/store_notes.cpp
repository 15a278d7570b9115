// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_notes.h"

#include "models/store/meta.h"

namespace otasuke {
namespace {

struct CareKeys
{
    const char *at;
    const char *outcome;
    const char *detail;
};
constexpr CareKeys kBackup{"backup_at", "backup_outcome", "backup_detail"};
constexpr CareKeys kCheck{"check_at", "check_outcome", "check_detail"};
constexpr char kGapFrom[] = "gap_from";
constexpr char kGapTo[] = "gap_to";
constexpr char kGapWhy[] = "gap_why";
constexpr char kPutAside[] = "put_aside";

CareRecord readCare(Database &db, const CareKeys &keys)
{
    return {metaNumber(db, keys.at), CareRecord::Outcome(metaNumber(db, keys.outcome)),
        metaText(db, keys.detail).value_or(QString())};
}

void writeCare(Database &db, const CareKeys &keys, const CareRecord &care)
{
    setMeta(db, keys.at, care.at);
    setMeta(db, keys.outcome, qint64(care.outcome));
    setMeta(db, keys.detail, care.detail);
}

} // namespace

StoreNotes readNotes(Database &db)
{
    StoreNotes notes;
    notes.backup = readCare(db, kBackup);
    notes.check = readCare(db, kCheck);
    notes.lastGap = {metaNumber(db, kGapFrom), metaNumber(db, kGapTo)};
    if (notes.lastGap.to != 0)
        notes.lastGapWhy = ErrorKind(metaNumber(db, kGapWhy));
    notes.putAside = metaText(db, kPutAside).value_or(QString());
    return notes;
}

void writeNotes(Database &db, const StoreNotes &notes)
{
    writeCare(db, kBackup, notes.backup);
    writeCare(db, kCheck, notes.check);
    setMeta(db, kGapFrom, notes.lastGap.from);
    setMeta(db, kGapTo, notes.lastGap.to);
    setMeta(db, kGapWhy, qint64(notes.lastGapWhy));
    setMeta(db, kPutAside, notes.putAside);
}

} // namespace otasuke
