// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/commands/query_commands.h"
#include "app/commands/stop_signal.h"
#include "app/services/collector.h"
#include "app/services/keychain_secrets.h"
#include "ui/explain_error.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// What one source's first round came to.
struct Round
{
    bool finished = false;
    bool ok = false;
    qint64 stored = 0;
};

void tellRound(const Invocation &invocation, const QString &sourceId, const Round &round)
{
    const SourceSettings *source = invocation.settings.source(sourceId);
    const QString name = source ? source->name : sourceId;
    invocation.terminal.say(round.ok
            ? Commands::tr("%1: all right, %n new record(s).", nullptr, int(round.stored)).arg(name)
            : Commands::tr("%1: no complete answer.").arg(name));
}

/// The reasons of those that failed, from what their runners left in the store.
void tellFaults(const Invocation &invocation)
{
    const auto reader = Reader::open(invocation.storeFile(), invocation.calendar);
    const auto health =
        reader ? (*reader)->sourceHealth() : Result<QList<SourceHealth>>(reader.error());
    for (const SourceHealth &h : health.valueOr({})) {
        if (h.state != SourceState::Ok && h.error)
            invocation.terminal.fail({h.error->kind, h.name + u": "_s + h.detail});
    }
}

void printRounds(const Terminal &terminal, const QHash<QString, Round> &rounds)
{
    QJsonArray sources;
    for (auto it = rounds.begin(); it != rounds.end(); ++it)
        sources << QJsonObject{{u"id"_s, it.key()}, {u"ok"_s, it->ok}, {u"stored"_s, it->stored}};
    terminal.print({{u"sources"_s, sources}});
}

Outcome pollOnce(const Invocation &invocation, Collector &collector, QEventLoop &loop)
{
    QHash<QString, Round> rounds;
    for (const SourceSettings &source : invocation.settings.sources) {
        if (source.enabled)
            rounds.insert(source.id, {});
    }
    QObject::connect(&collector, &Collector::roundFinished, &loop,
        [&](const QString &id, bool ok, qint64 stored) {
            if (std::exchange(rounds[id].finished, true))
                return;
            rounds[id] = {true, ok, stored};
            tellRound(invocation, id, rounds[id]);
            if (std::all_of(rounds.begin(), rounds.end(), [](auto &r) { return r.finished; }))
                loop.quit();
        });
    loop.exec();
    collector.stop();
    if (invocation.terminal.json())
        printRounds(invocation.terminal, rounds);
    tellFaults(invocation);
    const auto good =
        std::count_if(rounds.begin(), rounds.end(), [](const Round &r) { return r.ok; });
    if (good == rounds.size())
        return Outcome::Done;
    return good == 0 ? Outcome::Failed : Outcome::Partly;
}

} // namespace

void addPollOptions(QCommandLineParser &parser)
{
    parser.addOption({u"once"_s, Commands::tr("One round of each source, then stop.")});
}

Outcome runPoll(const Invocation &invocation)
{
    const auto &sources = invocation.settings.sources;
    if (std::none_of(
            sources.begin(), sources.end(), [](const SourceSettings &s) { return s.enabled; })) {
        invocation.terminal.remark(Commands::tr(
            "No source is set up yet. Open the window and add your UTM or EDR under Settings."));
        return Outcome::Failed;
    }
    Collector collector(
        invocation.storeOptions(), std::make_unique<KeychainSecrets>(), invocation.clock);
    QEventLoop loop;
    std::optional<Error> fault;
    QObject::connect(
        &collector, &Collector::openFailed, &loop, [&fault](const Error &error) { fault = error; });
    QObject::connect(&collector, &Collector::restoreOffered, &loop,
        [&](const RestoreOffer &offer) { tellOffer(invocation, offer); });
    collector.setRetention(invocation.settings.retention);
    collector.start(sources);
    if (fault && fault->kind != ErrorKind::StoreDamaged)
        return invocation.terminal.fail(*fault);
    if (fault)
        (void)invocation.terminal.fail(*fault);
    if (invocation.options.isSet(u"once"_s))
        return pollOnce(invocation, collector, loop);
    QObject::connect(&collector, &Collector::roundFinished, &loop,
        [&](const QString &id, bool ok, qint64 stored) {
            tellRound(invocation, id, {true, ok, stored});
        });
    const StopSignal stop(&loop, [&loop] { loop.quit(); });
    loop.exec();
    collector.stop();
    return Outcome::Done;
}

} // namespace otasuke
