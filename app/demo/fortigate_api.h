#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include "app/demo/demo_http_server.h"
#include "app/demo/demo_world.h"

namespace otasuke {

/// The part of FortiOS 7.4's REST API (/api/v2/monitor, /api/v2/log) that monitoring needs: bearer
/// token, envelope, filters, searches with a session_id. Newest rows first, as the appliance
/// does.
class FortigateApi
{
public:
    FortigateApi(const DemoWorld &world, const QByteArray &token);
    DemoReply answer(const DemoRequest &request);

    static constexpr const char *kSerial = "FGT61FDEMO000027";
    static constexpr int kMostRows = 2048; ///< in one reply

private:
    /// A search goes on over the records there were when it began: rows don't shift between pages.
    struct Search
    {
        QByteArray log;
        qsizetype from = 0; ///< oldest record that matches the times asked for
        qsizetype to = 0; ///< behind the newest
        bool told = false; ///< a long search says «not yet complete» the first time
    };

    DemoReply monitor(const QString &path, const DemoRequest &request) const;
    DemoReply log(const QStringList &path, const DemoRequest &request);
    DemoReply logReply(
        const QStringList &path, quint32 session, Search &search, const DemoRequest &request) const;
    bool restrict(Search &search, const QUrlQuery &query) const;
    QByteArray rows(const Search &search, qsizetype start, qsizetype count) const;
    UtcMicros timeAt(const QByteArray &log, qsizetype row) const;
    QJsonObject envelope(const QString &path, const QString &name) const;
    QJsonArray devices() const;

    const DemoWorld &m_world;
    QByteArray m_token;
    QHash<quint32, Search> m_searches;
    quint32 m_lastSearch = 0;
};

} // namespace otasuke
