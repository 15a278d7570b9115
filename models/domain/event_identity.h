#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

namespace otasuke {

/// 16 bytes that stand for one record of one source: at least once in, exactly once stored.
/// `material` is the source's own unique id where it has one, else the whole record; `sourceId`
/// keeps two sources apart. The beginning of BLAKE2b, which no record can collide with by chance or
/// by intent, and which costs a quarter of what SHA-256 does.
QByteArray eventIdentity(const QByteArray &sourceId, const QByteArray &material);

} // namespace otasuke
