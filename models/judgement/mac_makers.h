#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QHash>
#include <QStringList>

#include "models/domain/device.h"

namespace otasuke {

/// Who made a network card, by the first half of its MAC, as the IEEE's public list of assignments
/// (standards-oui.ieee.org, oui.csv) tells it. The list is the system's (Debian's package
/// ieee-data), not ours: where it is not installed nothing is told, and nothing is guessed.
class MacMakers
{
public:
    /// The first of these files that can be read; none: a list that knows nobody.
    static MacMakers read(const QStringList &files);
    /// The list installed on this system, read once, when it is first asked for. Any thread.
    static const MacMakers &installed();

    bool isEmpty() const { return m_makers.isEmpty(); }
    /// "NEC Platforms, Ltd."; empty: not known, a MAC a phone made up for itself, or one of a block
    /// that several makers share.
    QString makerOf(const QString &mac) const;
    /// Fills vendor where no source told it, from the first MAC whose maker is known.
    void nameMaker(DeviceRecord &device) const;

private:
    void addLine(const QByteArray &line);

    QHash<quint32, QByteArray> m_makers; ///< by the 24 bits assigned
};

} // namespace otasuke
