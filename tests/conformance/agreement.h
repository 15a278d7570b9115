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
    void print() const
    {
        for (auto it = m_tallies.begin(); it != m_tallies.end(); ++it) {
            qInfo("%-28s %5d checks %5lld agree %4lld differ", qPrintable(it.key()), it->checks,
                qint64(it->checks) - it->differences.size(), qint64(it->differences.size()));
            for (const QString &difference : it->differences)
                qInfo("    %s", qPrintable(difference));
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
    struct Tally
    {
        int checks = 0;
        QStringList differences;
    };
    QMap<QString, Tally> m_tallies;
};

} // namespace otasuke::test
