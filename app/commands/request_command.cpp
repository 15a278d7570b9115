// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/services/help_desk.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

std::optional<SupportKind> kindOf(const QString &key)
{
    for (const auto kind : {SupportKind::Rush, SupportKind::Remote, SupportKind::Consult}) {
        if (toKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace

void addRequestOptions(QCommandLineParser &parser)
{
    parser.addOption({u"about"_s,
        Commands::tr("The finding it is about; default: the worst open one."), u"FINDING"_s});
    parser.addOption({u"note"_s, Commands::tr("What you want to add."), u"TEXT"_s});
}

Outcome runRequest(const Invocation &invocation)
{
    const Terminal &terminal = invocation.terminal;
    const auto kind = kindOf(invocation.arguments.value(0));
    if (!kind)
        return terminal.wrongUsage(Commands::tr("What do you ask for: rush, remote or consult?"));
    const auto store = invocation.openStore();
    if (!store)
        return terminal.fail(store.error());
    const auto reader = invocation.openReader();
    if (!reader)
        return terminal.fail(reader.error());
    const SupportRequestDraft draft{
        *kind, invocation.options.value(u"about"_s), invocation.options.value(u"note"_s)};
    const auto prepared = prepareRequest(**reader, draft, invocation.reportContext());
    if (!prepared)
        return terminal.fail(prepared.error());
    const auto filed = (*store)->fileRequest(*prepared);
    if (!filed)
        return terminal.fail(filed.error());
    const Contract &contract = invocation.settings.contract;
    const QString phone = *kind == SupportKind::Rush ? contract.rushPhone : contract.helpDeskPhone;
    terminal.say(Commands::tr("Request no. %1 is recorded.").arg(filed->id));
    if (!phone.isEmpty())
        terminal.say(Commands::tr("Now call %1 and read this aloud:").arg(phone));
    terminal.say(filed->facts);
    if (terminal.json())
        terminal.print(requestJson(*filed));
    return Outcome::Done;
}

} // namespace otasuke
