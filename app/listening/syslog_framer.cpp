// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/syslog_framer.h"

#include <algorithm>
#include <utility>

namespace otasuke {
namespace {

constexpr qsizetype kMostDigits = 7;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many digits of a count stand at the beginning: 0 if it is none, −1 if more bytes decide.
qsizetype countDigits(const QByteArray &buffer)
{
    if (buffer.isEmpty() || buffer[0] < '1' || buffer[0] > '9')
        return 0;
    qsizetype digits = 1;
    while (digits < buffer.size() && isDigit(buffer[digits]))
        ++digits;
    if (digits > kMostDigits)
        return 0;
    if (digits == buffer.size())
        return -1;
    // RFC 5424 without a priority ("1 2026-…") is no count: a counted message begins with "<".
    if (buffer[digits] != ' ')
        return 0;
    if (digits + 1 == buffer.size())
        return -1;
    return buffer[digits + 1] == '<' ? digits : 0;
}

} // namespace

bool SyslogFramer::takeCounted(qsizetype digits, QByteArray &message)
{
    const qint64 told = m_buffer.first(digits).toLongLong();
    const qint64 kept = std::min<qint64>(told, m_longest);
    if (m_buffer.size() < digits + 1 + kept)
        return false;
    message = m_buffer.mid(digits + 1, kept);
    m_buffer.remove(0, digits + 1 + kept);
    m_cut += told > kept ? 1 : 0;
    m_skip = told - kept;
    return true;
}

bool SyslogFramer::takeLine(QByteArray &message)
{
    const auto ends = [](char c) { return c == '\n' || c == '\0'; };
    const auto end = std::find_if(m_buffer.cbegin(), m_buffer.cend(), ends);
    if (end == m_buffer.cend() && m_buffer.size() < m_longest)
        return false;
    const qsizetype size = end - m_buffer.cbegin();
    if (m_skipLine) {
        m_skipLine = end == m_buffer.cend();
        m_buffer.remove(0, m_skipLine ? m_buffer.size() : size + 1);
        message.clear();
        return true;
    }
    message = m_buffer.first(std::min(size, m_longest));
    if (size > m_longest || end == m_buffer.cend()) {
        ++m_cut;
        m_skipLine = true;
        m_buffer.remove(0, m_longest);
    } else {
        m_buffer.remove(0, size + 1);
    }
    return true;
}

bool SyslogFramer::takeMessage(QByteArray &message)
{
    if (m_skip > 0) {
        const qint64 gone = std::min<qint64>(m_skip, m_buffer.size());
        m_buffer.remove(0, gone);
        m_skip -= gone;
    }
    if (m_buffer.isEmpty() || m_skip > 0)
        return false;
    const qsizetype digits = m_skipLine ? 0 : countDigits(m_buffer);
    if (digits < 0)
        return false;
    return digits > 0 ? takeCounted(digits, message) : takeLine(message);
}

QList<QByteArray> SyslogFramer::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes.data(), bytes.size());
    QList<QByteArray> messages;
    for (QByteArray message; takeMessage(message);) {
        while (message.endsWith('\n') || message.endsWith('\r'))
            message.chop(1);
        if (!message.isEmpty())
            messages << message;
    }
    return messages;
}

QByteArray SyslogFramer::takeRest()
{
    const bool whole = !m_skipLine && m_skip == 0;
    const QByteArray rest = std::exchange(m_buffer, {});
    return whole ? rest.trimmed() : QByteArray();
}

} // namespace otasuke
