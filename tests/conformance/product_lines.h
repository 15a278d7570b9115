#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "app/sources/line_parser.h"
#include "tests/conformance/agreement.h"
#include "tests/conformance/real_data.h"

namespace otasuke::test {

inline constexpr UtcMicros kNow = 1'795'180'000 * kSecond;
inline const Arrival kArrival{kNow, false};

inline QString products(const QString &path)
{
    return sharedData() + QStringLiteral("/products/") + path;
}

/// One line by the format that claims it; empty if none does or it is refused.
struct Reading
{
    QString format;
    Event event;
    QString fault;
};

inline Reading readLine(const QByteArray &line)
{
    Reading reading;
    const LineFormat *format = formatOfLine(line);
    if (!format)
        return {{}, {}, QStringLiteral("claimed by no format")};
    reading.format = QString::fromLatin1(format->name);
    const auto parser = format->make(QStringLiteral("x"));
    parser->setArrival(kArrival);
    const auto parsed = parser->parse(line);
    reading.fault = parsed.rejected;
    if (parsed.event)
        reading.event = *parsed.event;
    return reading;
}

struct RuleTest
{
    QByteArray line;
    int rule = 0;
};

/// "log 1 pass = line … rule = 4805" of Wazuh's rule tests.
inline QList<RuleTest> ruleTests(const QString &path)
{
    QList<RuleTest> tests;
    qsizetype open = 0;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        const qsizetype at = line.indexOf(" = ");
        if (line.startsWith("log ") && at > 0)
            tests.append({line.mid(at + 3).trimmed(), 0});
        if (!line.startsWith("rule ") || at < 0)
            continue;
        for (; open < tests.size(); ++open)
            tests[open].rule = line.mid(at + 3).toInt();
    }
    return tests;
}

inline QString captured(const char *pattern, const QByteArray &line)
{
    return QRegularExpression(QString::fromLatin1(pattern))
        .match(QString::fromUtf8(line))
        .captured(1);
}

inline QString addressText(const QString &text)
{
    const auto ip = IpAddress::parse(text);
    return ip ? ip->toString() : QString();
}

inline QString number(qint64 value)
{
    return value == 0 ? QString() : QString::number(value);
}

inline QString numberText(const QString &text)
{
    return number(text.toLongLong());
}

} // namespace otasuke::test
