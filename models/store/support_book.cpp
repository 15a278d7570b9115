// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/support_book.h"

using namespace Qt::StringLiterals;

namespace otasuke {

SupportRequest fileRequest(Database &db, SupportRequest request)
{
    if (request.changed == 0)
        request.changed = request.filed;
    db.statement("INSERT INTO support_request(kind, state, filed, changed, finding, facts, note,"
                 " outcome) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .run(request.kind, request.state, request.filed, request.changed, request.findingId,
            request.facts, request.note, request.outcome);
    request.id = db.lastInsertId();
    return request;
}

void updateRequest(Database &db, const SupportRequest &request)
{
    db.statement("UPDATE support_request SET state = ?, changed = ?, note = ?, outcome = ?"
                 " WHERE id = ?")
        .run(request.state, request.changed, request.note, request.outcome, request.id);
    if (!db.failed() && db.changes() == 0)
        db.fail({ErrorKind::NotFound, u"support request %1"_s.arg(request.id)});
}

} // namespace otasuke
