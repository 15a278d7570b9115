#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <curl/curl.h>

#include <memory>
#include <optional>

#include "app/http/http_message.h"

namespace otasuke {

/// One request on its way: owns curl's handle and header list, collects the answer and decides,
/// once the other end has shown its certificate and before a byte of the request leaves, whether to
/// go on.
class Transfer
{
public:
    enum class Purpose { Ask, LookAtCertificate };
    /// BadInput if the request can't be sent as it is: not HTTP(S), a secret without TLS, a header
    /// with control characters.
    static Result<std::unique_ptr<Transfer>> make(const HttpRequest &request, Purpose purpose);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle; }
    /// After curl is done with it.
    Result<HttpReply> reply(CURLcode code);
    Result<ServerCertificate> certificate(CURLcode code);

private:
    Transfer(const HttpRequest &request, Purpose purpose);
    Result<void> prepare();
    void setLimits();
    void setTls();
    Result<void> setHeaders();
    Result<void> addHeader(const QByteArray &name, const QByteArray &value);
    Error errorOf(CURLcode code) const;
    void readHeaders();
    void readRetryAfter();

    static size_t onBody(char *bytes, size_t size, size_t count, void *self);
    static int beforeRequest(void *self, char *, char *, int, int);

    HttpRequest m_request;
    Purpose m_purpose;
    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    HttpReply m_reply;
    std::optional<ServerCertificate> m_shown;
    bool m_tooLarge = false;
    bool m_wrongCertificate = false;
    char m_words[CURL_ERROR_SIZE] = {};
};

} // namespace otasuke
