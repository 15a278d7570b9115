#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QList>
#include <QString>

#include <limits>

namespace otasuke::bench {

/// What a figure is to stay within. No bound: it is told, not judged.
struct Bound
{
    enum class Kind { None, AtMost, AtLeast } kind = Kind::None;
    double value = 0;
};

inline Bound atMost(double value)
{
    return {Bound::Kind::AtMost, value};
}
inline Bound atLeast(double value)
{
    return {Bound::Kind::AtLeast, value};
}

/// One line of the table. A figure with a peer is judged by ours / peer (or peer / ours, where
/// "times faster" reads better), one without by itself.
struct Figure
{
    QString name;
    QString unit;
    double ours = 0;
    QString peerName;
    double peer = std::numeric_limits<double>::quiet_NaN();
    bool peerOverOurs = false;
    Bound bound;
    QString remark;

    bool hasPeer() const { return !peerName.isEmpty(); }
    double judged() const;
    bool ok() const;
};

/// All figures of a run: prints each as it comes, the table at the end, and writes JSON.
class Book
{
public:
    void beginPart(const QString &part);
    void add(Figure figure);
    void compare(const QString &name, const QString &unit, double ours, const QString &peerName,
        double peer, Bound bound = {});
    void alone(const QString &name, const QString &unit, double ours, Bound bound = {});
    /// What could not be measured, and why.
    void skip(const QString &what, const QString &why);
    /// Something went wrong that spoils figures: the run ends with status 1.
    void fault(const QString &what);
    void note(const QString &line) const;

    void printTable() const;
    bool writeJson(const QString &file) const;
    int over() const; ///< figures outside their bounds
    bool faulty() const { return !m_faults.isEmpty(); }

private:
    struct Entry
    {
        QString part;
        Figure figure;
    };
    QString m_part;
    QList<Entry> m_entries;
    QStringList m_skipped, m_faults;
};

double median(QList<double> values);
double percentile(QList<double> values, double share); ///< share 0–1

} // namespace otasuke::bench
