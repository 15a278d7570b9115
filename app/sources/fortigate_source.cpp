// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/sources/fortigate_round.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Step = FortigateStep;

constexpr int kLogTimeoutMs = 60'000; ///< searching a disk takes its time

} // namespace

FortigateSource::FortigateSource(const SourceSettings &settings, const Secrets &secrets)
    : d(std::make_unique<Private>(settings, secrets))
{
}

FortigateSource::~FortigateSource() = default;

SourceKindInfo FortigateSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::FortigateSource", text);
    };
    SourceKindInfo info;
    info.kind = u"fortigate"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::FortigateSource", "FortiGate (UTM)"));
    info.role = SourceSettings::Role::Utm;
    info.fields = {{u"api"_s, u"https://192.168.1.99"_s, false,
        said(QT_TRANSLATE_NOOP("otasuke::FortigateSource", "API token"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::FortigateSource",
        "On the appliance, make a REST API administrator whose profile may only read “Log & "
        "Report”, “System” and “User & Device”, and whose trusted hosts are this computer's "
        "address alone. Its token is shown once. A model without a disk loses its records when it "
        "is "
        "restarted."));
    return info;
}

void FortigateSource::beginRound(const QByteArray &cursor, UtcMicros now)
{
    const QJsonObject saved = QJsonDocument::fromJson(cursor).object();
    d->testing = false;
    d->step = Step::Status;
    d->deviceStart = 0;
    d->now = now;
    d->walk.begin(saved[u"to"_s].toObject(), now);
    d->events.bytes().load(saved[u"open"_s].toObject());
}

void FortigateSource::beginTest()
{
    d->testing = true;
    d->step = Step::Status;
    d->store.clear();
    d->product.clear();
}

QString FortigateSource::productName() const
{
    return d->product;
}

HttpRequest FortigateSource::Private::get(const QString &path, const QByteArray &query) const
{
    HttpRequest request = requestTo(endpoint, u"/api/v2/"_s + path, query);
    request.secretHeader = {"Authorization: Bearer ", token};
    return request;
}

HttpRequest FortigateSource::Private::logRequest() const
{
    const auto query = *walk.next();
    QByteArray text = "start=" + QByteArray::number(query.start) +
        "&rows=" + QByteArray::number(FortigateLogWalk::kRows);
    const auto filter = [&text](const char *sign, qint64 ms) {
        const QByteArray condition =
            QByteArray("_metadata.timestamp") + sign + '"' + QByteArray::number(ms) + '"';
        text += "&filter=" + condition.toPercentEncoding();
    };
    if (!query.session.isEmpty())
        text += "&session_id=" + query.session.toUtf8().toPercentEncoding();
    filter(">=", query.fromMs);
    if (query.toMs > 0)
        filter("<", query.toMs);
    const QString folder = below.contains(query.type) ? u"/utm/"_s : u"/"_s;
    HttpRequest request = get(u"log/"_s + store + folder + QString::fromLatin1(query.type), text);
    request.timeoutMs = kLogTimeoutMs;
    return request;
}

std::optional<HttpRequest> FortigateSource::nextRequest()
{
    switch (d->step) {
    case Step::Status:
        return d->get(u"monitor/system/status"_s);
    case Step::Store:
        return d->get(u"monitor/log/device/state"_s);
    case Step::Logs:
        return d->logRequest();
    case Step::Probe:
        return d->get(u"log/"_s + d->store + u"/traffic/forward"_s, "start=0&rows=1");
    case Step::Devices:
        return d->get(u"monitor/user/device/query"_s,
            "start=" + QByteArray::number(d->deviceStart) +
                "&number=" + QByteArray::number(Private::kDevicesAPage));
    case Step::Neighbours:
        return d->get(u"monitor/network/arp"_s);
    case Step::Leases:
        return d->get(u"monitor/system/dhcp"_s);
    case Step::Licence:
        return d->get(u"monitor/license/status"_s);
    case Step::Done:
        break;
    }
    return std::nullopt;
}

Result<EventBatch> FortigateSource::takeReply(const HttpReply &reply)
{
    if (d->passOver(reply))
        return d->batch();
    if (auto error = d->refusal(reply))
        return *error;
    const auto root = d->document.parse(reply.body);
    if (!root)
        return Error{ErrorKind::BadReply, d->document.error()};
    d->complaint = {};
    const JsonFields envelope(*root, &d->complaint, "reply");
    const auto status = envelope.bytes("status");
    if (!status.empty() && status != "success")
        return Error{ErrorKind::ServerError, u"status %1"_s.arg(textOf(status))};
    auto result = d->read(envelope);
    if (result && !d->complaint.isEmpty())
        return Error{ErrorKind::BadReply, d->complaint.text()};
    return result;
}

} // namespace otasuke
