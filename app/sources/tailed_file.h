#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QList>

#include <memory>

#include "models/domain/result.h"

namespace otasuke {

/// How far a log was read, in a form that finds the place again after the file was moved.
struct LogPlace
{
    quint64 file = 0; ///< the file system's number of the file; 0 where it has none
    QByteArray head; ///< digest of the first line; empty as long as that isn't complete
    qint64 offset = 0;
    qint64 line = 0; ///< lines read

    static LogPlace fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// One open log file with a place in it.
class TailedFile
{
public:
    /// FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<TailedFile>> open(const QString &path);

    /// Is this the file the place was taken in, and still long enough?
    bool holds(const LogPlace &place);
    /// Goes on from there; from the beginning if it is another file.
    void resume(const LogPlace &place);
    const LogPlace &place() const { return m_place; }
    /// Emptied, or replaced by other content under the same number (copytruncate)?
    bool wasEmptied();

    struct Line
    {
        QByteArray text;
        bool tooLong = false;
    };
    /// Whole lines from the place on, at most `limit`; the rest of a chunk is read again next time.
    QList<Line> readLines(int limit);
    QDateTime written() const; ///< when it was last written to
    /// The lines at the file's beginning that start with "#": they name what follows.
    QList<QByteArray> headLines();
    /// What stands behind the last newline: a half line, or the last line of a finished file.
    QByteArray takeRest();

private:
    QByteArray readHead();
    void noteHead();

    QFile m_file;
    LogPlace m_place;
};

/// The file that `place` was taken in, moved or copied beside `path` ("eve.json.1",
/// "eve.json-20261120"); nullptr if there is none.
std::unique_ptr<TailedFile> findMoved(const QString &path, const LogPlace &place);

/// What was written next after `file`: one of the files moved beside `path`, if the log was moved
/// more than once meanwhile, else `path` itself; nullptr if `file` still is the log, or if the new
/// one is not there yet. FileUnreadable.
Result<std::unique_ptr<TailedFile>> findNext(const QString &path, TailedFile &file);

} // namespace otasuke
