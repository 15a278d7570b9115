// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sophos_utm_event.h"

#include <algorithm>

#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void readPage(const LogFields &fields, const QString &name, Event &event)
{
    event.app = fields.text({"application"});
    if (event.disposition != Disposition::Blocked)
        return nameOrOther(event);
    const QString category = fields.text({"categoryname"}).section(u',', 0, 0);
    const ThreatKind threat = threatOfWords(name + u' ' + category);
    const bool serious = threat != ThreatKind::None && threat != ThreatKind::Other;
    const QString what = serious || category.isEmpty() ? name : category;
    event.malware = fields.text({"virus", "virusname"});
    detect(event, serious ? threat : ThreatKind::Policy, serious ? Severity::High : Severity::Low,
        u"web/"_s + what, what);
}

/// Its priorities count 1 (highest) … 3.
void readIntrusion(const LogFields &fields, const QString &name, Event &event)
{
    const QString what = fields.has("reason") ? fields.text({"reason"}) : name;
    const ThreatKind told = threatOfWords(name + u' ' + fields.text({"class", "reason"}));
    const bool scan = told == ThreatKind::Scan || name.contains(u"ortscan");
    const auto priority = fields.number({"priority"}, 5).value_or(2);
    const Severity severity = priority <= 1 ? Severity::High
        : priority == 2                     ? Severity::Medium
                                            : Severity::Low;
    detect(event, scan ? ThreatKind::Scan : ThreatKind::Exploit,
        scan ? std::min(severity, Severity::Medium) : severity,
        u"ips/"_s + (fields.has("sid") ? fields.text({"sid"}) : name), what);
}

} // namespace

void readSophosUtm(const LogFields &fields, Event &event)
{
    const QByteArrayView part = fields.bytes("sub");
    const QString name = fields.text({"name", "message"});
    event.app.clear(); // a number
    if (fields.has("threatname"))
        return detect(event, ThreatKind::CommandAndControl, Severity::High,
            u"atp/"_s + fields.text({"threatname"}), fields.text({"threatname"}));
    if (part == "http")
        return readPage(fields, name, event);
    if (part == "ips")
        return readIntrusion(fields, name, event);
    if (part == "auth" && name.contains(u"failed", Qt::CaseInsensitive))
        return failedLogin(event, u"login"_s, name);
    const bool stopped = event.disposition == Disposition::Blocked;
    if (!stopped)
        event.disposition = Disposition::None;
    event.kind = part == "packetfilter" ? EventKind::Flow : EventKind::Other;
    if (event.kind == EventKind::Other)
        event.title = name;
}

} // namespace otasuke
