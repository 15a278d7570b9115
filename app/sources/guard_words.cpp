// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/guard_words.h"

#include <QRegularExpression>

#include "models/domain/guard_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Defender itself speaks of old definitions after a week.
constexpr uint kOldDays = 7;
constexpr uint kNewDays = 2;
constexpr uint kNotTold = 4294967295U; // Windows' "never"

/// What is kept up to date. A single "signature" or "database" is mostly something else.
constexpr char16_t kSubject[] =
    u"(?:(?:virus|malware|threat) signature|signatures|signature (?:update|set|file|database)|"
    u"definitions?\\b|definition files?|databases|(?:virus|malware) database|database updates?|"
    u"security intelligence|pattern (?:file|update)|virus pattern|patterns|"
    u"anti-?malware component|ウイルス定義|定義ファイル|定義データベース|パターンファイル)";

constexpr char16_t kOld[] =
    u"(?:out[ -]of[ -]date|outdated|obsolete|too old|expired|fail|unsuccessful|"
    u"not (?:been )?updated|not be updated|not up[ -]to[ -]date|with errors|古い|古く|失敗|"
    u"更新(?:できま|できてい|されてい)(?:せん|ません|ない)|更新できない|最新では)";

constexpr char16_t kNew[] = u"(?:updated|up[ -]to[ -]date|succe(?:ss|eded)|completed|"
                            u"更新(?:され|しま|に成功)|最新)";

constexpr char16_t kFailedFirst[] = u"(?:fail(?:ed|ure)?|error|unable|cannot|could not)\\b.{0,20}"
                                    u"updat(?:e|ing)\\b.{0,30}";

/// "will be updated", "not updated yet": no word of either kind.
constexpr char16_t kNotYet[] = u"(?:will|to|can) be updated|updates? (?:started|is running)|"
                               u"開始|予定";

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

GuardWord guardWordOf(const QString &words)
{
    static const QString subject = QString::fromUtf16(kSubject);
    static const QRegularExpression notYet = pattern(QString::fromUtf16(kNotYet));
    static const QRegularExpression old = pattern(subject + u".{0,60}"_s +
        QString::fromUtf16(kOld) + u'|' + QString::fromUtf16(kFailedFirst) + subject);
    static const QRegularExpression fresh =
        pattern(subject + u".{0,60}"_s + QString::fromUtf16(kNew));
    if (old.match(words).hasMatch())
        return GuardWord::Outdated;
    if (notYet.match(words).hasMatch() || !fresh.match(words).hasMatch())
        return GuardWord::Nothing;
    return GuardWord::Updated;
}

GuardWord guardWordOfDefender(int number, QByteArrayView age)
{
    if (number == 2000)
        return GuardWord::Updated;
    if (number == 2001)
        return GuardWord::Outdated;
    bool ok = false;
    const uint days = age.trimmed().toByteArray().toUInt(&ok);
    if ((number != 1150 && number != 1151) || !ok || days == kNotTold)
        return GuardWord::Nothing;
    if (days >= kOldDays)
        return GuardWord::Outdated;
    return days <= kNewDays ? GuardWord::Updated : GuardWord::Nothing;
}

void reportGuard(Event &event, GuardWord word, const QString &words)
{
    if (word == GuardWord::Nothing)
        return;
    const bool updated = word == GuardWord::Updated;
    event.kind = updated ? EventKind::Other : EventKind::Agent;
    event.threat = ThreatKind::None;
    event.disposition = Disposition::None;
    event.ruleId = (updated ? kGuardUpdated : kGuardOutdated).toString();
    event.title = words;
}

} // namespace otasuke
