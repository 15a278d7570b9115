// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/file_tail.h"

#include <QJsonDocument>

#include "app/sources/tailed_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {

struct FileTail::Private
{
    std::optional<Error> openAt(LogPlace place);
    void readLines(int limit, EventBatch &batch);
    void tellHead();
    void parse(const QByteArray &text, qint64 line, EventBatch &batch);

    SourceSettings settings;
    std::unique_ptr<LineParser> parser;
    std::unique_ptr<TailedFile> file;
    QByteArray given; ///< the cursor that `file` stands at
};

FileTail::FileTail(const SourceSettings &settings, std::unique_ptr<LineParser> parser)
    : d(std::make_unique<Private>())
{
    d->settings = settings;
    d->parser = std::move(parser);
}

FileTail::~FileTail() = default;

/// Opens the log where the place is, be it that the file was moved since. A copy of the place,
/// since it may stand in the file that is let go of here.
std::optional<Error> FileTail::Private::openAt(LogPlace place)
{
    auto log = TailedFile::open(settings.path);
    const bool here = log && (*log)->holds(place);
    if (!here) {
        file = findMoved(settings.path, place);
        if (file) {
            tellHead();
            return std::nullopt;
        }
    }
    if (!log)
        return log.error();
    file = std::move(*log);
    file->resume(place);
    tellHead();
    return std::nullopt;
}

/// Who goes on in the middle has not read what names the columns.
void FileTail::Private::tellHead()
{
    if (file->place().offset == 0)
        return;
    for (const QByteArray &line : file->headLines())
        parser->parse(line);
}

void FileTail::Private::parse(const QByteArray &text, qint64 line, EventBatch &batch)
{
    auto parsed = parser->take(text, text.size(), batch);
    if (parsed && !parsed->event && parsed->rejected.isEmpty())
        return;
    ++batch.read;
    if (!parsed)
        return;
    if (parsed->event)
        batch.events << std::move(*parsed->event);
    else
        batch.rejected << EventBatch::Rejected{line, parsed->rejected};
}

void FileTail::Private::readLines(int limit, EventBatch &batch)
{
    const qint64 before = file->place().line;
    parser->setArrival({fromDateTime(file->written()), false});
    const auto lines = file->readLines(limit);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].tooLong) {
            parse(lines[i].text, before + i + 1, batch);
            continue;
        }
        ++batch.read;
        batch.rejected << EventBatch::Rejected{before + i + 1, u"line too long"_s};
    }
}

Result<EventBatch> FileTail::read(const QByteArray &cursor, int maxLines)
{
    EventBatch batch;
    batch.sourceId = d->settings.id;
    // Another cursor than the one given out last: the batch was not stored, so go back.
    if (!d->file || cursor != d->given) {
        const LogPlace place = LogPlace::fromJson(QJsonDocument::fromJson(cursor).object());
        if (const auto error = d->openAt(place))
            return *error;
    } else if (d->file->wasEmptied()) {
        if (const auto error = d->openAt(d->file->place()))
            return *error;
    }
    d->readLines(maxLines, batch);
    // The order matters: first see that there is a new file, then read the old one to its end. Who
    // writes may do so into the moved file until it opens the new one.
    while (batch.read == 0) {
        auto next = findNext(d->settings.path, *d->file);
        if (!next)
            return next.error();
        if (!*next)
            break;
        d->readLines(maxLines, batch);
        if (batch.read > 0)
            break;
        if (const QByteArray rest = d->file->takeRest(); !rest.isEmpty())
            d->parse(rest, d->file->place().line, batch);
        d->file = std::move(*next);
        if (batch.read == 0)
            d->readLines(maxLines, batch);
        if (batch.read == 0)
            break;
    }
    const QByteArray place =
        QJsonDocument(d->file->place().toJson()).toJson(QJsonDocument::Compact);
    if (place != cursor)
        batch.cursor = place;
    d->given = place;
    return batch;
}

} // namespace otasuke
