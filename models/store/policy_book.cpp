// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policy_book.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void saveServicePolicy(Database &db, const ServicePolicy &policy)
{
    if (policy.service.trimmed().isEmpty()) {
        db.fail({ErrorKind::BadInput, u"service"_s});
        return;
    }
    db.statement("INSERT INTO service_policy(service, department, approval, own, note, decided_by,"
                 " at) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .run(policy.service, policy.department, policy.approval, policy.own, policy.note.trimmed(),
            policy.by.trimmed(), policy.at);
}

void postponeService(Database &db, const QString &service, UtcMicros now)
{
    db.statement("INSERT OR REPLACE INTO service_asked VALUES(?, ?)").run(service, now);
}

QList<ServicePolicy> readServicePolicies(Database &db)
{
    QList<ServicePolicy> policies;
    auto &row = db.statement("SELECT service, department, approval, own, note, decided_by, at"
                             " FROM service_policy ORDER BY id");
    for (row.query(); row.next();)
        policies.append({row.text(0), row.text(1), row.as<Approval>(2), row.integer(3) != 0,
            row.text(4), row.text(5), row.integer(6)});
    return policies;
}

QHash<QString, UtcMicros> readPostponed(Database &db)
{
    QHash<QString, UtcMicros> asked;
    auto &row = db.statement("SELECT service, at FROM service_asked");
    for (row.query(); row.next();)
        asked.insert(row.text(0), row.integer(1));
    return asked;
}

} // namespace otasuke
