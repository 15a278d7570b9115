// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/firmware_words.h"

#include <QCoreApplication>

#include "models/judgement/fill_words.h"
#include "models/judgement/firmware_lifecycles.h"

namespace otasuke {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FirmwareWords", text);
}

} // namespace

QString firmwareText(const SourceHealth &utm, const QDate &today)
{
    const FirmwareLifecycles &list = FirmwareLifecycles::builtIn();
    const FirmwareStatus status = list.status(utm.kind, utm.detail, today);
    switch (status.state) {
    case FirmwareStatus::Supported:
    case FirmwareStatus::EndingSoon:
        return fillWords(
            say(QT_TRANSLATE_NOOP("FirmwareWords", "%1 runs %2, which is supported until %3.")),
            {utm.name, status.system, formatDate(status.end)});
    case FirmwareStatus::Ended:
        return fillWords(
            say(QT_TRANSLATE_NOOP("FirmwareWords", "%1 runs %2, whose support ended on %3.")),
            {utm.name, status.system, formatDate(status.end)});
    case FirmwareStatus::Unknown:
        break;
    }
    if (status.versionTold)
        return fillWords(say(QT_TRANSLATE_NOOP("FirmwareWords",
                             "%1: not known whether its firmware is supported; the list of %2 "
                             "doesn't have its version.")),
            {utm.name, formatDate(list.checked())});
    return fillWords(say(QT_TRANSLATE_NOOP("FirmwareWords",
                         "%1: not known whether its firmware is supported. The help desk can look "
                         "it up.")),
        {utm.name});
}

} // namespace otasuke
