// SPDX-License-Identifier: GPL-3.0-or-later
// What the made-up console knows of findings: decisions and mutes count from the next question on.
#include <algorithm>

#include "tests/ui/fake_console.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void FakeConsole::applyDecisions(RiskAssessment &assessment) const
{
    for (Finding &finding : assessment.findings) {
        for (const FindingDecision &decision : decisions) {
            if (decision.findingId == finding.id && decision.takenBack == 0)
                finding.state = decision.state;
        }
    }
}

RequestId FakeConsole::requestFindings()
{
    return reply(u"findings"_s, [this](RequestId id) {
        FindingsSnapshot snapshot = sample::findings(kind);
        snapshot.assessment.findings += more;
        applyDecisions(snapshot.assessment); // of those too
        for (const FindingDecision &decision : decisions)
            snapshot.history.prepend(decision);
        snapshot.mutes = mutes + snapshot.mutes;
        Q_EMIT findingsReady(id, snapshot);
    });
}

RequestId FakeConsole::requestDeviceStory(DeviceId device)
{
    return reply(u"story"_s,
        [this, device](RequestId id) { Q_EMIT deviceStoryReady(id, sample::story(kind, device)); });
}

RequestId FakeConsole::decideFinding(const FindingDecision &decision)
{
    decisions << decision;
    return acknowledge(u"decideFinding"_s);
}

RequestId FakeConsole::takeBackDecision(const QString &findingId)
{
    takenBack << findingId;
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(),
        [&](const auto &known) { return known.findingId == findingId && known.takenBack == 0; });
    if (last != decisions.rend())
        last->takenBack = fixedClock.now();
    return acknowledge(u"takeBackDecision"_s);
}

RequestId FakeConsole::addMute(const Mute &mute)
{
    Mute numbered = mute;
    numbered.id = ++m_lastRow;
    mutes.prepend(numbered);
    return acknowledge(u"addMute"_s);
}

RequestId FakeConsole::endMute(qint64 muteId)
{
    endedMutes << muteId;
    for (Mute &mute : mutes)
        mute.takenBack = mute.id == muteId ? fixedClock.now() : mute.takenBack;
    return acknowledge(u"endMute"_s);
}

} // namespace otasuke
