// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/sources/endpoint.h"
#include "app/sources/fortigate_reply.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kDevicesAPage = 1000;
constexpr int kLogTimeoutMs = 60'000; ///< searching a disk takes its time

enum class Step { Status, Store, Logs, Devices, Neighbours, Leases, Licence, Probe, Done };

/// What older firmware or a narrow profile may lack; asked one after the other at a round's end.
bool isExtra(Step step)
{
    return step == Step::Devices || step == Step::Neighbours || step == Step::Leases ||
        step == Step::Licence;
}

Step afterExtra(Step step)
{
    switch (step) {
    case Step::Devices:
        return Step::Neighbours;
    case Step::Neighbours:
        return Step::Leases;
    case Step::Leases:
        return Step::Licence;
    default:
        return Step::Done;
    }
}

} // namespace

struct FortigateSource::Private
{
    Private(const SourceSettings &settings, const Secrets &secrets)
        : sourceId(settings.id)
        , endpoint(endpointOf(settings, u"api"_s))
        , token(secrets.value(u"api"_s))
        , events(settings.id)
    {
    }

    HttpRequest get(const QString &path, const QByteArray &query = {}) const;
    HttpRequest logRequest() const;
    EventBatch batch() const;
    std::optional<Error> refusal(const HttpReply &reply);
    Result<EventBatch> read(const JsonFields &envelope);
    Result<EventBatch> readStatus(const JsonFields &envelope);
    Result<EventBatch> readStore(const JsonFields &envelope);
    Result<EventBatch> readLog(const JsonFields &envelope);
    Result<EventBatch> readDevices(const JsonFields &envelope);
    Result<EventBatch> readExtra(const JsonFields &envelope);
    bool passOver(const HttpReply &reply);
    void afterLogs();

    QString sourceId;
    SourceEndpoint endpoint;
    Secret token;
    FortigateEvents events;
    FortigateLogWalk walk;
    JsonDocument document;
    Complaint complaint;
    Step step = Step::Done;
    bool testing = false;
    QString store;
    bool storeGuessed = false;
    QString product;
    QByteArray serial;
    QSet<QByteArray> below; ///< log types this box keeps under "utm/"
    QSet<QByteArray> triedBelow;
    qint64 deviceStart = 0;
    UtcMicros now = 0;
};

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
                "&number=" + QByteArray::number(kDevicesAPage));
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

EventBatch FortigateSource::Private::batch() const
{
    EventBatch batch;
    batch.sourceId = sourceId;
    return batch;
}

void FortigateSource::Private::afterLogs()
{
    if (!walk.next())
        step = Step::Devices;
}

/// Replies that are no fault of the box although they look like one. True if one was dealt with.
bool FortigateSource::Private::passOver(const HttpReply &reply)
{
    if (step == Step::Store && (reply.status == 404 || reply.status == 405)) {
        store = u"disk"_s; // older firmware doesn't tell; a box without a disk answers 404
        storeGuessed = true;
        step = testing ? Step::Probe : Step::Logs;
        return true;
    }
    if (step == Step::Probe && reply.status == 404) {
        step = Step::Done;
        return true;
    }
    if (isExtra(step) && (reply.status == 403 || reply.status == 404 || reply.status == 405)) {
        step = afterExtra(step);
        return true;
    }
    if (step != Step::Logs)
        return false;
    const auto query = *walk.next();
    if (reply.status >= 500 && query.toMs > 0)
        return walk.openSlices();
    const bool traffic = query.type == "traffic/forward";
    if (reply.status != 404 && (traffic || (reply.status != 400 && reply.status != 405)))
        return false;
    if (traffic && std::exchange(storeGuessed, false)) {
        store = u"memory"_s;
        return true;
    }
    if (!traffic && !triedBelow.contains(query.type)) {
        triedBelow.insert(query.type);
        below.insert(query.type);
        return true;
    }
    below.remove(query.type);
    walk.skipType(); // an empty store answers 404 as well: nothing was logged
    afterLogs();
    return true;
}

std::optional<Error> FortigateSource::Private::refusal(const HttpReply &reply)
{
    auto error = errorOfStatus(reply);
    if (error)
        error->detail += u" for %1"_s.arg(
            step == Step::Logs ? QString::fromLatin1(walk.next()->type) : u"monitor"_s);
    return error;
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

Result<EventBatch> FortigateSource::Private::read(const JsonFields &envelope)
{
    switch (step) {
    case Step::Status:
        return readStatus(envelope);
    case Step::Store:
        return readStore(envelope);
    case Step::Logs:
        return readLog(envelope);
    case Step::Devices:
        return readDevices(envelope);
    case Step::Neighbours:
    case Step::Leases:
    case Step::Licence:
        return readExtra(envelope);
    case Step::Probe:
    case Step::Done:
        break;
    }
    step = Step::Done;
    return batch();
}

Result<EventBatch> FortigateSource::Private::readStatus(const JsonFields &envelope)
{
    auto name = fortigateProduct(envelope);
    if (!name)
        return name.error();
    product = *name;
    serial = envelope.anyText("serial").toUtf8();
    step = store.isEmpty() ? Step::Store : Step::Logs;
    return batch();
}

Result<EventBatch> FortigateSource::Private::readStore(const JsonFields &envelope)
{
    store = fortigateStore(envelope);
    if (store.isEmpty())
        return Error{ErrorKind::NotFound, u"no log store is enabled on the appliance"_s};
    step = testing ? Step::Probe : Step::Logs;
    return batch();
}

Result<EventBatch> FortigateSource::Private::readLog(const JsonFields &envelope)
{
    const auto rows = envelope.array("results");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no log rows"_s};
    EventBatch got = batch();
    FortigateLogWalk::Page page = readFortigateRows(*rows, serial, events, got);
    page.session = envelope.anyText("session_id");
    page.completed = int(envelope.looseInteger("completed", 0, 100).value_or(100));
    switch (walk.take(page)) {
    case FortigateLogWalk::Taken::AskAgain:
        return batch();
    case FortigateLogWalk::Taken::Stuck:
        return Error{ErrorKind::TimedOut, u"the appliance does not finish its search"_s};
    case FortigateLogWalk::Taken::Page:
        break;
    }
    got.cursor = QJsonDocument(
        QJsonObject{{u"v"_s, 1}, {u"to"_s, walk.readTo()}, {u"open"_s, events.bytes().save()}})
                     .toJson(QJsonDocument::Compact);
    afterLogs();
    return got;
}

Result<EventBatch> FortigateSource::Private::readDevices(const JsonFields &envelope)
{
    EventBatch got = batch();
    const auto rows = envelope.array("results");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no device list"_s};
    got.devices = readFortigateDevices(*rows, complaint);
    deviceStart += qint64(rows->size());
    if (rows->size() < kDevicesAPage)
        step = afterExtra(step);
    return got;
}

Result<EventBatch> FortigateSource::Private::readExtra(const JsonFields &envelope)
{
    EventBatch got = batch();
    if (step == Step::Licence)
        got.events = readFortigateLicences(envelope, sourceId, now);
    else if (const auto rows = envelope.array("results"))
        got.devices = readFortigateNeighbours(*rows, step == Step::Neighbours ? now : 0);
    step = afterExtra(step);
    return got;
}

} // namespace otasuke
