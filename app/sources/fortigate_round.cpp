// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_round.h"

#include <QJsonDocument>

#include <utility>

#include "app/sources/fortigate_reply.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Step = FortigateStep;

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

FortigateSource::Private::Private(const SourceSettings &settings, const Secrets &secrets)
    : sourceId(settings.id)
    , endpoint(endpointOf(settings, u"api"_s))
    , token(secrets.value(u"api"_s))
    , events(settings.id)
{
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
