// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/call_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kGoodForMonths = 12;

struct Place
{
    const char *who;
    const char *reach; ///< as it is: numbers and addresses are not translated; empty: unknown here
    const char *when;
};

// Checked against the places' own pages and, where those were not at hand, two reports on them. The
// IPA's telephone number for individuals is left out: since April 2025 it is not for companies.
constexpr Place kPlaces[] = {
    {QT_TRANSLATE_NOOP("CallList", "Cyber insurance"), "",
        QT_TRANSLATE_NOOP("CallList",
            "Before anything that costs money: what is covered, and by when they must know.")},
    {QT_TRANSLATE_NOOP("CallList", "Maintainer of your systems"), "",
        QT_TRANSLATE_NOOP("CallList",
            "The company that set up your servers, business software or medical records.")},
    {QT_TRANSLATE_NOOP("CallList", "Police, telephone for advice"), "#9110",
        QT_TRANSLATE_NOOP("CallList",
            "Threats, fraud, intrusion; in the daytime on weekdays. In an emergency 110.")},
    {QT_TRANSLATE_NOOP("CallList", "Police, cyber crime form"),
        "https://www.npa.go.jp/bureau/cyber/soudan.html",
        QT_TRANSLATE_NOOP(
            "CallList", "To ask or to tell, any time; it is not read on weekends and holidays.")},
    {QT_TRANSLATE_NOOP("CallList", "IPA, advice for companies"), "cs-support@ipa.go.jp",
        QT_TRANSLATE_NOOP(
            "CallList", "By mail only: first steps, and who can help. They don't examine PCs.")},
    {QT_TRANSLATE_NOOP("CallList", "JPCERT/CC"),
        "https://www.jpcert.or.jp/menu_reporttojpcert.html",
        QT_TRANSLATE_NOOP("CallList",
            "To report an incident, or an attack that comes from somebody else's server.")},
    {QT_TRANSLATE_NOOP("CallList", "Personal Information Protection Commission"),
        "https://www.ppc.go.jp/personalinfo/legal/leakAction/",
        QT_TRANSLATE_NOOP("CallList",
            "Personal data leaked, or may have: a first report within three to five days.")},
    {QT_TRANSLATE_NOOP("CallList", "Council of Anti-Phishing Japan"), "info@antiphishing.jp",
        QT_TRANSLATE_NOOP("CallList", "To pass on false mails and false pages.")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("CallList", text);
}

} // namespace

QList<CallEntry> callList(const Office &office)
{
    if (!office.calls.isEmpty())
        return office.calls;
    const QDate checked(kCallListChecked[0], kCallListChecked[1], kCallListChecked[2]);
    QList<CallEntry> list;
    for (const Place &place : kPlaces) {
        const QString reach = QString::fromLatin1(place.reach);
        list.append({say(place.who), reach, say(place.when), reach.isEmpty() ? QDate() : checked});
    }
    return list;
}

QList<CallEntry> callListForTheWall(const Office &office, const Contract &contract)
{
    QList<CallEntry> list;
    const auto add = [&list](const char *who, const QString &reach, const QString &when) {
        if (!reach.isEmpty())
            list.append({say(who), reach, when, {}});
    };
    const QString desk = contract.helpDeskPhone.isEmpty() ? contract.helpDeskMail
        : contract.helpDeskMail.isEmpty()                 ? contract.helpDeskPhone
                                          : contract.helpDeskPhone + u'\n' + contract.helpDeskMail;
    add(QT_TRANSLATE_NOOP("CallList", "Help desk: call here first"), desk, contract.afterHours);
    add(QT_TRANSLATE_NOOP("CallList", "Rush support: an engineer comes"), contract.rushPhone,
        contract.rushCost);
    return list + callList(office);
}

bool needsLook(const CallEntry &entry, const QDate &today)
{
    return !entry.checked.isValid() || entry.checked.addMonths(kGoodForMonths) <= today;
}

} // namespace otasuke
