// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

#include "app/commands/command.h"
#include "ui/explain_error.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void write(FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    return _isatty(_fileno(stream)) != 0;
#endif
}

} // namespace

void Terminal::print(const QJsonObject &document) const
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Terminal::say(const QString &line) const
{
    if (!m_json)
        write(stdout, (line + u'\n').toLocal8Bit());
}

void Terminal::remark(const QString &line) const
{
    if (!m_quiet)
        write(stderr, (line + u'\n').toLocal8Bit());
}

Outcome Terminal::fail(const Error &error) const
{
    const ErrorWords words = explainError(error);
    write(stderr, (u"%1 %2\n"_s.arg(words.sentence, words.advice)).toLocal8Bit());
    if (!error.detail.isEmpty())
        write(stderr, u"(%1)\n"_s.arg(error.detail).toLocal8Bit());
    return Outcome::Failed;
}

void Terminal::complain(const QString &line) const
{
    write(stderr, (line + u'\n').toLocal8Bit());
}

Outcome Terminal::wrongUsage(const QString &sentence) const
{
    write(stderr, (sentence + u'\n').toLocal8Bit());
    write(stderr, (Commands::tr("\"otasuke --help\" shows how it is used.") + u'\n').toLocal8Bit());
    return Outcome::WrongUsage;
}

void Terminal::progress(double share, const QString &text) const
{
    if (m_quiet || !isTerminal(stderr))
        return;
    const int filled = share < 0 ? 0 : int(share * 30);
    const QString bar = QString(filled, u'#') + QString(30 - filled, u'.');
    write(stderr, u"\r[%1] %2 "_s.arg(bar, text).toLocal8Bit());
}

void Terminal::endProgress() const
{
    if (!m_quiet && isTerminal(stderr))
        write(stderr, "\r\033[K");
}

} // namespace otasuke
