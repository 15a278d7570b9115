#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>

#include "models/domain/result.h"

namespace otasuke {

/// Does the maker still mend the appliance's firmware?
struct FirmwareStatus
{
    enum State {
        Unknown, ///< the version was not told, or is not in the list: grey, nothing is said
        Supported,
        EndingSoon, ///< ends within 180 days
        Ended
    };
    State state = Unknown;
    QString system; ///< "FortiOS 7.2"
    QDate end; ///< the last good day; null if unknown
    bool versionTold = false; ///< with Unknown: the list doesn't have the version
};

/// When appliances' firmware ends (resources/catalogues/utm_firmware.json). The file: {"checked":
/// date, "systems": [{"kind": source kind, "name", "version": "7.2", "end": date, "older": true
/// where all lower versions have ended too}], "sources": where each kind's dates are from}. Only
/// dates that are known: versions whose end nobody has named are left out.
class FirmwareLifecycles
{
public:
    static Result<FirmwareLifecycles> parse(const QByteArray &json);
    static const FirmwareLifecycles &builtIn();

    /// `product` as the appliance names itself: "FortiGate-60F v7.2.8 build1639". Where something
    /// else stands (why it doesn't answer), no version is told.
    FirmwareStatus status(const QString &kind, const QString &product, const QDate &today) const;
    QDate checked() const { return m_checked; } ///< day on which the list was put together

private:
    struct Entry
    {
        QString kind, name;
        int major = 0, minor = 0;
        QDate end;
        bool older = false;
    };
    QList<Entry> m_entries;
    QDate m_checked;
};

} // namespace otasuke
