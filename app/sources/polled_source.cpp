// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"

#include <QJsonDocument>

#include <utility>

#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {

PolledSource::PolledSource(const SourceSettings &settings)
    : m_sourceId(settings.id)
{
}

void PolledSource::beginRound(const QByteArray &cursor, UtcMicros now)
{
    m_now = now;
    m_questions.clear();
    m_loggingIn = false;
    m_freshLogin = false;
    planRound(QJsonDocument::fromJson(cursor).object());
}

void PolledSource::beginTest()
{
    m_questions.clear();
    m_product.clear();
    m_loggingIn = false;
    m_freshLogin = false;
    forgetLogin();
    planTest();
}

std::optional<HttpRequest> PolledSource::nextRequest()
{
    if (m_questions.empty())
        return std::nullopt;
    const bool ready = m_questions.front().ready;
    m_loggingIn = !ready && needsLogin();
    if (m_loggingIn) {
        m_asked = login();
        return m_asked.request;
    }
    m_asked = m_questions.front();
    if (!ready)
        authorise(m_asked.request);
    return m_asked.request;
}

Result<EventBatch> PolledSource::takeReply(const HttpReply &reply)
{
    lookAt(reply);
    const Question asked = std::exchange(m_asked, {});
    if (m_loggingIn) {
        auto got = readAnswer(asked, reply);
        m_freshLogin = got.ok();
        return got;
    }
    if (reply.status == 401 && !m_freshLogin && !asked.ready) {
        forgetLogin(); // its time is over, or somebody changed the product's accounts
        if (needsLogin())
            return batch();
    }
    m_questions.pop_front();
    m_freshLogin = m_freshLogin && reply.status == 401;
    return readAnswer(asked, reply);
}

std::optional<Error> PolledSource::errorOf(const HttpReply &reply, bool) const
{
    return errorOfStatus(reply);
}

std::optional<Error> PolledSource::refusal(const HttpReply &reply, const HttpRequest &request) const
{
    auto error = errorOf(reply, m_loggingIn);
    if (error)
        error->detail += u" for "_s + pathOf(request);
    return error;
}

Result<EventBatch> PolledSource::readAnswer(const Question &question, const HttpReply &reply)
{
    const auto refused = refusal(reply, question.request);
    const auto root = refused ? std::nullopt : m_document.parse(reply.body);
    if (!root) {
        if (question.passOver && question.passOver(reply))
            return batch();
        return refused ? *refused : Error{ErrorKind::BadReply, m_document.error()};
    }
    m_complaint = {};
    EventBatch got = batch();
    got.events = std::exchange(m_told, {});
    if (const auto read = question.read(*root, got); !read)
        return read.error();
    if (!m_complaint.isEmpty())
        return Error{ErrorKind::BadReply, m_complaint.text()};
    return got;
}

bool PolledSource::isLacking(const HttpReply &reply)
{
    return reply.status == 400 || reply.status == 403 || reply.status == 404 ||
        reply.status == 405 || reply.status == 501;
}

PolledSource::PassOver PolledSource::mayLack(const QString &what)
{
    return [this, what](const HttpReply &reply) {
        if (reply.status == 403)
            tellForbidden(what);
        return isLacking(reply);
    };
}

void PolledSource::tellForbidden(const QString &what)
{
    if (m_forbidden.contains(what))
        return;
    m_forbidden << what;
    Event event;
    event.kind = EventKind::Health;
    event.time = m_now;
    event.ruleId = u"not-allowed"_s;
    event.title = u"The account may not read: "_s + what;
    event.identity = identity(u"not allowed %1 %2"_s.arg(what).arg(m_now / kDay));
    m_told << event;
}

void PolledSource::readRows(const dom::array &rows, EventBatch &batch, const RowReader &read)
{
    for (const dom::element element : rows) {
        ++batch.read;
        Complaint complaint;
        const JsonFields row(element, &complaint, "row");
        Event event;
        const bool wanted = read(row, event);
        if (!complaint.isEmpty())
            batch.rejected << EventBatch::Rejected{batch.read, complaint.text()};
        else if (wanted && event.time <= 0)
            batch.rejected << EventBatch::Rejected{batch.read, u"no time"_s};
        else if (wanted) {
            if (event.kind == EventKind::Detection && event.raw.isEmpty())
                event.raw = QByteArray::fromStdString(simdjson::minify(element));
            batch.events << std::move(event);
        }
    }
}

void PolledSource::readDevices(const dom::array &rows, EventBatch &batch, const DeviceReader &read)
{
    for (const dom::element element : rows) {
        Complaint unheard;
        const JsonFields row(element, &unheard, "device");
        DeviceReport report;
        if (row.exists() && read(row, report) && !report.hint.isEmpty())
            batch.devices << std::move(report);
    }
}

EventBatch PolledSource::batch() const
{
    EventBatch batch;
    batch.sourceId = m_sourceId;
    return batch;
}

void PolledSource::keepCursor(EventBatch &batch, const QJsonObject &cursor) const
{
    QJsonObject kept = cursor;
    kept[u"v"_s] = 1;
    batch.cursor = QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

QByteArray PolledSource::identity(const QString &material) const
{
    return eventIdentity(m_sourceId.toUtf8(), material.toUtf8());
}

HttpRequest postTo(const SourceEndpoint &endpoint, const QString &path, const QJsonObject &body)
{
    HttpRequest request = requestTo(endpoint, path);
    request.method = "POST";
    request.headers << std::pair<QByteArray, QByteArray>{"Content-Type", "application/json"};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace otasuke
