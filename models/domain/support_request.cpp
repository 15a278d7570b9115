// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/support_request.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QString toKey(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Rush:
        return u"rush"_s;
    case SupportKind::Remote:
        return u"remote"_s;
    case SupportKind::Consult:
        return u"consult"_s;
    }
    return u"consult"_s;
}

QString toKey(SupportState state)
{
    switch (state) {
    case SupportState::Filed:
        return u"filed"_s;
    case SupportState::Called:
        return u"called"_s;
    case SupportState::Started:
        return u"started"_s;
    case SupportState::Done:
        return u"done"_s;
    case SupportState::Withdrawn:
        return u"withdrawn"_s;
    case SupportState::Failed:
        return u"failed"_s;
    }
    return u"filed"_s;
}

} // namespace otasuke
