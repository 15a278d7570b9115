// SPDX-License-Identifier: GPL-3.0-or-later
// "auto": every recording is known for what it is, mixed ones line by line, and what is no log is
// refused.
#include "app/services/format_guess.h"
#include "app/services/import_job.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QString recording(const QString &format)
{
    return QStringLiteral(OTASUKE_TEST_DATA "/sources/%1-file/input.log").arg(format);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString guessed(const QString &path)
{
    const auto format = guessFormat(path);
    return format ? QString::fromLatin1((*format)->name)
                  : u"error %1"_s.arg(int(format.error().kind));
}

} // namespace

class TestFormatGuess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordings_data();
    void recordings();
    void others();
    void importNamesWhatItSaw();
    void yearsComeFromTheFile();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("no room for a file");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestFormatGuess::recordings_data()
{
    QTest::addColumn<QString>("format");
    for (const LineFormat &format : lineFormats())
        QTest::newRow(format.name) << QString::fromLatin1(format.name);
}

void TestFormatGuess::recordings()
{
    QFETCH(QString, format);
    QCOMPARE(guessed(recording(format)), format);
}

void TestFormatGuess::others()
{
    const QByteArray mixed = bytesOf(recording(u"sonicwall"_s)) + bytesOf(recording(u"cef"_s));
    QCOMPARE(guessed(write(u"mixed.log"_s, mixed)), u"syslog"_s);
    const QByteArray record = "<134>Nov 20 10:00:50 fw suricata[1]: {\"timestamp\":"
                              "\"2026-11-20T01:00:50.000000+0000\",\"event_type\":\"stats\"}\n";
    const QByteArray notice = "<134>Nov 20 10:00:51 fw suricata[1]: <Notice> -- rules loaded\n";
    QCOMPARE(guessed(write(u"sensor.log"_s, record + record + notice)), u"syslog"_s);
    QCOMPARE(guessed(write(u"records.log"_s, record + record)), u"eve"_s);
    QCOMPARE(guessed(u"-"_s), u"syslog"_s);
    QCOMPARE(guessed(write(u"list.csv"_s, "name,address\nPC1,192.168.10.1\n")),
        u"error %1"_s.arg(int(ErrorKind::BadInput)));
    QCOMPARE(
        guessed(m_folder.filePath(u"none"_s)), u"error %1"_s.arg(int(ErrorKind::FileNotFound)));
}

void TestFormatGuess::importNamesWhatItSaw()
{
    TestOffice office;
    auto job = ImportJob::open(recording(u"zeek"_s), u"auto"_s, *office.store);
    VERIFY_OK(job);
    QCOMPARE((*job)->format(), u"zeek"_s);
    const auto step = (*job)->step(*office.store);
    VERIFY_OK(step);
    QVERIFY((*job)->progress().stored >= 10);
}

/// A log without years was written to its end when its file was last changed.
void TestFormatGuess::yearsComeFromTheFile()
{
    const QString path = write(u"old.log"_s,
        "Dec 31 23:59:58 fw sshd[1]: Failed password for root from 203.0.113.9 port 5 ssh2\n"
        "Jan  1 00:00:02 fw sshd[1]: Failed password for root from 203.0.113.9 port 6 ssh2\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(
        toDateTime(fromRfc3339(u"2024-01-01T00:00:03+09:00")), QFileDevice::FileModificationTime));
    file.close();
    TestOffice office;
    auto job = ImportJob::open(path, u"auto"_s, *office.store);
    VERIFY_OK(job);
    VERIFY_OK((*job)->step(*office.store));
    const auto page = office.reader()->events({});
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(toRfc3339(page->rows[0].time), u"2023-12-31T15:00:02Z"_s);
    QCOMPARE(toRfc3339(page->rows[1].time), u"2023-12-31T14:59:58Z"_s);
}

QTEST_GUILESS_MAIN(TestFormatGuess)
#include "tst_format_guess.moc"
