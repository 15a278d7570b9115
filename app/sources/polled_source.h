#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include <deque>
#include <functional>

#include "app/sources/endpoint.h"
#include "app/sources/json_fields.h"
#include "app/sources/source.h"

namespace otasuke {

/// A Source as a queue of questions whose answers are JSON, which is all that most products need.
/// A product's own file says what is asked and how an answer is read; log-ins, tokens that end,
/// statuses, torn answers and rejected rows are dealt with here.
class PolledSource : public Source
{
public:
    explicit PolledSource(const SourceSettings &settings);

    void beginRound(const QByteArray &cursor, UtcMicros now) final;
    std::optional<HttpRequest> nextRequest() final;
    Result<EventBatch> takeReply(const HttpReply &reply) final;
    void beginTest() final;
    QString productName() const final { return m_product; }
    qint64 lostRecords() const final { return m_lost; }

protected:
    /// Fills the batch from an answer; may ask more. What it notes in complaint() is a BadReply.
    using Reader = std::function<Result<void>(simdjson::dom::element answer, EventBatch &batch)>;
    /// Looks at an answer that is no readable success; true if that is in order.
    using PassOver = std::function<bool(const HttpReply &reply)>;
    struct Question
    {
        HttpRequest request; ///< without credentials
        Reader read;
        PassOver passOver = {};
        bool ready = false; ///< has credentials of its own: no log-in, no authorise()
    };

    /// Puts the questions of a round, from what keepCursor() was given last.
    virtual void planRound(const QJsonObject &cursor) = 0;
    /// Puts the questions of a connection test, which bring no events.
    virtual void planTest() = 0;
    /// Adds the credentials; called when a question is about to be sent.
    virtual void authorise(HttpRequest &request) const = 0;
    /// Products with tokens: is there none at present, the log-in that brings one, and that the
    /// present one is refused. A 401 leads to one new log-in, the second in a row is an error.
    virtual bool needsLogin() const { return false; }
    virtual Question login() { return {}; }
    virtual void forgetLogin() {}
    /// What a status means: as in errorOfStatus(), unless a product means something else with it.
    virtual std::optional<Error> errorOf(const HttpReply &reply, bool loggingIn) const;
    /// Sees every answer, before it is read.
    virtual void lookAt(const HttpReply &) {}

    void ask(Question question) { m_questions.push_back(std::move(question)); }
    void askNext(Question question) { m_questions.push_front(std::move(question)); }

    /// PassOver of what a version, an edition or an add-on may lack, or a right that need not be
    /// granted: 400, 403, 404, 405, 501.
    static bool isLacking(const HttpReply &reply);
    /// PassOver as above; a 403 is told once in a record, since somebody may have forgotten a
    /// right.
    PassOver mayLack(const QString &what);

    /// Each object of a list, as an event. False: no record of interest. What is complained of is
    /// counted as rejected.
    using RowReader = std::function<bool(const JsonFields &row, Event &event)>;
    static void readRows(
        const simdjson::dom::array &rows, EventBatch &batch, const RowReader &read);
    using DeviceReader = std::function<bool(const JsonFields &row, DeviceReport &report)>;
    static void readDevices(
        const simdjson::dom::array &rows, EventBatch &batch, const DeviceReader &read);

    void keepCursor(EventBatch &batch, const QJsonObject &cursor) const;
    QByteArray identity(const QString &material) const;
    Complaint &complaint() { return m_complaint; }
    const QString &sourceId() const { return m_sourceId; }
    UtcMicros now() const { return m_now; }
    void setProduct(const QString &name) { m_product = name; }
    bool isNew() const { return m_product.isEmpty(); } ///< nothing is known of the product yet
    void addLost(qint64 records) { m_lost += records; }

private:
    EventBatch batch() const;
    std::optional<Error> refusal(const HttpReply &reply, const HttpRequest &request) const;
    Result<EventBatch> readAnswer(const Question &question, const HttpReply &reply);
    void tellForbidden(const QString &what);

    QString m_sourceId;
    std::deque<Question> m_questions;
    Question m_asked;
    bool m_loggingIn = false;
    bool m_freshLogin = false;
    JsonDocument m_document;
    Complaint m_complaint;
    QString m_product;
    UtcMicros m_now = 0;
    qint64 m_lost = 0;
    QStringList m_forbidden; ///< told already
    QList<Event> m_told; ///< to go with the next batch
};

/// POST of a JSON body.
HttpRequest postTo(const SourceEndpoint &endpoint, const QString &path, const QJsonObject &body);

} // namespace otasuke
