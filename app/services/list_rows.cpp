// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/list_rows.h"

#include <algorithm>

#include "app/services/event_sheet.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kLinesLookedAt = 10;

/// One walk over the text.
class RowReader
{
public:
    RowReader(const QString &text, char16_t separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    ListRows read()
    {
        begin(0);
        for (; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        endRow();
        if (m_quoted)
            m_rows.openQuote = m_quoteLine;
        return m_rows;
    }

private:
    void begin(qsizetype at) { m_row = {m_line, {QString()}, at}; }

    void take(QChar c)
    {
        QString &cell = m_row.cells.last();
        if (m_quoted && c == u'"' && m_text.mid(m_at + 1, 1) == u"\"") {
            cell += c;
            ++m_at;
        } else if (c == u'"' && (m_quoted || cell.isEmpty())) {
            m_quoted = !m_quoted;
            m_quoteLine = m_line;
        } else if (c == m_separator && !m_quoted) {
            m_row.cells << QString();
        } else if ((c == u'\n' || c == u'\r') && !m_quoted) {
            endLine(c);
        } else {
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
    }

    /// "\r\n", "\n" or a lone "\r".
    void endLine(QChar c)
    {
        if (c == u'\r' && m_text.mid(m_at + 1, 1) == u"\n")
            ++m_at;
        endRow();
        ++m_line;
        begin(m_at + 1);
    }

    void endRow()
    {
        if (!m_row.isEmpty())
            m_rows.rows << m_row;
    }

    const QString &m_text;
    QChar m_separator;
    ListRows m_rows;
    ListRow m_row;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
};

} // namespace

bool ListRow::isEmpty() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

char16_t separatorOf(const QString &text)
{
    char16_t best = u',';
    qsizetype most = 0;
    for (const char16_t separator : {u',', u'\t', u';'}) {
        const ListRows rows = rowsOf(text.left(20'000), separator);
        qsizetype cells = 0;
        for (const ListRow &row : rows.rows.mid(0, kLinesLookedAt))
            cells += row.cells.size() - 1;
        if (cells > most) {
            most = cells;
            best = separator;
        }
    }
    return best;
}

ListRows rowsOf(const QString &text, char16_t separator)
{
    return RowReader(text, separator).read();
}

QString listLine(const QStringList &cells, char16_t separator)
{
    QStringList written;
    for (const QString &cell : cells) {
        const bool dash = cell.size() == 1 && QStringView(u"=+-@").contains(cell[0]);
        written << (dash ? cell : csvCell(cell, separator)); // a lone sign is no formula
    }
    return written.join(QChar(separator)) + u"\r\n"_s;
}

QString plainCell(const QString &cell)
{
    const bool defused =
        cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@").contains(cell[1]);
    return defused ? cell.mid(1) : cell;
}

} // namespace otasuke
