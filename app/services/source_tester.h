#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include "app/services/source_runner.h"
#include "models/domain/read_models.h"

namespace otasuke {

/// The connection test of one source: takes each certificate for a person to confirm, then asks the
/// product who it is. Answers once with finished() and is to be deleted then. Collector thread.
class SourceTester : public QObject
{
    Q_OBJECT
public:
    SourceTester(const SourceSettings &settings, Workplace &place, QObject *parent = nullptr);
    ~SourceTester() override;
    /// Secrets left empty are taken from the store of secrets.
    void start(const Secrets &secrets);
    /// The port on which this source is heard already, so that it is no wonder that it is taken.
    void setOpenPort(quint16 port) { m_openPort = port; }

Q_SIGNALS:
    void finished(const otasuke::SourceTest &test);

private:
    void fetchCertificates(qsizetype index);
    void takeCertificate(qsizetype index, const Result<ServerCertificate> &certificate);
    void askProduct();
    void askNext();
    void takeReply(const Result<HttpReply> &reply);
    void testFile();
    void testPort();
    void finish(const std::optional<Error> &error);

    SourceSettings m_settings;
    Workplace &m_place;
    Secrets m_given;
    SourceTest m_test;
    std::unique_ptr<Source> m_source;
    quint16 m_openPort = 0;
};

} // namespace otasuke
