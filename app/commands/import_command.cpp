// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_command.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include "app/commands/json_shapes.h"
#include "app/services/format_guess.h"
#include "app/services/import_job.h"
#include "models/domain/error_details.h"
#include "models/judgement/explain.h"
#include "models/judgement/rejected_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct FileFault
{
    QString file;
    Error error;
};

/// Reads one file to its end; what it brought is added to `sum` even when it ends in a fault.
std::optional<Error> importFile(
    const Invocation &invocation, EventStore &store, const QString &path, ImportReport &sum)
{
    auto job = ImportJob::open(path, invocation.options.value(u"format"_s), store);
    if (!job)
        return job.error();
    ImportJob &import = **job;
    if (invocation.options.value(u"format"_s) == QLatin1StringView(kAnyFormat))
        //: %1 a file, %2 a format's name as --format takes it
        invocation.terminal.say(Commands::tr("%1 is read as %2.").arg(path, import.format()));
    std::optional<Error> fault;
    for (bool more = true; more;) {
        const auto step = import.step(store);
        if (!step)
            fault = step.error();
        more = step.valueOr(false);
        const ImportProgress &p = import.progress();
        invocation.terminal.progress(p.share, Commands::tr("%1 records").arg(formatCount(p.read)));
    }
    invocation.terminal.endProgress();
    const ImportProgress &p = import.progress();
    sum.read += p.read;
    sum.stored += p.stored;
    sum.duplicate += p.duplicate;
    sum.rejectedCount += p.rejected;
    for (const EventBatch::Rejected &r :
        import.rejected().first(qMin(import.rejected().size(), 20 - sum.rejected.size())))
        sum.rejected << r;
    return fault;
}

void tell(const Terminal &terminal, const ImportReport &sum)
{
    terminal.say(Commands::tr("Read %1 records: %2 stored, %3 already there, %4 rejected.")
                     .arg(formatCount(sum.read), formatCount(sum.stored),
                         formatCount(sum.duplicate), formatCount(sum.rejectedCount)));
    for (const EventBatch::Rejected &r : sum.rejected)
        terminal.say(
            u"  "_s + Commands::tr("Line %1: %2").arg(r.line).arg(rejectedWords(r.reason)));
    if (sum.rejectedCount > sum.rejected.size())
        terminal.say(u"  "_s +
            Commands::tr(
                "… and %n more line(s).", nullptr, int(sum.rejectedCount - sum.rejected.size())));
}

QString namesOfFormats()
{
    QStringList names;
    for (const LineFormat &format : lineFormats())
        names << QString::fromLatin1(format.name);
    return names.join(u", "_s);
}

QString knownFormats()
{
    return QString::fromLatin1(kAnyFormat) + u", "_s + namesOfFormats();
}

/// Each by its name, and how to go on where a file's kind could not be seen from its lines.
void tellFaults(const Terminal &terminal, const QList<FileFault> &faults)
{
    bool unknown = false;
    for (const FileFault &fault : faults) {
        terminal.fail({fault.error.kind, fault.file + u": "_s + fault.error.detail});
        unknown = unknown || fault.error.detail == QStringView(kNoKnownLog);
    }
    if (unknown)
        terminal.complain(Commands::tr("Kinds of logs that can be read: %1. If the file is one of "
                                       "them, name it: --format KIND.")
                              .arg(namesOfFormats()));
}

void printJson(const Terminal &terminal, const ImportReport &sum, const QList<FileFault> &faults)
{
    QJsonObject document = importJson(sum);
    QJsonArray failed;
    for (const FileFault &fault : faults)
        failed << QJsonObject{{u"file"_s, fault.file}, {u"reason"_s, fault.error.detail}};
    document[u"failed"_s] = failed;
    terminal.print(document);
}

} // namespace

void addImportOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"format"_s, Commands::tr("What the files are: %1.").arg(knownFormats()), u"FORMAT"_s});
}

Outcome runImport(const Invocation &invocation)
{
    const Terminal &terminal = invocation.terminal;
    const QString format = invocation.options.value(u"format"_s);
    if (format != QLatin1StringView(kAnyFormat) && !findLineFormat(format))
        return terminal.wrongUsage(
            Commands::tr("--format must be one of: %1.").arg(knownFormats()));
    if (invocation.arguments.isEmpty())
        return terminal.wrongUsage(Commands::tr("Which files? Name at least one."));
    auto store = invocation.openStore();
    if (!store)
        return terminal.fail(store.error());
    QElapsedTimer timer;
    timer.start();
    ImportReport sum;
    QList<FileFault> faults;
    for (const QString &path : invocation.arguments) {
        if (const auto fault = importFile(invocation, **store, path, sum))
            faults << FileFault{path, *fault};
    }
    sum.seconds = double(timer.elapsed()) / 1000;
    tell(terminal, sum);
    if (terminal.json())
        printJson(terminal, sum, faults);
    tellFaults(terminal, faults);
    if (!faults.isEmpty() && sum.read == 0)
        return Outcome::Failed;
    return faults.isEmpty() && sum.rejectedCount == 0 ? Outcome::Done : Outcome::Partly;
}

} // namespace otasuke
