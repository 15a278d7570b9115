// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/registrable_domain.h"

#include <libpsl.h>

#include <memory>

#include "models/domain/ip_address.h"

namespace otasuke {
namespace {

struct Free
{
    void operator()(psl_ctx_t *list) const { psl_free(list); }
};
using List = std::unique_ptr<psl_ctx_t, Free>;

/// The newest the machine has. Read once: it is never written to, so threads may share it.
const psl_ctx_t *suffixes()
{
    static const List list(psl_latest(nullptr));
    return list ? list.get() : psl_builtin();
}

} // namespace

QString registrableDomain(const QString &serverName)
{
    QString name = serverName.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (IpAddress::parse(name))
        return name;
    const QByteArray bytes = name.toUtf8(); // the answer points into it
    const char *domain = psl_registrable_domain(suffixes(), bytes.constData());
    return domain ? QString::fromUtf8(domain) : name;
}

bool isPublicSuffix(const QString &domain)
{
    return psl_is_public_suffix(suffixes(), domain.toUtf8().constData()) != 0;
}

} // namespace otasuke
