#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/utm_records.h"
#include "app/demo/wazuh_records.h"

namespace otasuke {

/// What a part of the story leaves behind in the logs.
struct DemoTraces
{
    QList<DemoFlow> flows;
    QList<UtmRecord> records;
    QList<WazuhAlert> alerts;
};

/// Writes what UTM and agents notice of one thing that happens: the connection and what is said
/// about it share their session number.
class StoryWriter
{
public:
    /// Session numbers count up from `firstSession`.
    StoryWriter(const DemoPlan &plan, DemoTraces &traces, quint32 firstSession);

    /// A connection as the traffic log will tell it; `address` overrides the peer's own.
    DemoFlow connect(
        int machine, quint16 peer, UtcMicros at, qint64 sent, qint64 received, quint32 address = 0);
    /// A machine of the office was stopped at the firewall, or seen, talking to a botnet's server.
    void botnet(const DemoFlow &flow, const char *family, bool blocked);
    /// A machine of the office attacks another one.
    void exploit(const DemoFlow &flow, const char *attack, int attackId, bool blocked);
    void virus(const DemoFlow &flow, const char *virus, const QString &file, bool blocked);
    void deceptiveSite(const DemoFlow &flow);
    /// Probing from outside at the office's own address: always dropped.
    void scan(UtcMicros at, DemoRandom &random);
    struct Mail
    {
        QString from;
        QString to;
        QString subject;
        QString attachment; ///< empty = none
        const char *virus = nullptr; ///< else it is spam
        bool phishing = false;
        quint32 server = 0; ///< who delivers it, or whose mailbox it is fetched from
        int reader =
            -1; ///< machine that fetched it by POP3; −1: it came to the office's own mail server
    };
    void stoppedMail(UtcMicros at, const Mail &mail);
    void alert(int machine, UtcMicros at, const WazuhRule &rule, const QJsonObject &data);

    const DemoPlan &plan() const { return m_plan; }

private:
    QJsonObject head(UtcMicros at, const char *subtype, const char *logId, const char *level);

    const DemoPlan &m_plan;
    DemoTraces &m_traces;
    quint32 m_session;
};

/// The four cases, the uploads at night and the agent that fell silent; nothing if the office is
/// quiet.
DemoTraces demoCases(const DemoPlan &plan);

/// What every office's UTM and agents note on any day: scans and spam stopped, people logging on.
DemoTraces demoNoise(const DemoPlan &plan, const QDate &day);

/// One more thing noticed while the window is open; nearly always something that was stopped.
DemoTraces demoSurprise(const DemoPlan &plan, int number, UtcMicros at);

} // namespace otasuke
