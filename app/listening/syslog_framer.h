#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>

namespace otasuke {

/// Cuts the bytes of one TCP or TLS connection into syslog messages. RFC 6587 knows two ways, and
/// senders change between them: a message that begins with a number and a blank is counted by it,
/// any other ends with a line feed (or a zero). Holds at most one message.
class SyslogFramer
{
public:
    static constexpr qsizetype kLongest = 65536; ///< bytes; longer ones are cut there

    explicit SyslogFramer(qsizetype longest = kLongest)
        : m_longest(longest)
    {
    }

    /// Adds what was received; the messages that are complete now, without their framing. Empty
    /// ones are left out.
    QList<QByteArray> feed(QByteArrayView bytes);
    /// What is left when the sender closes: a last line without its end.
    QByteArray takeRest();
    qint64 cut() const { return m_cut; } ///< messages that were too long

private:
    bool takeMessage(QByteArray &message);
    bool takeCounted(qsizetype digits, QByteArray &message);
    bool takeLine(QByteArray &message);

    qsizetype m_longest;
    QByteArray m_buffer;
    qint64 m_skip = 0; ///< bytes of a counted message beyond the longest
    bool m_skipLine = false; ///< the rest of a line beyond the longest
    qint64 m_cut = 0;
};

} // namespace otasuke
