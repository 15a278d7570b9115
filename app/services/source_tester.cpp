// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/source_tester.h"

#include <QFileInfo>

#include "app/listening/ears.h"
#include "app/services/file_formats.h"
#include "app/services/secret_reader.h"
#include "app/sources/source_catalog.h"
#include "models/domain/listen_place.h"

using namespace Qt::StringLiterals;

namespace otasuke {

SourceTester::SourceTester(const SourceSettings &settings, Workplace &place, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_place(place)
{
}

SourceTester::~SourceTester() = default;

void SourceTester::start(const Secrets &secrets)
{
    m_given = secrets;
    const SourceEntry *entry = findSource(m_settings.kind);
    if (!entry)
        return finish(Error{ErrorKind::UnsupportedVersion, u"kind %1"_s.arg(m_settings.kind)});
    if (isListened(m_settings))
        return testPort();
    if (entry->info().needsPath)
        return testFile();
    for (const SourceEndpoint &endpoint : m_settings.endpoints) {
        if (endpoint.url.scheme() != u"https" || endpoint.url.host().isEmpty())
            return finish(Error{ErrorKind::BadInput, endpoint.role + u" address"_s});
    }
    fetchCertificates(0);
}

void SourceTester::testFile()
{
    auto parser = parserOfFileSource(m_settings);
    if (!parser)
        return finish(parser.error());
    FileTail tail(m_settings, std::move(*parser));
    const auto batch = tail.read({}, 100);
    if (!batch)
        return finish(batch.error());
    if (batch->read > 0 && batch->rejected.size() == batch->read)
        return finish(Error{ErrorKind::BadReply, batch->rejected.first().reason});
    m_test.product = QFileInfo(m_settings.path).fileName();
    finish({});
}

/// Can the port be opened, and are the senders addresses?
void SourceTester::testPort()
{
    const ListenPlace place = listenPlaceOf(m_settings);
    const auto senders = SenderList::parse(place.senders);
    const bool local = m_settings.kind == u"eve-socket";
    if (!senders || (place.port == 0 && !local))
        return finish(senders ? Error{ErrorKind::BadInput, u"port"_s} : senders.error());
    if (m_openPort != 0 && (local || place.port == m_openPort))
        return finish({});
    Ears ears(std::make_shared<Inbox>(), *m_place.clock);
    const auto port = ears.open({.address = place.address,
        .port = place.port,
        .senders = *senders,
        .streams = m_settings.kind == u"syslog",
        .tlsFile = local ? QString() : m_settings.path,
        .socketFile = local ? m_settings.path : QString()});
    // No appliance is silent here: another program has the port, or we may not open it.
    if (!port)
        return finish(Error{ErrorKind::BadInput, port.error().detail});
    finish({});
}

void SourceTester::fetchCertificates(qsizetype index)
{
    if (index == m_settings.endpoints.size())
        return askProduct();
    m_place.http->fetchCertificate(m_settings.endpoints[index].url, this,
        [this, index](const Result<ServerCertificate> &got) { takeCertificate(index, got); });
}

void SourceTester::takeCertificate(qsizetype index, const Result<ServerCertificate> &certificate)
{
    if (!certificate)
        return finish(certificate.error());
    m_test.certificates << SourceTest::Certificate{m_settings.endpoints[index].role,
        certificate->sha256, certificate->subject, certificate->issuer, certificate->expires};
    fetchCertificates(index + 1);
}

void SourceTester::askProduct()
{
    readSecrets(
        *m_place.secrets, m_settings, m_given, this, [this](const Result<Secrets> &secrets) {
            if (!secrets)
                return finish(secrets.error());
            m_source = findSource(m_settings.kind)->make(m_settings, *secrets);
            m_source->beginTest();
            askNext();
        });
}

void SourceTester::askNext()
{
    const auto request = m_source->nextRequest();
    if (!request) {
        m_test.product = m_source->productName();
        return finish({});
    }
    m_place.http->send(
        *request, this, [this](const Result<HttpReply> &reply) { takeReply(reply); });
}

void SourceTester::takeReply(const Result<HttpReply> &reply)
{
    if (!reply)
        return finish(reply.error());
    const auto batch = m_source->takeReply(*reply);
    if (!batch)
        return finish(batch.error());
    askNext();
}

void SourceTester::finish(const std::optional<Error> &error)
{
    m_test.ok = !error;
    m_test.error = error;
    Q_EMIT finished(m_test);
}

} // namespace otasuke
