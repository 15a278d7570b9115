#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include "app/services/listen_runner.h"
#include "models/domain/listen_place.h"
#include "tests/store/store_fixture.h"

namespace otasuke::test {

/// A listening source on a free port of this computer, storing into a store of its own.
class ListeningBench
{
public:
    explicit ListeningBench(
        const QString &kind, const QString &tlsFile = {}, const QString &senders = {})
    {
        m_place.store = std::move(office.store);
        m_place.clock = &clock;
        SourceSettings settings;
        settings.id = kind + QStringLiteral("-1");
        settings.kind = kind;
        settings.name = QStringLiteral("UTM");
        settings.path = tlsFile;
        settings.intervalSeconds = 5;
        if (kind != QStringLiteral("eve-socket"))
            settings.endpoints = {listenEndpoint({0, QStringLiteral("127.0.0.1"), senders})};
        runner = std::make_unique<ListenRunner>(settings, QHash<QString, SourceHealth>(), m_place);
        runner->start();
        opened = QTest::qWaitFor([this] { return runner->port() != 0; }, 5'000);
    }
    ~ListeningBench() { runner.reset(); }

    void sendDatagram(const QByteArray &bytes) const
    {
        QUdpSocket socket;
        socket.writeDatagram(bytes, QHostAddress::LocalHost, runner->port());
    }
    QList<EventRow> rows() const
    {
        const auto reader = office.reader();
        EventFilter filter;
        filter.limit = 10'000;
        const auto snapshot = reader->events(filter);
        return snapshot ? snapshot->rows : QList<EventRow>();
    }
    bool waitForRows(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return rows().size() >= count; }, 10'000);
    }
    QList<SourceHealth> health() const { return office.reader()->sourceHealth().valueOr({}); }
    SourceHealth healthOf(const QString &id) const
    {
        for (const SourceHealth &one : health()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    TestOffice office;
    FixedClock clock{fromRfc3339(u"2026-11-20T01:05:00Z")};
    std::unique_ptr<ListenRunner> runner;
    bool opened = false;

private:
    Workplace m_place;
};

} // namespace otasuke::test
