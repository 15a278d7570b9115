// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/book.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace otasuke::bench {
namespace {

QString number(double value)
{
    if (std::isnan(value))
        return u"-"_s;
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 1000 || size == 0 ? 0 : size >= 10 ? 1 : 3);
}

QString boundText(const Bound &bound)
{
    if (bound.kind == Bound::Kind::None)
        return u"-"_s;
    return (bound.kind == Bound::Kind::AtMost ? u"<= "_s : u">= "_s) + number(bound.value);
}

QString verdict(const Figure &figure)
{
    if (figure.bound.kind == Bound::Kind::None)
        return u"told"_s;
    return figure.ok() ? u"ok"_s : u"OVER"_s;
}

void put(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString row(const QStringList &cells)
{
    static constexpr int kWidths[] = {58, 12, 12, 24, 10, 10, 5};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool left = i == 0 || i == 3;
        line += left ? cells[i].leftJustified(kWidths[i]) : cells[i].rightJustified(kWidths[i]);
        line += u"  "_s;
    }
    return line.trimmed();
}

QString row(const Figure &f)
{
    const QString judged =
        f.hasPeer() ? number(f.judged()) + (f.peerOverOurs ? u"x"_s : QString()) : QString();
    return row({f.name, number(f.ours) + u' ' + f.unit,
               f.hasPeer() ? number(f.peer) + u' ' + f.unit : QString(), f.peerName, judged,
               boundText(f.bound), verdict(f)}) +
        (f.remark.isEmpty() ? QString() : u"  "_s + f.remark);
}

QJsonObject json(const QString &part, const Figure &f)
{
    QJsonObject object{{u"part"_s, part}, {u"name"_s, f.name}, {u"unit"_s, f.unit},
        {u"ours"_s, f.ours}, {u"verdict"_s, verdict(f)}};
    if (f.hasPeer()) {
        object[u"peer"_s] = f.peer;
        object[u"peer_name"_s] = f.peerName;
        object[f.peerOverOurs ? u"peer_over_ours"_s : u"ours_over_peer"_s] = f.judged();
    }
    if (f.bound.kind != Bound::Kind::None)
        object[f.bound.kind == Bound::Kind::AtMost ? u"at_most"_s : u"at_least"_s] = f.bound.value;
    if (!f.remark.isEmpty())
        object[u"remark"_s] = f.remark;
    return object;
}

} // namespace

double Figure::judged() const
{
    if (!hasPeer())
        return ours;
    return peerOverOurs ? peer / ours : ours / peer;
}

bool Figure::ok() const
{
    const double value = judged();
    switch (bound.kind) {
    case Bound::Kind::None:
        return true;
    case Bound::Kind::AtMost:
        return value <= bound.value;
    case Bound::Kind::AtLeast:
        return value >= bound.value;
    }
    return false;
}

void Book::beginPart(const QString &part)
{
    m_part = part;
    put(u"\n== "_s + part);
}

void Book::add(Figure figure)
{
    put(row(figure));
    m_entries << Entry{m_part, std::move(figure)};
}

void Book::compare(const QString &name, const QString &unit, double ours, const QString &peerName,
    double peer, Bound bound)
{
    add({name, unit, ours, peerName, peer, false, bound, {}});
}

void Book::alone(const QString &name, const QString &unit, double ours, Bound bound)
{
    Figure figure;
    figure.name = name;
    figure.unit = unit;
    figure.ours = ours;
    figure.bound = bound;
    add(figure);
}

void Book::skip(const QString &what, const QString &why)
{
    m_skipped << u"%1: %2"_s.arg(what, why);
    put(u"skipped: "_s + m_skipped.last());
}

void Book::fault(const QString &what)
{
    m_faults << u"%1: %2"_s.arg(m_part, what);
    put(u"FAULT: "_s + m_faults.last());
}

void Book::note(const QString &line) const
{
    put(u"   "_s + line);
}

void Book::printTable() const
{
    put(u"\n"_s +
        row({u"figure"_s, u"ours"_s, u"peer"_s, u"peer's name"_s, u"ratio"_s, u"bound"_s, u""_s}));
    QString part;
    for (const Entry &entry : m_entries) {
        if (entry.part != part)
            put(u"-- "_s + entry.part);
        part = entry.part;
        put(row(entry.figure));
    }
    for (const QString &line : m_skipped)
        put(u"skipped: "_s + line);
    for (const QString &line : m_faults)
        put(u"FAULT: "_s + line);
    put(u"%1 figures, %2 outside their bounds"_s.arg(m_entries.size()).arg(over()));
}

bool Book::writeJson(const QString &file) const
{
    QJsonArray figures;
    for (const Entry &entry : m_entries)
        figures << json(entry.part, entry.figure);
    const QJsonObject all{{u"figures"_s, figures},
        {u"skipped"_s, QJsonArray::fromStringList(m_skipped)},
        {u"faults"_s, QJsonArray::fromStringList(m_faults)}, {u"over"_s, over()}};
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0;
}

int Book::over() const
{
    return int(std::count_if(
        m_entries.begin(), m_entries.end(), [](const Entry &e) { return !e.figure.ok(); }));
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    return values[qMin(qsizetype(share * double(values.size())), values.size() - 1)];
}

} // namespace otasuke::bench
