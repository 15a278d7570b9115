// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/poll_schedule.h"

namespace otasuke {

int secondsToNextRound(int intervalSeconds, int failuresInARow, int retryAfterSeconds)
{
    qint64 wait = intervalSeconds;
    for (int n = 1; n < failuresInARow && wait < kLongestBackOffSeconds; ++n)
        wait *= 2;
    if (failuresInARow > 0)
        wait = qMin<qint64>(wait, qMax(kLongestBackOffSeconds, intervalSeconds));
    return int(qMax<qint64>(wait, qMin(retryAfterSeconds, kLongestRetryAfterSeconds)));
}

SourceState stateOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::FileNotFound:
        return SourceState::Unreachable;
    case ErrorKind::CertificateChanged:
    case ErrorKind::CertificateUnknown:
        return SourceState::CertificateChanged;
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainUnavailable:
        return SourceState::Unauthorised;
    default:
        return SourceState::Failing;
    }
}

} // namespace otasuke
