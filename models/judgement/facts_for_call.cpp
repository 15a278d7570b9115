// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CallFacts", text);
}

QString caller(const Office &office, const Contract &contract)
{
    const QString name = office.name.isEmpty() ? office.contactPerson : office.name;
    if (contract.number.isEmpty()) {
        return name.isEmpty()
            ? QString()
            : fillWords(say(QT_TRANSLATE_NOOP("CallFacts", "This is %1.")), {name});
    }
    if (name.isEmpty())
        return fillWords(
            say(QT_TRANSLATE_NOOP("CallFacts", "Contract number %1.")), {contract.number});
    return fillWords(say(QT_TRANSLATE_NOOP("CallFacts", "This is %1, contract number %2.")),
        {name, contract.number});
}

/// "経理-PC03、経理課、窓側の席、宮本さん"
QString which(const Finding &finding, const DeviceRecord *device)
{
    QStringList parts{finding.deviceName};
    if (device != nullptr)
        parts += {device->department, device->seat, device->user};
    else
        parts.append(finding.department);
    parts.removeAll(QString());
    return fillWords(say(QT_TRANSLATE_NOOP("CallFacts", "It is about: %1.")), {listed(parts)});
}

QString when(const Finding &finding, const OfficeCalendar &calendar)
{
    // Read aloud later: never "12 minutes ago".
    const QString first = formatTime(finding.first, finding.first + 2 * kDay, calendar);
    const QString last = formatTime(finding.last, finding.last + 2 * kDay, calendar);
    if (first == last)
        return fillWords(say(QT_TRANSLATE_NOOP("CallFacts", "Since: %1.")), {first});
    return fillWords(
        say(QT_TRANSLATE_NOOP("CallFacts", "Since: %1; last time: %2.")), {first, last});
}

QString technical(const DeviceRecord *device)
{
    if (device == nullptr)
        return {};
    const QString os = (device->osName + u' ' + device->osVersion).trimmed();
    if (device->ips.isEmpty() && os.isEmpty())
        return {};
    if (os.isEmpty())
        return fillWords(
            say(QT_TRANSLATE_NOOP("CallFacts", "Address: %1.")), {device->ips.first()});
    return fillWords(say(QT_TRANSLATE_NOOP("CallFacts", "Address: %1; system: %2.")),
        {device->ips.value(0, u"–"_s), os});
}

} // namespace

QStringList factsForCall(const Finding *finding, const DeviceRecord *device, const Office &office,
    const Contract &contract, const OfficeCalendar &calendar, const QString &also)
{
    QStringList lines{caller(office, contract)};
    if (finding == nullptr) {
        lines.append(say(QT_TRANSLATE_NOOP("CallFacts",
            "The console shows nothing that has to be done. I have a question about …")));
    } else {
        if (finding->device != 0)
            lines.append(which(*finding, device));
        lines.append(explainReason(finding->reason));
        lines.append(also);
        lines.append(when(*finding, calendar));
        lines.append(technical(device));
        lines.append(finding->state == FindingState::InProgress
                ? say(QT_TRANSLATE_NOOP("CallFacts", "We have already begun to deal with it."))
                : say(QT_TRANSLATE_NOOP("CallFacts",
                      "Done so far: (say whether the LAN cable is out and the power on)")));
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace otasuke
