#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

#include "models/domain/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace otasuke {

class Statement;

/// One SQLite connection; one thread at a time. Errors are sticky: after the first one every
/// statement does nothing and yields no rows until takeError(), so that a sequence of statements is
/// asked once, at its end, whether it went well. Never read results without asking.
class Database
{
public:
    enum class Mode { Create, ReadWrite };
    /// Opens without reading anything yet. Errors: FileNotFound, FileUnreadable, StoreDamaged.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement kept prepared for the connection's life; found again by its text.
    Statement &statement(const QByteArray &sql);
    /// Runs one or several statements whole (trigger bodies included).
    bool exec(const QByteArray &sql);
    /// First column of the first row; nullopt if there is no row, it is NULL, or on an error.
    std::optional<qint64> number(const QByteArray &sql);

    bool failed() const { return m_error.has_value(); }
    /// The first error since the last call, and forgets it. Only after failed().
    Error takeError();
    void fail(Error error);
    /// The sticky error if there is one, else `value`.
    template<class T>
    Result<T> finish(T value)
    {
        if (failed())
            return takeError();
        return value;
    }
    Result<void> finish();

    qint64 lastInsertId() const;
    qint64 changes() const; ///< rows the last INSERT, UPDATE or DELETE touched
    sqlite3 *handle() const { return m_handle; }
    QString file() const { return m_file; }
    /// From now on keeps the text of every statement prepared; for the test of query plans.
    void recordTexts() { m_recording = true; }
    QStringList preparedTexts() const;
    /// While that is true statements end with Cancelled, the one that runs soon; set from any
    /// thread. The flag must live until it is taken back with nullptr.
    void stopWhen(const std::atomic<bool> *flag);
    /// Makes an SQLite result code the sticky error; `doing` is for the log.
    void failWith(int code, const QByteArray &doing);

private:
    friend class Statement;
    Database(sqlite3 *handle, const QString &file);

    sqlite3 *m_handle = nullptr;
    QString m_file;
    std::optional<Error> m_error;
    QHash<QByteArray, Statement *> m_statements;
    bool m_recording = false;
    QSet<QByteArray> m_texts;
};

/// A prepared statement. `for (auto &row = db.statement(…).query(a, b); row.next();)`: reads all
/// rows; whoever leaves early calls reset(). Columns and parameters count from 0.
class Statement
{
public:
    Statement(Database &db, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Resets, binds the parameters in order, and leaves the first next() to the caller.
    template<class... Args>
    Statement &query(const Args &...args)
    {
        reset();
        int index = 0;
        (bind(++index, args), ...);
        return *this;
    }
    /// For statements without rows. False on an error.
    template<class... Args>
    bool run(const Args &...args)
    {
        query(args...);
        next();
        reset();
        return !m_db.failed();
    }
    /// First column of the first row.
    template<class... Args>
    std::optional<qint64> number(const Args &...args)
    {
        std::optional<qint64> value;
        if (query(args...).next() && !isNull(0))
            value = integer(0);
        reset();
        return value;
    }

    bool next(); ///< false: no more rows, or an error (the statement is then reset)
    void reset();

    qint64 integer(int column) const;
    template<class T>
    T as(int column) const
    {
        return T(integer(column));
    }
    QString text(int column) const; ///< "" for NULL
    QByteArray blob(int column) const;
    /// A text or blob as it stands in SQLite's memory: good until the next step.
    QByteArrayView bytes(int column) const;
    bool isNull(int column) const;

    template<class T>
    requires std::integral<T> || std::is_enum_v<T>
    void bind(int index, T value) { bindInteger(index, qint64(value)); }
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &blob); ///< a BLOB; empty is NULL
    /// A TEXT in UTF-8; the bytes must live until the statement has run.
    void bindText(int index, QByteArrayView utf8);
    void bind(int index, std::nullptr_t);
    template<class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

private:
    friend class Database;
    void bindInteger(int index, qint64 value);

    Database &m_db;
    sqlite3_stmt *m_handle = nullptr;
};

/// BEGIN … COMMIT; rolled back unless commit() succeeded. Immediate ones take the write lock at
/// once, deferred ones give a reader one consistent picture.
class Transaction
{
public:
    enum class Kind { Immediate, Deferred };
    explicit Transaction(Database &db, Kind kind = Kind::Immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The sticky error of anything since the start, else COMMIT's own answer.
    Result<void> commit();

private:
    Database &m_db;
    bool m_open = false;
};

/// "50%_" → pattern that finds the text as it is; for `LIKE ? ESCAPE '\'`.
QString likePattern(const QString &text);

} // namespace otasuke
