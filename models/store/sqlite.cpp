// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kStepsBetweenLooks = 2'000; // of SQLite's machine; some tens of microseconds
constexpr int kBusyMillis = 15'000; // an import in another process holds the lock for one batch

#ifndef Q_OS_WIN
/// errno of the last failed call on the database file and on its log.
int lastErrno(sqlite3 *handle, int op)
{
    sqlite3_file *file = nullptr;
    int code = 0;
    if (sqlite3_file_control(handle, "main", op, &file) == SQLITE_OK && file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &code);
    return code;
}
#endif

/// A write that met a quota or the largest file size is the same to the person as a full disk.
bool isNoRoom(int code, sqlite3 *handle)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
#ifdef Q_OS_WIN
    return false; // SQLITE_FULL says it there
#else
    if ((code & 0xff) != SQLITE_IOERR || !handle)
        return false;
    const int codes[] = {sqlite3_system_errno(handle), lastErrno(handle, SQLITE_FCNTL_FILE_POINTER),
        lastErrno(handle, SQLITE_FCNTL_JOURNAL_POINTER)};
    return std::any_of(std::begin(codes), std::end(codes), [](int os) {
#ifdef EDQUOT
        if (os == EDQUOT)
            return true;
#endif
        return os == ENOSPC || os == EFBIG;
    });
#endif
}

ErrorKind kindOf(int code, sqlite3 *handle)
{
    if (isNoRoom(code, handle))
        return ErrorKind::DiskFull;
    // A short read is a file cut off; other answers of the disk are the disk's own.
    if ((code & 0xff) == SQLITE_IOERR)
        return code == SQLITE_IOERR_SHORT_READ ? ErrorKind::StoreDamaged : ErrorKind::DiskFault;
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::StoreDamaged;
    case SQLITE_CANTOPEN:
        return ErrorKind::FileUnreadable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::FileUnwritable;
    default:
        return ErrorKind::StoreFailed;
    }
}

} // namespace

Database::Database(sqlite3 *handle, const QString &file)
    : m_handle(handle)
    , m_file(file)
{
}

Database::~Database()
{
    qDeleteAll(m_statements);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    if (mode == Mode::ReadWrite && !QFileInfo::exists(file))
        return Error{ErrorKind::FileNotFound, file};
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
        (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> db(new Database(handle, file));
    if (code != SQLITE_OK) {
        db->failWith(code, "open");
        return db->takeError();
    }
    sqlite3_busy_timeout(handle, kBusyMillis);
    return db;
}

Statement &Database::statement(const QByteArray &sql)
{
    Statement *&known = m_statements[sql];
    if (known && !known->m_handle) { // asked for while an error stood
        delete known;
        known = nullptr;
    }
    if (!known)
        known = new Statement(*this, sql);
    return *known;
}

bool Database::exec(const QByteArray &sql)
{
    if (failed())
        return false;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failWith(code, sql);
    return code == SQLITE_OK;
}

std::optional<qint64> Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.number();
}

Error Database::takeError()
{
    Error error = m_error.value_or(Error{ErrorKind::Internal, u"no error"_s});
    m_error.reset();
    return error;
}

void Database::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> Database::finish()
{
    if (failed())
        return takeError();
    return {};
}

void Database::failWith(int code, const QByteArray &doing)
{
    const QString said = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    fail({kindOf(code, m_handle),
        u"%1: SQLite %2 %3 [%4]"_s.arg(m_file).arg(code).arg(
            said, QString::fromUtf8(doing.left(200)).simplified())});
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Database::stopWhen(const std::atomic<bool> *flag)
{
    const auto isSet = [](void *stop) {
        return int(static_cast<const std::atomic<bool> *>(stop)->load());
    };
    // SQLite takes the pointer as it is given and only hands it back.
    sqlite3_progress_handler(m_handle, flag ? kStepsBetweenLooks : 0, flag ? +isSet : nullptr,
        const_cast<std::atomic<bool> *>(flag));
}

QStringList Database::preparedTexts() const
{
    QStringList texts;
    for (const QByteArray &text : m_texts)
        texts << QString::fromUtf8(text);
    texts.sort();
    return texts;
}

Statement::Statement(Database &db, const QByteArray &sql)
    : m_db(db)
{
    if (db.failed())
        return;
    if (db.m_recording)
        db.m_texts.insert(sql);
    const int code = sqlite3_prepare_v3(db.m_handle, sql.constData(), int(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        db.failWith(code, sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

bool Statement::next()
{
    if (!m_handle || m_db.failed()) {
        // Prepared while an earlier error stood: say so, lest no rows be taken for an answer.
        if (!m_handle && !m_db.failed())
            m_db.fail({ErrorKind::Internal, u"statement was never prepared"_s});
        reset();
        return false;
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_db.failWith(code, sqlite3_sql(m_handle));
    reset();
    return false;
}

void Statement::reset()
{
    if (m_handle)
        sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *chars = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(chars, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_handle)
        sqlite3_bind_text64(m_handle, index, utf8.constData(), sqlite3_uint64(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindText(int index, QByteArrayView utf8)
{
    if (m_handle)
        sqlite3_bind_text64(
            m_handle, index, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (!m_handle)
        return;
    if (blob.isEmpty())
        sqlite3_bind_null(m_handle, index);
    else
        sqlite3_bind_blob64(
            m_handle, index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, std::nullptr_t)
{
    if (m_handle)
        sqlite3_bind_null(m_handle, index);
}

void Statement::bindInteger(int index, qint64 value)
{
    if (m_handle)
        sqlite3_bind_int64(m_handle, index, value);
}

Transaction::Transaction(Database &db, Kind kind)
    : m_db(db)
{
    m_open = db.exec(kind == Kind::Immediate ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back on its own (full disk); asking again would be an error.
    if (m_open && !sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (m_db.exec("COMMIT"))
        m_open = false;
    return m_db.finish();
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, u"\\"_s + special);
    return u'%' + pattern + u'%';
}

} // namespace otasuke
