// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/source_settings.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QString toKey(SourceState state)
{
    switch (state) {
    case SourceState::Never:
        return u"never"_s;
    case SourceState::Ok:
        return u"ok"_s;
    case SourceState::Stale:
        return u"stale"_s;
    case SourceState::Unreachable:
        return u"unreachable"_s;
    case SourceState::Unauthorised:
        return u"unauthorised"_s;
    case SourceState::CertificateChanged:
        return u"certificate_changed"_s;
    case SourceState::Failing:
        return u"failing"_s;
    case SourceState::Disabled:
        return u"disabled"_s;
    }
    return u"never"_s;
}

} // namespace otasuke
