// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_csv.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerCsv)
};

QString standingKey(DeviceStanding standing)
{
    static const QHash<DeviceStanding, QString> keys{{DeviceStanding::Managed, u"managed"_s},
        {DeviceStanding::Guest, u"guest"_s}, {DeviceStanding::Refused, u"refused"_s}};
    return keys.value(standing, u"unknown"_s);
}

std::optional<DeviceStanding> standingFromKey(const QString &key)
{
    for (const auto standing : {DeviceStanding::Unknown, DeviceStanding::Managed,
             DeviceStanding::Guest, DeviceStanding::Refused}) {
        if (standingKey(standing) == key)
            return standing;
    }
    return std::nullopt;
}

QString cell(QString text)
{
    // Host names come from strangers' machines: a spreadsheet must not run them.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// RFC 4180; a quote inside an unquoted cell is taken as it is.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &last = rows.last().last();
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
            last += text[++i];
        else if (c == u'"' && (quoted || last.isEmpty()))
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.last() << QString();
        else if (c == u'\n' && !quoted)
            rows << QStringList{QString()};
        else if (c != u'\r' || quoted)
            last += c;
    }
    return rows;
}

} // namespace

QByteArray ledgerToCsv(const QList<DeviceRecord> &devices)
{
    QString csv = u"\ufeffname,department,user,seat,site,mac,hostname,ip,standing,note\r\n"_s;
    for (const DeviceRecord &d : devices) {
        QStringList cells{d.named ? d.name : QString(), d.department, d.user, d.seat, d.site,
            d.macs.value(0), d.hostname, d.ips.value(0), standingKey(d.standing), d.standingNote};
        for (QString &text : cells)
            text = cell(text);
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

LedgerCsv ledgerFromCsv(const QByteArray &csv)
{
    LedgerCsv ledger;
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    const QList<QStringList> rows = cellsOf(text);
    const QStringList header = rows.first();
    if (!header.contains(u"mac") && !header.contains(u"hostname"))
        ledger.problems << LedgerWords::tr("The first line must name a column mac or hostname.");
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto column = [&](const QString &name) -> std::optional<QString> {
            const qsizetype at = header.indexOf(name);
            if (at < 0 || at >= rows[i].size())
                return std::nullopt;
            const QString value = rows[i][at];
            return value.startsWith(u'\'') ? value.mid(1) : value;
        };
        LedgerCsv::Line line;
        line.number = int(i) + 1;
        line.mac = DeviceIdentity::canonicalMac(column(u"mac"_s).value_or(QString()));
        line.hostname = column(u"hostname"_s).value_or(QString());
        line.edit.name = column(u"name"_s);
        line.edit.department = column(u"department"_s);
        line.edit.user = column(u"user"_s);
        line.edit.seat = column(u"seat"_s);
        line.edit.site = column(u"site"_s);
        line.edit.standingNote = column(u"note"_s);
        line.edit.standing = standingFromKey(column(u"standing"_s).value_or(u"managed"_s));
        if (!line.mac.isEmpty() || !line.hostname.isEmpty())
            ledger.lines << line;
        else if (rows[i].size() > 1)
            ledger.problems << LedgerWords::tr("Line %1 has neither MAC nor host name.").arg(i + 1);
    }
    return ledger;
}

std::optional<DeviceEdit> editFor(const LedgerCsv::Line &line, const QList<DeviceRecord> &devices)
{
    const QString host = DeviceIdentity::canonicalHostname(line.hostname);
    const auto byMac = [&line](const DeviceRecord &d) {
        return !line.mac.isEmpty() && d.macs.contains(line.mac);
    };
    const auto byName = [&host](const DeviceRecord &d) {
        return !host.isEmpty() && DeviceIdentity::canonicalHostname(d.hostname) == host;
    };
    auto it = std::find_if(devices.begin(), devices.end(), byMac);
    if (it == devices.end())
        it = std::find_if(devices.begin(), devices.end(), byName);
    if (it == devices.end())
        return std::nullopt;
    DeviceEdit edit = line.edit;
    edit.id = it->id;
    return edit;
}

} // namespace otasuke
