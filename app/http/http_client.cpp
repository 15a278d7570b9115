// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/http_client.h"

#include <QPointer>
#include <QTimer>

#include <map>

#include "app/http/transfer.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kLendMs = 10;

/// Once a process, by whoever comes first; curl is built thread-safe for this since 7.84.
bool curlIsReady()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    return code == CURLE_OK;
}

} // namespace

struct HttpClient::Private
{
    /// Told how it ended: curl's code, or the error that ended it without curl.
    using Ending = std::function<void(Transfer *, Result<CURLcode>)>;
    struct Running
    {
        std::unique_ptr<Transfer> transfer; ///< empty: refused before it began, `refusal` says why
        std::optional<Error> refusal;
        QPointer<QObject> context;
        Ending ending;
    };

    explicit Private(HttpClient *owner);
    ~Private() { curl_multi_cleanup(multi); }
    void start(
        const HttpRequest &request, Transfer::Purpose purpose, QObject *context, Ending ending);
    void dropOrphans();
    Running take(quint64 id);
    void turn();
    QList<std::pair<quint64, Result<CURLcode>>> finished();
    void end(quint64 id, Result<CURLcode> how);

    HttpClient *client = nullptr;
    CURLM *multi = nullptr;
    QTimer timer;
    std::map<quint64, Running> running;
    quint64 lastId = 0;
};

HttpClient::Private::Private(HttpClient *owner)
    : client(owner)
{
    multi = curlIsReady() ? curl_multi_init() : nullptr;
    timer.setInterval(0);
    QObject::connect(&timer, &QTimer::timeout, owner, [this] { turn(); });
}

void HttpClient::Private::start(
    const HttpRequest &request, Transfer::Purpose purpose, QObject *context, Ending ending)
{
    Running entry;
    entry.context = context ? context : client;
    entry.ending = std::move(ending);
    const quint64 id = ++lastId;
    auto made = Transfer::make(request, purpose);
    if (made) {
        entry.transfer = std::move(*made);
        curl_easy_setopt(
            entry.transfer->handle(), CURLOPT_PRIVATE, reinterpret_cast<void *>(quintptr(id)));
        if (curl_multi_add_handle(multi, entry.transfer->handle()) != CURLM_OK)
            entry.refusal = Error{ErrorKind::Internal, u"curl refused the request"_s};
    } else {
        entry.refusal = made.error();
    }
    running.emplace(id, std::move(entry));
    timer.start();
}

HttpClient::Private::Running HttpClient::Private::take(quint64 id)
{
    const auto it = running.find(id);
    Running entry = std::move(it->second);
    running.erase(it);
    if (entry.transfer && !entry.refusal)
        curl_multi_remove_handle(multi, entry.transfer->handle());
    return entry;
}

/// Who asked is gone: nobody waits for these any more.
void HttpClient::Private::dropOrphans()
{
    QList<quint64> orphans;
    for (const auto &[id, entry] : running) {
        if (entry.context.isNull())
            orphans << id;
    }
    for (const quint64 id : orphans)
        take(id);
}

void HttpClient::Private::end(quint64 id, Result<CURLcode> how)
{
    if (!running.contains(id))
        return;
    const Running entry = take(id);
    if (entry.context)
        entry.ending(entry.transfer.get(), std::move(how));
}

QList<std::pair<quint64, Result<CURLcode>>> HttpClient::Private::finished()
{
    QList<std::pair<quint64, Result<CURLcode>>> all;
    for (const auto &[id, entry] : running) {
        if (entry.refusal)
            all.emplace_back(id, *entry.refusal);
    }
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        void *id = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &id);
        all.emplace_back(reinterpret_cast<quintptr>(id), message->data.result);
    }
    return all;
}

void HttpClient::Private::turn()
{
    dropOrphans();
    int active = 0;
    curl_multi_perform(multi, &active);
    const auto done = finished();
    if (done.isEmpty() && active > 0)
        curl_multi_poll(multi, nullptr, 0, kLendMs, nullptr);
    // An answer may send anew, cancel, or delete the client: look before each step.
    const QPointer<HttpClient> alive(client);
    for (const auto &[id, how] : done) {
        if (alive)
            end(id, how);
    }
    if (alive && running.empty())
        timer.stop();
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HttpClient::~HttpClient()
{
    cancelAll();
}

void HttpClient::send(const HttpRequest &request, QObject *context, Answer answer)
{
    d->start(request, Transfer::Purpose::Ask, context,
        [answer = std::move(answer)](Transfer *transfer, Result<CURLcode> how) {
            answer(how ? transfer->reply(*how) : Result<HttpReply>(how.error()));
        });
}

void HttpClient::fetchCertificate(const QUrl &url, QObject *context, CertificateAnswer answer)
{
    HttpRequest request;
    request.url = url;
    d->start(request, Transfer::Purpose::LookAtCertificate, context,
        [answer = std::move(answer)](Transfer *transfer, Result<CURLcode> how) {
            answer(how ? transfer->certificate(*how) : Result<ServerCertificate>(how.error()));
        });
}

void HttpClient::cancelAll()
{
    QList<quint64> ids;
    for (const auto &[id, entry] : d->running)
        ids << id;
    for (const quint64 id : ids)
        d->end(id, Error{ErrorKind::Cancelled, u"stopped by the program"_s});
}

} // namespace otasuke
