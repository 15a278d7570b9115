// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the schema pack rows differently; what the rows say stays.
#include "tests/store/version_one.h"

using namespace otasuke;

namespace {

QStringList flowsIn(Database &db)
{
    QStringList lines;
    Statement flows(db,
        "SELECT json_array(id, source, kind, direction, disposition, device, src, src_port, dst,"
        " dst_port, protocol, sent, received, name, app, drift) FROM flow ORDER BY id");
    for (flows.query(); flows.next();)
        lines << flows.text(0);
    return lines;
}

} // namespace

class TestMigratedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sayTheSame();
};

void TestMigratedRows::sayTheSame()
{
    TestOffice office;
    office.store.reset();
    QVERIFY(QFile::remove(office.file()));
    auto old = makeVersionOne(office.file(), {2000, 40});
    QVERIFY(old);
    old->exec(
        "UPDATE flow SET drift = id % 900, disposition = id % 4, dst = NULL WHERE id % 7 = 0");
    const QStringList before = flowsIn(*old);
    VERIFY_OK(old->finish());
    old.reset();
    QCOMPARE(before.size(), 2000);
    office.reopen();
    QVERIFY(office.store);
    QCOMPARE(flowsIn(*office.raw()), before);
}

QTEST_GUILESS_MAIN(TestMigratedRows)
#include "tst_migrated_rows.moc"
