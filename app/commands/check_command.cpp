// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QFontDatabase>
#include <QJsonArray>
#include <QStorageInfo>

#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/services/keychain_secrets.h"
#include "models/judgement/explain.h"
#include "models/report/home_report.h"
#include "models/store/backups.h"
#include "ui/explain_error.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr UtcMicros kBackupIsOld = 3 * kDay;
constexpr qint64 kLittleRoom = 1'000'000'000;

struct Check
{
    QString name;
    bool ok = false;
    QString detail;
};

Check checkStore(const Invocation &invocation)
{
    Check check{u"store"_s, false, invocation.storeFile()};
    if (!QFile::exists(invocation.storeFile())) {
        check.ok = true;
        check.detail = Commands::tr("no store yet; the first poll makes it");
        return check;
    }
    const auto store = invocation.openStore();
    const auto verdict = store ? (*store)->integrityCheck() : Result<QString>(store.error());
    check.ok = verdict && *verdict == u"ok";
    if (!check.ok)
        check.detail = verdict ? *verdict : verdict.error().detail;
    const auto offer =
        check.ok ? Result<RestoreOffer>(RestoreOffer{}) : findGoodBackup(invocation.storeFile());
    if (!check.ok && offer)
        tellOffer(invocation, *offer);
    return check;
}

/// A console that runs makes one a day.
Check checkBackups(const Invocation &invocation)
{
    Check check{u"backup"_s, true, {}};
    const QList<BackupFile> backups = listBackups(invocation.storeFile());
    if (backups.isEmpty()) {
        check.detail = Commands::tr("no backup yet; a running console makes one a day");
        return check;
    }
    const UtcMicros now = invocation.clock.now();
    check.ok = now - backups.first().at < kBackupIsOld;
    check.detail = Commands::tr("newest backup: %1")
                       .arg(formatTime(backups.first().at, now, invocation.calendar));
    return check;
}

Check checkRoom(const Invocation &invocation)
{
    const qint64 free =
        QStorageInfo(QFileInfo(invocation.dataFolder).absoluteFilePath()).bytesAvailable();
    return {u"disk"_s, free < 0 || free >= kLittleRoom,
        free < 0 ? QString() : Commands::tr("%1 free").arg(formatBytes(free))};
}

Check checkKeychain()
{
    Check check{u"keychain"_s, false, {}};
    KeychainSecrets keychain(5'000);
    QEventLoop loop;
    keychain.read(u"probe/none"_s, &loop, [&](const Result<Secret> &answer) {
        check.ok = answer || answer.error().kind == ErrorKind::SecretMissing;
        if (!check.ok)
            check.detail = answer.error().detail;
        loop.quit();
    });
    loop.exec();
    return check;
}

Check checkFonts()
{
    Check check{u"fonts"_s, false, {}};
    const QStringList families = QFontDatabase::families(QFontDatabase::Japanese);
    check.ok = !families.isEmpty();
    check.detail = check.ok ? families.first() : Commands::tr("no Japanese font is installed");
    return check;
}

QList<Check> checkSources(const Invocation &invocation)
{
    QList<Check> checks;
    const auto reader = Reader::open(invocation.storeFile(), invocation.calendar);
    const auto known =
        reader ? (*reader)->sourceHealth() : Result<QList<SourceHealth>>(QList<SourceHealth>());
    for (const SourceHealth &h :
        healthOf(invocation.settings.sources, known.valueOr({}), invocation.clock.now())) {
        const bool ok = h.state == SourceState::Ok || h.state == SourceState::Disabled;
        checks << Check{u"source "_s + h.name, ok, ok ? QString() : toKey(h.state)};
    }
    return checks;
}

} // namespace

Outcome runCheck(const Invocation &invocation)
{
    QList<Check> checks{checkStore(invocation), checkBackups(invocation), checkRoom(invocation),
        checkKeychain(), checkFonts()};
    checks += checkSources(invocation);
    QJsonArray array;
    bool allGood = true;
    for (const Check &check : checks) {
        allGood = allGood && check.ok;
        invocation.terminal.say(
            u"%1 %2  %3"_s.arg(check.ok ? u"✓"_s : u"✗"_s, check.name, check.detail));
        array << QJsonObject{
            {u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}};
    }
    if (invocation.terminal.json())
        invocation.terminal.print({{u"checks"_s, array}, {u"ok"_s, allGood}});
    return allGood ? Outcome::Done : Outcome::Partly;
}

} // namespace otasuke
