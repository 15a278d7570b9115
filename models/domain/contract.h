#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace otasuke {

/// The otasuke-tai contract: numbers and hours of the help column come from here.
struct Contract
{
    QString provider; ///< name of the service provider
    QString number; ///< contract number
    int serviceClass = 2; ///< 1 or 2 (1類・2類)
    int deviceLimit = 0; ///< devices in the contract; 0 = not told
    QString helpDeskPhone;
    QString helpDeskMail;
    QTime opens{9, 0}; ///< help desk, workdays
    QTime closes{18, 0};
    bool weekends = false;
    QString afterHours; ///< what to do outside the hours, in the provider's words
    QString rushPhone; ///< onsite rush support (駆付け)
    QString rushCost; ///< what it costs and what insurance bears, in the provider's words
    QString insurance; ///< "初動対応 あり", policy number …
    QString remoteProgram; ///< executable of the remote support tool
    QString remoteArguments;
    QDate ends;
    bool isSet() const { return !number.isEmpty() || !helpDeskPhone.isEmpty(); }
};

/// Whom the office calls besides the help desk when something happens.
struct CallEntry
{
    QString who;
    QString reach; ///< telephone number, mail or page; empty: not found out yet
    QString when; ///< what for, and at which hours
    QDate checked; ///< when somebody saw that it is still so; invalid: never
    bool operator==(const CallEntry &) const = default;
};

/// The office itself.
struct Office
{
    QString name;
    QString address; ///< where an engineer has to come to
    QString contactPerson;
    QString contactPhone;
    QString homeNetworks; ///< HomeNetworks::parse
    QString timeZone = QStringLiteral("Asia/Tokyo");
    QTime opens{8, 0};
    QTime closes{19, 0};
    quint8 openWeekdays = 0x1f; ///< one bit a day from Monday on
    QString closedDays; ///< the office's own, as ClosedDays::parse reads them
    /// As the office keeps it; empty: the one that comes with the program (judgement/call_list.h).
    QList<CallEntry> calls;
};

enum class TextSize : quint8 { Standard = 0, Large = 1, ExtraLarge = 2 };
enum class ColourScheme : quint8 { System = 0, Light = 1, Dark = 2 };

/// How the window looks, per machine.
struct Appearance
{
    TextSize textSize = TextSize::Standard;
    ColourScheme scheme = ColourScheme::System;
    QString language; ///< "ja", "en"; empty = the system's
};

} // namespace otasuke
