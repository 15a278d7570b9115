#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QStringList>

namespace otasuke::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Product × checks × agree/differ, with every difference named.
class Agreement
{
public:
    void check(const QString &product, const QString &what, const QString &got,
        const QString &expected, const QByteArray &line)
    {
        Tally &tally = m_tallies[product];
        ++tally.checks;
        if (got == expected)
            return;
        tally.differences << QStringLiteral("%1: got \"%2\", expected \"%3\" in %4")
                                 .arg(what, got, expected, QString::fromUtf8(line.left(200)));
    }
    /// Why those whose text holds `part` differ.
    void because(const QString &part, const QString &reason) { m_reasons.insert(part, reason); }
    /// To the log, and to the file that OTASUKE_AGREEMENT names (the script `table` reads it): a
    /// row a product, its columns parted by tabs, and an indented line a difference.
    void print() const
    {
        QFile file(qEnvironmentVariable("OTASUKE_AGREEMENT"));
        const bool kept =
            !file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append);
        for (auto it = m_tallies.begin(); it != m_tallies.end(); ++it) {
            const qint64 agree = qint64(it->checks) - it->differences.size();
            qInfo("%-36s %5d checks %5lld agree %4lld differ", qPrintable(it.key()), it->checks,
                agree, qint64(it->differences.size()));
            if (kept)
                file.write(QStringLiteral("%1\t%2\t%3\n")
                               .arg(it.key())
                               .arg(it->checks)
                               .arg(agree)
                               .toUtf8());
            for (const QString &one : it->differences) {
                const QString difference = one + QStringLiteral(" — ") + reasonOf(one);
                qInfo("    %s", qPrintable(difference));
                if (kept)
                    file.write("\t" + difference.simplified().toUtf8() + '\n');
            }
        }
    }
    int checks(const QString &product) const { return m_tallies.value(product).checks; }
    double share() const
    {
        qint64 checks = 0;
        qint64 differences = 0;
        for (const Tally &tally : m_tallies) {
            checks += tally.checks;
            differences += tally.differences.size();
        }
        return checks > 0 ? double(checks - differences) / double(checks) : 0;
    }

private:
    QString reasonOf(const QString &difference) const
    {
        for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it) {
            if (difference.contains(it.key()))
                return it.value();
        }
        return QStringLiteral("no reason is known");
    }
    struct Tally
    {
        int checks = 0;
        QStringList differences;
    };
    QMap<QString, Tally> m_tallies;
    QMap<QString, QString> m_reasons;
};

} // namespace otasuke::test
