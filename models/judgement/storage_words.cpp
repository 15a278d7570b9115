// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/storage_words.h"

#include <QCoreApplication>

#include <cmath>

#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr UtcMicros kGapTold = 30 * kDay;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("StorageWords", text, nullptr, n);
}

const char *gapText(ErrorKind why)
{
    if (why == ErrorKind::DiskFull)
        return QT_TRANSLATE_NOOP("StorageWords",
            "Stores again since %2. From %1 until then nothing could be stored because the disk of "
            "this PC was full.");
    if (why == ErrorKind::DiskFault)
        return QT_TRANSLATE_NOOP("StorageWords",
            "Stores again since %2. From %1 until then nothing could be stored because the disk of "
            "this PC reported faults.");
    return QT_TRANSLATE_NOOP("StorageWords",
        "Stores again since %2. From %1 until then nothing could be stored because the file of "
        "records could not be written.");
}

/// Two figures that count: 48,120,331 → 48,000,000.
qint64 rounded(qint64 n)
{
    qint64 unit = 1;
    while (n / unit >= 100)
        unit *= 10;
    return (n + unit / 2) / unit * unit;
}

QString monthsWords(double months)
{
    if (months >= 120)
        return say(QT_TRANSLATE_NOOP("StorageWords", "more than 10 years"));
    if (months < 1)
        return say(QT_TRANSLATE_N_NOOP("StorageWords", "%n day(s)"),
            std::max(1, int(std::floor(months * 30.4))));
    return say(QT_TRANSLATE_N_NOOP("StorageWords", "%n month(s)"), int(std::floor(months)));
}

} // namespace

QString storageTrouble(const StorageState &state, UtcMicros now, const OfficeCalendar &calendar)
{
    if (!state.trouble)
        return {};
    const QString since = formatTime(state.since, now, calendar);
    if (*state.trouble == ErrorKind::DiskFull)
        return fillWords(say(QT_TRANSLATE_NOOP("StorageWords",
                             "The disk of this PC is full: nothing is stored since %1")),
            {since});
    if (*state.trouble == ErrorKind::DiskFault)
        return fillWords(say(QT_TRANSLATE_NOOP("StorageWords",
                             "The disk of this PC reports faults: nothing is stored since %1")),
            {since});
    return fillWords(say(QT_TRANSLATE_NOOP("StorageWords",
                         "The records can't be written: nothing is stored since %1")),
        {since});
}

QString storageAdvice(const StorageState &state)
{
    if (!state.trouble)
        return {};
    if (*state.trouble == ErrorKind::DiskFull)
        return say(QT_TRANSLATE_NOOP("StorageWords",
            "Delete files you no longer need, or empty the recycle bin. The console goes on by "
            "itself as soon as there is room, and then fetches what it missed as far as the "
            "appliances still have it."));
    if (*state.trouble == ErrorKind::DiskFault)
        return say(QT_TRANSLATE_NOOP("StorageWords",
            "The disk may be about to fail. Call the help desk today and do not switch this PC "
            "off before. The console keeps trying."));
    return say(QT_TRANSLATE_NOOP("StorageWords",
        "The console keeps trying. If it stays so for an hour, restart it; then call the help "
        "desk."));
}

DayWords withStorage(
    const DayWords &words, const StorageState &state, UtcMicros now, const OfficeCalendar &calendar)
{
    const QString trouble = storageTrouble(state, now, calendar);
    if (trouble.isEmpty())
        return words;
    if (words.state == DayState::Alarm)
        return {words.state, words.headline,
            inARow(words.subline,
                fillWords(say(QT_TRANSLATE_NOOP("StorageWords", "Besides: %1.")), {trouble}))};
    return {DayState::Blind, trouble, storageAdvice(state)};
}

QString lastGapWords(const StorageState &state, UtcMicros now, const OfficeCalendar &calendar)
{
    if (state.trouble || state.lastGap.to == 0 || now - state.lastGap.to > kGapTold)
        return {};
    return fillWords(say(gapText(state.lastGapWhy)),
        {formatTime(state.lastGap.from, now, calendar),
            formatTime(state.lastGap.to, now, calendar)});
}

QString holdsWords(qint64 limitBytes, double months)
{
    if (months <= 0)
        return say(QT_TRANSLATE_NOOP(
            "StorageWords", "How long that lasts can be said after a week of records."));
    return fillWords(
        say(QT_TRANSLATE_NOOP("StorageWords", "%1 hold about %2 of your office's records.")),
        {formatBytes(limitBytes), monthsWords(months)});
}

QStringList previewWords(const StoragePreview &preview, const OfficeCalendar &calendar)
{
    if (preview.flows + preview.records == 0)
        return {say(QT_TRANSLATE_NOOP("StorageWords", "Nothing is deleted by this now."))};
    QStringList lines;
    const auto add = [&](qint64 rows, UtcMicros before, const char *exact, const char *about) {
        if (rows > 0)
            lines << fillWords(say(preview.exact ? exact : about),
                {formatCount(preview.exact ? rows : rounded(rows)),
                    formatDate(calendar.dayOf(before))});
    };
    add(preview.flows, preview.plan.flowsBefore,
        QT_TRANSLATE_NOOP("StorageWords", "%1 connections from before %2 are deleted."),
        QT_TRANSLATE_NOOP("StorageWords", "About %1 connections from before %2 are deleted."));
    add(preview.records, preview.plan.recordsBefore,
        QT_TRANSLATE_NOOP(
            "StorageWords", "%1 warnings and other records from before %2 are deleted."),
        QT_TRANSLATE_NOOP(
            "StorageWords", "About %1 warnings and other records from before %2 are deleted."));
    lines << fillWords(say(QT_TRANSLATE_NOOP("StorageWords", "That makes about %1 free.")),
        {formatBytes(preview.bytes)});
    lines << say(QT_TRANSLATE_NOOP("StorageWords",
        "The daily figures of the reports stay. What is deleted can't be brought back."));
    return lines;
}

QString backupWords(const StorageSnapshot &storage, UtcMicros now, const OfficeCalendar &calendar)
{
    const QString newest = storage.backups.isEmpty()
        ? say(QT_TRANSLATE_NOOP("StorageWords", "There is no backup yet."))
        : fillWords(say(QT_TRANSLATE_N_NOOP(
                            "StorageWords", "Last backup: %1 (%2). %n backup(s) are kept."),
                        int(storage.backups.size())),
              {formatTime(storage.backups.first().at, now, calendar),
                  formatBytes(storage.backups.first().bytes)});
    switch (storage.backup.outcome) {
    case CareRecord::Outcome::NoRoom:
        return inARow(newest,
            fillWords(say(QT_TRANSLATE_NOOP("StorageWords",
                          "The backup of %1 was left out: there is not enough room on the disk.")),
                {formatTime(storage.backup.at, now, calendar)}));
    case CareRecord::Outcome::Failed:
    case CareRecord::Outcome::Damaged:
        return inARow(newest,
            fillWords(say(QT_TRANSLATE_NOOP(
                          "StorageWords", "The backup of %1 failed; it is tried again tomorrow.")),
                {formatTime(storage.backup.at, now, calendar)}));
    case CareRecord::Outcome::Never:
    case CareRecord::Outcome::Good:
        break;
    }
    return newest;
}

QString checkWords(const CareRecord &check, UtcMicros now, const OfficeCalendar &calendar)
{
    const QString at = formatTime(check.at, now, calendar);
    switch (check.outcome) {
    case CareRecord::Outcome::Good:
        return fillWords(
            say(QT_TRANSLATE_NOOP("StorageWords", "Last check: %1. The records are sound.")), {at});
    case CareRecord::Outcome::Damaged:
        return fillWords(say(QT_TRANSLATE_NOOP(
                             "StorageWords", "Last check: %1. The file of records is damaged.")),
            {at});
    case CareRecord::Outcome::NoRoom:
    case CareRecord::Outcome::Failed:
        return fillWords(say(QT_TRANSLATE_NOOP(
                             "StorageWords", "The check of %1 could not be brought to its end.")),
            {at});
    case CareRecord::Outcome::Never:
        break;
    }
    return say(QT_TRANSLATE_NOOP("StorageWords", "The records have not been checked yet."));
}

} // namespace otasuke
