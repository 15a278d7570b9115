// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include <algorithm>

#include "models/judgement/fill_words.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

// A shorter silence is a matter of the day, which Home tells by itself.
constexpr UtcMicros kSilent = kDay;
// Even a long weekend leaves traces at the office's door.
constexpr UtcMicros kEmpty = 5 * kDay;

bool isAsked(const SourceHealth &source)
{
    return source.state != SourceState::Disabled && source.lastOk != 0;
}

/// Told nothing, and nobody else saw the office talk meanwhile: a second UTM or a log read from a
/// file may tell what this one doesn't.
bool isEmpty(const SourceHealth &source, UtcMicros lastFlow, UtcMicros now)
{
    return lastFlow <= source.lastEvent && source.role == SourceSettings::Role::Utm &&
        source.lastEvent != 0 && now - source.lastEvent >= kEmpty;
}

Reason reasonOf(const QStringList &names, UtcMicros since, UtcMicros now)
{
    Reason reason;
    reason.rule = u"source_silent"_s;
    reason.points = 30;
    reason.severity = Severity::Medium;
    reason.count = names.size();
    reason.first = since;
    reason.last = since;
    reason.params = {{u"names"_s, listed(names)}, {u"days"_s, qint64((now - since) / kDay)}};
    return reason;
}

} // namespace

/// An appliance that answers no more, or answers and has nothing to tell: nobody watches, and
/// nobody notices.
QList<Reason> ruleSourceSilent(const RuleInput &in)
{
    const UtcMicros now = in.office.now;
    UtcMicros lastFlow = 0;
    for (const DeviceFacts &device : in.office.devices)
        lastFlow = std::max(lastFlow, device.lastFlow);
    QStringList silent;
    QStringList empty;
    UtcMicros silentSince = now;
    UtcMicros emptySince = now;
    for (const SourceHealth &source : in.office.sources) {
        if (!isAsked(source))
            continue;
        if (now - source.lastOk >= kSilent) {
            silent.append(source.name);
            silentSince = std::min(silentSince, source.lastOk);
        } else if (isEmpty(source, lastFlow, now)) {
            empty.append(source.name);
            emptySince = std::min(emptySince, source.lastEvent);
        }
    }
    if (!silent.isEmpty())
        return {reasonOf(silent, silentSince, now)};
    if (empty.isEmpty())
        return {};
    Reason reason = reasonOf(empty, emptySince, now);
    reason.params.insert(u"variant"_s, u"empty"_s);
    return {reason};
}

} // namespace otasuke
