#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace otasuke {

/// What went wrong, as far as the person in front of the screen is concerned. The kind alone
/// decides the sentence and the button they see (ui/explain_error); `Error::detail` is for the log
/// and is never translated.
enum class ErrorKind {
    Unreachable, ///< no answer: cable, power, address, name
    TimedOut, ///< answered too slowly
    CertificateUnknown, ///< first contact: nobody has confirmed this certificate yet
    CertificateChanged, ///< not the certificate that was pinned
    Unauthorised, ///< HTTP 401: token or password refused
    Forbidden, ///< HTTP 403: known, but not allowed (access profile, trusted hosts)
    RateLimited, ///< HTTP 429: asked too often
    NotFound, ///< HTTP 404 where it matters
    ServerError, ///< HTTP 5xx or an error in the body
    BadReply, ///< not the format promised (torn JSON, wrong type)
    UnsupportedVersion, ///< a product version the console does not speak
    SecretMissing, ///< no credentials stored for this source
    KeychainUnavailable, ///< the keychain did not answer or is locked
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    StoreDamaged, ///< not a database, or an integrity check failed; the file was put aside
    StoreNewer, ///< written by a newer version of the program; left untouched
    StoreFailed, ///< any other answer of SQLite
    BadInput, ///< the user's own input; detail names the field
    ProgramMissing, ///< a configured program (remote support, browser) can't be started
    PrinterMissing,
    FontMissing, ///< no installed font can show Japanese: papers can't be printed
    Cancelled,
    Internal, ///< a fault of ours
    DiskFault ///< the disk itself fails (EIO); numbers are stored: append only
};

struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString detail; ///< for the log: never shown first, never holds a secret
};

/// A value or an Error. std::expected in shape; ours because g++ 12 has it only in C++23.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only after ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    /// Only after !ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace otasuke
