#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "models/domain/device.h"
#include "models/domain/result.h"

class QJsonObject;

namespace otasuke {

/// Does the maker still mend this system?
struct OsStatus
{
    enum State {
        Unknown, ///< not in the list: nothing is said, neither good nor bad
        Supported,
        EndingSoon, ///< ends within 180 days
        Extended, ///< ended, but extended updates were bought and still run
        EditionUnknown, ///< some editions have ended and this one's is not known
        Ended
    };
    State state = Unknown;
    QString system; ///< "Windows 11 24H2"
    QDate end; ///< the last good day; of the extended updates where they count; may be null
};

/// When systems end (resources/catalogues/os_lifecycles.json). The file:
/// {"checked": date, "systems": [{"family", "product", "name", "end" and, where they differ,
/// "enterprise", "ltsc", "iot", "extended"; Windows "release", "build"; "older": true where all
/// lower numbers have ended too}]}.
class OsLifecycles
{
public:
    static Result<OsLifecycles> parse(const QByteArray &json);
    static const OsLifecycles &builtIn();

    /// Works from osName and osVersion as UTMs and agents tell them; a build number decides over a
    /// name, since Windows 11 still calls itself 10 in places.
    OsStatus status(const DeviceRecord &device, const QDate &today) const;
    QDate checked() const { return m_checked; } ///< day on which the list was put together

    struct Entry
    {
        QString family;
        QString product;
        QString name;
        QString release;
        int build = 0;
        bool older = false;
        QDate end, enterprise, ltsc, iot, extended; ///< null = none or not announced
    };
    const QList<Entry> &entries() const { return m_entries; }

private:
    const Entry *find(const QString &family, const QString &text) const;
    const Entry *findWindows(const QString &text) const;
    const Entry *findNumbered(const QString &family, const QString &text) const;

    QList<Entry> m_entries;
    QDate m_checked;
};

} // namespace otasuke
