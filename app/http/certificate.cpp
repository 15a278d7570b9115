// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/certificate.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace otasuke {
namespace {

struct Free
{
    void operator()(X509 *x) const { X509_free(x); }
    void operator()(BIO *b) const { BIO_free(b); }
    void operator()(unsigned char *p) const { OPENSSL_free(p); }
};

QByteArray sha256OfDer(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const std::unique_ptr<unsigned char, Free> owner(der);
    if (size <= 0)
        return {};
    return QCryptographicHash::hash(
        QByteArrayView(der, qsizetype(size)), QCryptographicHash::Sha256);
}

QString nameOf(const X509_NAME *name)
{
    const std::unique_ptr<BIO, Free> text(BIO_new(BIO_s_mem()));
    // The default escapes every non-ASCII letter; a Japanese company name must stay legible.
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ulong(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return size > 0 ? QString::fromUtf8(bytes, qsizetype(size)) : QString();
}

UtcMicros timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return 0;
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return fromDateTime(QDateTime(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC));
}

} // namespace

std::optional<ServerCertificate> certificateOf(const ssl_st *connection)
{
    const std::unique_ptr<X509, Free> shown(SSL_get1_peer_certificate(connection));
    if (!shown)
        return std::nullopt;
    ServerCertificate certificate;
    certificate.sha256 = sha256OfDer(shown.get());
    certificate.subject = nameOf(X509_get_subject_name(shown.get()));
    certificate.issuer = nameOf(X509_get_issuer_name(shown.get()));
    certificate.expires = timeOf(X509_get0_notAfter(shown.get()));
    return certificate;
}

} // namespace otasuke
