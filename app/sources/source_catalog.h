#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include <memory>

#include "app/sources/source.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// One kind of appliance or agent server the console can poll.
struct SourceEntry
{
    SourceKindInfo (*info)(); ///< what the form asks for, in the user's language
    /// nullptr for kinds that are files (info().needsPath), which are read by FileTail, and for
    /// those that send by themselves (their one field has kListenRole), heard by ListenRunner.
    std::unique_ptr<Source> (*make)(const SourceSettings &settings, const Secrets &secrets);
};

/// All of them, one line each; a new appliance is one file and one line here.
const QList<SourceEntry> &sourceCatalog();
const SourceEntry *findSource(const QString &kind);

} // namespace otasuke
