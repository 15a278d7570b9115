// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/transfer.h"

#include <algorithm>
#include <cstring>

#include "app/http/certificate.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

bool hasControls(const QByteArray &text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

/// curl keeps its own copies of header lines; those with secrets must not outlive the request.
void wipe(curl_slist *list)
{
    for (; list; list = list->next)
        std::memset(list->data, 0, std::strlen(list->data));
}

} // namespace

Transfer::Transfer(const HttpRequest &request, Purpose purpose)
    : m_request(request)
    , m_purpose(purpose)
    , m_handle(curl_easy_init())
{
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_handle);
    wipe(m_headers);
    curl_slist_free_all(m_headers);
}

Result<std::unique_ptr<Transfer>> Transfer::make(const HttpRequest &request, Purpose purpose)
{
    std::unique_ptr<Transfer> transfer(new Transfer(request, purpose));
    if (!transfer->m_handle)
        return Error{ErrorKind::Internal, u"curl gave no handle"_s};
    if (const auto prepared = transfer->prepare(); !prepared)
        return prepared.error();
    return transfer;
}

Result<void> Transfer::prepare()
{
    const QString scheme = m_request.url.scheme();
    const bool tls = scheme == u"https";
    if (!m_request.url.isValid() || m_request.url.host().isEmpty() || !(tls || scheme == u"http"))
        return Error{ErrorKind::BadInput,
            u"not an address for HTTP: %1"_s.arg(m_request.url.toDisplayString())};
    const bool secret =
        m_request.secretHeader || m_request.basicAuth || !m_request.secretBody.isEmpty();
    if (!tls && (secret || m_purpose == Purpose::LookAtCertificate))
        return Error{ErrorKind::BadInput,
            u"a secret needs https: %1"_s.arg(m_request.url.toDisplayString())};
    if (!m_request.trust.pinnedSha256.isEmpty() && m_request.trust.pinnedSha256.size() != 32)
        return Error{ErrorKind::BadInput, u"a pinned SHA-256 has 32 bytes"_s};

    const QByteArray address = m_request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    curl_easy_setopt(m_handle, CURLOPT_URL, address.constData());
    curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (m_request.method == "HEAD")
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
    const QByteArray &body =
        m_request.secretBody.isEmpty() ? m_request.body : m_request.secretBody.reveal();
    if (!body.isEmpty() || m_request.method == "POST") {
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, body.constData());
    }
    setLimits();
    setTls();
    return setHeaders();
}

void Transfer::setLimits()
{
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    // Appliances stand in the same building: no proxy of the environment may see their tokens.
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, long(m_request.timeoutMs));
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS,
        long(std::min(m_request.connectTimeoutMs, m_request.timeoutMs)));
    curl_easy_setopt(m_handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_words);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
}

void Transfer::setTls()
{
    const bool pinned = !m_request.trust.pinnedSha256.isEmpty();
    const bool byAuthorities = !pinned && m_purpose == Purpose::Ask;
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, byAuthorities ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, byAuthorities ? 2L : 0L);
    if (byAuthorities)
        return;
    // curl asks this after every handshake and before every request, on new and on kept
    // connections alike; until it agrees, nothing of the request has left this machine.
    curl_easy_setopt(m_handle, CURLOPT_PREREQFUNCTION, &Transfer::beforeRequest);
    curl_easy_setopt(m_handle, CURLOPT_PREREQDATA, this);
    // A resumed session could do without showing the certificate.
    curl_easy_setopt(m_handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    if (m_purpose == Purpose::LookAtCertificate) {
        curl_easy_setopt(m_handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_handle, CURLOPT_FORBID_REUSE, 1L);
    }
}

Result<void> Transfer::addHeader(const QByteArray &name, const QByteArray &value)
{
    if (hasControls(name) || hasControls(value))
        return Error{ErrorKind::BadInput, u"a header or secret holds control characters"_s};
    QByteArray line = name + value;
    curl_slist *longer = curl_slist_append(m_headers, line.constData());
    line.fill('\0');
    if (!longer)
        return Error{ErrorKind::Internal, u"out of memory"_s};
    m_headers = longer;
    return {};
}

Result<void> Transfer::setHeaders()
{
    Result<void> result;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        if (result)
            result = addHeader(name, value);
    };
    add("User-Agent: ", "otasuke/" OTASUKE_VERSION);
    add("Expect:", {}); // no waiting for "100 Continue", which small servers never send
    for (const auto &[name, value] : m_request.headers)
        add(name + ": ", value);
    if (m_request.secretHeader)
        add(m_request.secretHeader->first, m_request.secretHeader->second.reveal());
    if (m_request.basicAuth) {
        QByteArray pair =
            m_request.basicAuth->first.toUtf8() + ':' + m_request.basicAuth->second.reveal();
        QByteArray encoded = pair.toBase64();
        pair.fill('\0');
        add("Authorization: Basic ", encoded);
        encoded.fill('\0');
    }
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
    return result;
}

size_t Transfer::onBody(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    QByteArray &body = transfer->m_reply.body;
    const auto more = qsizetype(size * count);
    if (body.size() + more > transfer->m_request.maxReplyBytes) {
        transfer->m_tooLarge = true;
        return 0;
    }
    body.append(bytes, more);
    return size * count;
}

int Transfer::beforeRequest(void *self, char *, char *, int, int)
{
    auto *transfer = static_cast<Transfer *>(self);
    curl_tlssessioninfo *session = nullptr;
    curl_easy_getinfo(transfer->m_handle, CURLINFO_TLS_SSL_PTR, &session);
    if (session && session->backend == CURLSSLBACKEND_OPENSSL && session->internals)
        transfer->m_shown = certificateOf(static_cast<const ssl_st *>(session->internals));
    const QByteArray &pin = transfer->m_request.trust.pinnedSha256;
    const bool right = transfer->m_shown && transfer->m_shown->sha256 == pin;
    transfer->m_wrongCertificate = !right;
    return transfer->m_purpose == Purpose::Ask && right ? CURL_PREREQFUNC_OK
                                                        : CURL_PREREQFUNC_ABORT;
}

Error Transfer::errorOf(CURLcode code) const
{
    const QString words =
        u"%1 (curl %2)"_s.arg(QString::fromUtf8(m_words[0] ? m_words : curl_easy_strerror(code)))
            .arg(int(code));
    if (m_wrongCertificate && code == CURLE_ABORTED_BY_CALLBACK)
        return {ErrorKind::CertificateChanged,
            u"shown: SHA-256 %1"_s.arg(
                QString::fromLatin1(m_shown ? m_shown->sha256.toHex() : QByteArray("none")))};
    if (m_tooLarge)
        return {ErrorKind::BadReply, u"reply larger than %1 bytes"_s.arg(m_request.maxReplyBytes)};
    curl_off_t connected = 0;
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_CONNECT_TIME_T, &connected);
    if (connected == 0) // a kept connection needed none
        curl_easy_getinfo(m_handle, CURLINFO_PRETRANSFER_TIME_T, &connected);
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorKind::CertificateUnknown, words};
    case CURLE_OPERATION_TIMEDOUT: // switched off looks like this too: then nobody ever answered
        return {connected > 0 ? ErrorKind::TimedOut : ErrorKind::Unreachable, words};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
        return {ErrorKind::Unreachable, words};
    case CURLE_RECV_ERROR:
        return {status > 0 ? ErrorKind::BadReply : ErrorKind::Unreachable, words};
    default:
        return {ErrorKind::BadReply, words};
    }
}

void Transfer::readHeaders()
{
    curl_header *header = nullptr;
    while ((header = curl_easy_nextheader(m_handle, CURLH_HEADER, -1, header)))
        m_reply.headers.append({QByteArray(header->name).toLower(), QByteArray(header->value)});
}

void Transfer::readRetryAfter()
{
    curl_off_t seconds = 0;
    if (m_reply.status == 429 || m_reply.status == 503)
        curl_easy_getinfo(m_handle, CURLINFO_RETRY_AFTER, &seconds);
    m_reply.retryAfterSeconds = int(std::clamp<curl_off_t>(seconds, 0, 24 * 3600));
}

Result<HttpReply> Transfer::reply(CURLcode code)
{
    if (code != CURLE_OK)
        return errorOf(code);
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_reply.status = int(status);
    const char *type = nullptr;
    curl_easy_getinfo(m_handle, CURLINFO_CONTENT_TYPE, &type);
    m_reply.contentType = type;
    readHeaders();
    readRetryAfter();
    return std::move(m_reply);
}

Result<ServerCertificate> Transfer::certificate(CURLcode code)
{
    if (m_shown)
        return *m_shown;
    const Error error = errorOf(code);
    if (error.kind == ErrorKind::CertificateChanged)
        return Error{ErrorKind::BadReply, u"no certificate shown"_s};
    return error;
}

} // namespace otasuke
