// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/self_signed.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

template<class T>
QByteArray derOf(T *object, int (*write)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_cleanse(bytes, size_t(size));
    OPENSSL_free(bytes);
    return der;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setNames(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>(commonName.constData());
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1 &&
        X509_set_issuer_name(certificate, name) == 1;
}

bool setValidity(X509 *certificate, UtcMicros now)
{
    const auto from = time_t((now - 365 * kDay) / kSecond);
    const auto to = time_t((now + 3650 * kDay) / kSecond);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(certificate), to) != nullptr;
}

Certificate certificateFor(EVP_PKEY *key, const QByteArray &commonName, UtcMicros now)
{
    Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    const quint64 serial = QRandomGenerator::system()->generate64() >> 1;
    const bool ok = x509 && X509_set_version(x509, 2) == 1 &&
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial) == 1 &&
        setValidity(x509, now) && setNames(x509, commonName) && X509_set_pubkey(x509, key) == 1 &&
        addExtension(x509, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(x509, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost") &&
        X509_sign(x509, key, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : Certificate();
}

} // namespace

QByteArray SelfSigned::sha256() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

Result<SelfSigned> makeSelfSigned(const QString &commonName, UtcMicros now)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate =
        key ? certificateFor(key.get(), commonName.toUtf8(), now) : Certificate();
    if (!certificate)
        return Error{ErrorKind::Internal, u"making a certificate failed"_s};
    SelfSigned made;
    made.certificate = QSslCertificate(derOf<X509>(certificate.get(), &i2d_X509), QSsl::Der);
    made.key = QSslKey(derOf<EVP_PKEY>(key.get(), &i2d_PrivateKey), QSsl::Ec, QSsl::Der);
    if (made.certificate.isNull() || made.key.isNull())
        return Error{ErrorKind::Internal, u"Qt does not read the certificate made"_s};
    return made;
}

void releaseCryptoOfThread()
{
    OPENSSL_thread_stop();
}

QByteArray randomHex(int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text +=
            QByteArray::number(QRandomGenerator::system()->bounded(256), 16).rightJustified(2, '0');
    return text;
}

} // namespace otasuke
