// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keychain_secrets.h"

#include <QTimer>

#include <memory>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString service()
{
    return u"otasuke-console"_s;
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return Error{ErrorKind::SecretMissing, job.key()};
    default:
        return Error{ErrorKind::KeychainUnavailable, job.errorString()};
    }
}

using Finish = std::function<void(Result<void>, QKeychain::Job *)>;

/// Runs a job; `finish` is called once, by the job's end or by the time limit, whichever is first.
/// A job out of time is left to itself: it deletes itself should the service ever answer.
void run(QKeychain::Job *job, const QString &key, int timeoutMs, QObject *context, Finish finish)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(context);
    limit->setSingleShot(true);
    const auto end = [limit, answered = std::make_shared<bool>(false), finish](
                         Result<void> result, QKeychain::Job *done) {
        if (std::exchange(*answered, true))
            return;
        limit->deleteLater();
        finish(std::move(result), done);
    };
    const QString late = u"no answer in %1 ms"_s.arg(timeoutMs);
    QObject::connect(limit, &QTimer::timeout, context, [end, late] {
        end(Error{ErrorKind::KeychainUnavailable, late}, nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, context,
        [end](QKeychain::Job *done) { end(outcomeOf(*done), done); });
    limit->start(timeoutMs);
    job->start();
}

} // namespace

void KeychainSecrets::read(const QString &key, QObject *context, ReadAnswer answer)
{
    run(new QKeychain::ReadPasswordJob(service()), key, m_timeoutMs, context,
        [answer = std::move(answer)](Result<void> result, QKeychain::Job *job) {
            if (!result)
                return answer(result.error());
            answer(Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData()));
        });
}

void KeychainSecrets::write(
    const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.reveal());
    run(job, key, m_timeoutMs, context,
        [answer = std::move(answer)](Result<void> result, QKeychain::Job *) { answer(result); });
}

void KeychainSecrets::remove(const QString &key, QObject *context, Answer answer)
{
    run(new QKeychain::DeletePasswordJob(service()), key, m_timeoutMs, context,
        [answer = std::move(answer)](Result<void> result, QKeychain::Job *) {
            const bool gone = !result && result.error().kind == ErrorKind::SecretMissing;
            answer(gone ? Result<void>() : result);
        });
}

} // namespace otasuke
