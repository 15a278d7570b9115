// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ledger_command.h"

#include <QJsonArray>

#include "app/services/ledger_export.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Result<LedgerBasis> readBasis(const Invocation &invocation)
{
    const auto reader = invocation.openReader();
    if (!reader)
        return reader.error();
    const auto devices = (*reader)->devices();
    if (!devices)
        return devices.error();
    const auto sheets = (*reader)->ledgerSheets();
    if (!sheets)
        return sheets.error();
    return LedgerBasis{*devices, *sheets, invocation.calendar};
}

QString fateKey(LedgerFate fate)
{
    switch (fate) {
    case LedgerFate::New:
        return u"new"_s;
    case LedgerFate::Changed:
        return u"changed"_s;
    case LedgerFate::Same:
        return u"same"_s;
    case LedgerFate::Unmatched:
        return u"unmatched"_s;
    case LedgerFate::Conflict:
        return u"conflict"_s;
    case LedgerFate::Bad:
        return u"bad"_s;
    }
    return {};
}

QJsonObject previewJson(const LedgerPreview &preview, bool applied)
{
    QJsonObject counts;
    QJsonArray lines;
    for (int i = 0; i <= int(LedgerFate::Bad); ++i)
        counts[fateKey(LedgerFate(i))] = preview.count(LedgerFate(i));
    for (const LedgerLine &line : preview.lines) {
        if (line.fate == LedgerFate::Same && line.problem.isEmpty())
            continue;
        QJsonArray changes;
        for (const LedgerChange &change : line.changes)
            changes << QJsonObject{{u"before"_s, change.before}, {u"after"_s, change.after}};
        lines << QJsonObject{{u"line"_s, line.number}, {u"name"_s, line.name},
            {u"fate"_s, fateKey(line.fate)}, {u"problem"_s, line.problem}, {u"changes"_s, changes}};
    }
    return {{u"applied"_s, applied}, {u"counts"_s, counts}, {u"lines"_s, lines}};
}

/// What was, or would be, changed, and every line left out with its number.
Outcome tell(const Invocation &invocation, const LedgerPreview &preview, bool applied)
{
    const Terminal &terminal = invocation.terminal;
    if (terminal.json())
        terminal.print(previewJson(preview, applied));
    const int changed = preview.count(LedgerFate::Changed);
    const int fresh = preview.count(LedgerFate::New);
    if (applied) {
        terminal.say(Commands::tr("%n device(s) were changed.", nullptr, changed));
        terminal.say(
            Commands::tr("%n device(s) were entered that nobody has seen yet.", nullptr, fresh));
    } else {
        terminal.say(Commands::tr("%n device(s) would be changed.", nullptr, changed));
        terminal.say(Commands::tr(
            "%n device(s) would be entered that nobody has seen yet.", nullptr, fresh));
    }
    bool whole = true;
    for (const LedgerLine &line : preview.lines) {
        for (const LedgerChange &change : line.changes) {
            if (!applied)
                terminal.say(Commands::tr("Line %1, %2: \"%3\" becomes \"%4\"")
                                 .arg(line.number)
                                 .arg(line.name, change.before, change.after));
        }
        if (line.problem.isEmpty())
            continue;
        whole = false;
        terminal.remark(Commands::tr("Line %1: %2").arg(line.number).arg(line.problem));
    }
    return whole ? Outcome::Done : Outcome::Partly;
}

std::optional<TextEncoding> encodingOf(const QString &name)
{
    if (name == u"utf-8")
        return TextEncoding::Utf8Mark; // spreadsheets need the mark
    if (name == u"utf-16")
        return TextEncoding::Utf16;
    if (name == u"cp932")
        return TextEncoding::Cp932;
    return std::nullopt;
}

Outcome tellUnwritable(const Invocation &invocation, const LedgerExport &result)
{
    for (const LedgerExport::Unwritable &one : result.unwritable)
        //: %1 a character, %2 the row of the file, %3 the title of the column
        invocation.terminal.remark(
            Commands::tr("The character %1 (row %2, column %3) has no place in this encoding.")
                .arg(one.character)
                .arg(one.row)
                .arg(one.title));
    invocation.terminal.remark(
        Commands::tr("Nothing was written. --encoding utf-8 has a place for every character."));
    return Outcome::Failed;
}

} // namespace

Outcome importLedger(const Invocation &invocation, const QString &file)
{
    const bool only = invocation.options.isSet(u"preview"_s);
    // Made if it isn't there: a list can be the first thing an office has.
    const auto store = invocation.openStore();
    if (!store)
        return invocation.terminal.fail(store.error());
    const auto basis = readBasis(invocation);
    if (!basis)
        return invocation.terminal.fail(basis.error());
    const auto preview = previewLedger(file, invocation.settings.ledger, {}, *basis);
    if (!preview)
        return invocation.terminal.fail(preview.error());
    if (!preview->problem.isEmpty()) {
        invocation.terminal.remark(preview->problem);
        return Outcome::Failed;
    }
    if (only)
        return tell(invocation, *preview, false);
    const auto applied = (*store)->applyLedger(*preview, invocation.clock.now());
    if (!applied)
        return invocation.terminal.fail(applied.error());
    Settings settings = invocation.settings;
    settings.ledger = preview->layout;
    if (const auto saved = SettingsStore(invocation.dataFolder).save(settings); !saved)
        return invocation.terminal.fail(saved.error());
    return tell(invocation, *preview, true);
}

Outcome undoLedger(const Invocation &invocation)
{
    const auto store = invocation.openStore();
    if (!store)
        return invocation.terminal.fail(store.error());
    const auto undone = (*store)->undoLedger();
    if (!undone && undone.error().kind == ErrorKind::NotFound) {
        invocation.terminal.remark(Commands::tr("There is no list to take back."));
        return Outcome::Failed;
    }
    if (!undone)
        return invocation.terminal.fail(undone.error());
    if (invocation.terminal.json())
        invocation.terminal.print({{u"devices"_s, undone->devices}, {u"removed"_s, undone->removed},
            {u"kept"_s, undone->kept}});
    invocation.terminal.say(
        Commands::tr("%n device(s) are as they were before.", nullptr, undone->devices));
    if (undone->kept > 0)
        invocation.terminal.say(Commands::tr(
            "%n entries were changed since and stay as they are.", nullptr, undone->kept));
    return Outcome::Done;
}

Outcome exportLedger(const Invocation &invocation, const QString &file)
{
    LedgerLayout layout = invocation.settings.ledger;
    if (layout.columns.isEmpty())
        layout = defaultLayout();
    if (invocation.options.isSet(u"encoding"_s)) {
        const auto wanted = encodingOf(invocation.options.value(u"encoding"_s).toLower());
        if (!wanted)
            return invocation.terminal.wrongUsage(
                Commands::tr("--encoding knows utf-8, utf-16 and cp932."));
        layout.encoding = *wanted;
    }
    const auto basis = readBasis(invocation);
    if (!basis)
        return invocation.terminal.fail(basis.error());
    const auto result = exportLedger(file, layout, *basis);
    if (!result)
        return invocation.terminal.fail(result.error());
    if (!result->unwritable.isEmpty())
        return tellUnwritable(invocation, *result);
    invocation.terminal.say(
        Commands::tr("%n device(s) written to %1.", nullptr, result->rows).arg(file));
    return Outcome::Done;
}

} // namespace otasuke
