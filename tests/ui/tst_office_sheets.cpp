// SPDX-License-Identifier: GPL-3.0-or-later
// The small papers as others see them: pdftotext and pdfinfo of poppler-utils read what we wrote.
#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "models/judgement/triage.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/stage.h"
#include "ui/languages.h"
#include "ui/pages/first_response.h"
#include "ui/print/office_sheets.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Line ends and columns are the layout's business, not the text's.
QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

} // namespace

class TestOfficeSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void triageStandsOnPaper_data();
    void triageStandsOnPaper();
    void cardsForTheWall();
    void callListForTheWall();
    void mutesWithReasonAndEnd();
    void findingsWithTheirState();
    void severalPcsAreOneRow();
    void riskOfOneSite();
    void sameSheetSameBytes();
    void placeThatCantBeWritten();

private:
    SheetContext context() const
    {
        return {sample::office(m_kind), sample::contract(m_kind), sample::now(), m_calendar};
    }
    /// What a reader of the paper sees, and its page count.
    std::pair<QString, int> read(const Result<Sheet> &sheet, const QString &name);

    sample::Kind m_kind;
    OfficeCalendar m_calendar;
    QTemporaryDir m_folder;
    Languages m_languages;
};

void TestOfficeSheets::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
}

void TestOfficeSheets::init()
{
    m_kind.japanese = true;
    m_languages.use(u"ja"_s);
}

std::pair<QString, int> TestOfficeSheets::read(const Result<Sheet> &sheet, const QString &name)
{
    if (!sheet)
        return {};
    const QString file = m_folder.filePath(name + u".pdf"_s);
    if (!writeSheetPdf(*sheet, file))
        return {};
    const QString kept = shotsFolder().filePath(u"sheet-%1.pdf"_s.arg(name)); // for eyes
    QFile::remove(kept);
    QFile::copy(file, kept);
    const QString info = output(u"pdfinfo"_s, {file});
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return {squeezed(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})),
        pages.match(info).captured(1).toInt()};
}

void TestOfficeSheets::triageStandsOnPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << u"ja"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestOfficeSheets::triageStandsOnPaper()
{
    QFETCH(QString, language);
    m_languages.use(language);
    m_kind.japanese = language == u"ja"_s;
    const auto [text, pages] = read(triageSheet(context()), u"triage-"_s + language);
    QVERIFY(pages >= 1 && pages <= 2);
    for (const TriageQuestion &question : triageQuestions()) {
        // Columns stand side by side, so only the beginning is in one piece.
        const QString begin = squeezed(question.text).left(10);
        QVERIFY2(text.contains(begin), qPrintable(begin));
    }
    for (const TriageResult &result : triageResults())
        QVERIFY2(text.contains(squeezed(triageEndName(result.end))), qPrintable(result.id));
    QVERIFY(text.contains(u"0120-000-418"_s) && text.contains(u"0120-000-911"_s));
}

void TestOfficeSheets::cardsForTheWall()
{
    QList<CardText> cards;
    for (const FirstResponse &card : firstResponses())
        cards << CardText{card.title, card.steps, card.never};
    const auto [text, pages] = read(firstResponseSheet(cards, context()), u"first-response"_s);
    QVERIFY(pages >= 1);
    for (const CardText &card : std::as_const(cards)) {
        QVERIFY2(text.contains(squeezed(card.title)), qPrintable(card.title));
        for (const QString &step : card.steps)
            QVERIFY2(text.contains(squeezed(step).left(20)), qPrintable(step));
    }
}

/// Beside the cards: the help desk first, then the office's own list, each with its day.
void TestOfficeSheets::callListForTheWall()
{
    const auto [text, pages] = read(firstResponseSheet({}, context()), u"calls"_s);
    QCOMPARE(pages, 1);
    QVERIFY(text.contains(u"0120-000-418"_s) && text.contains(u"0120-000-911"_s));
    QVERIFY(text.indexOf(u"0120-000-418"_s) < text.indexOf(u"#9110"_s));
    QVERIFY(text.contains(u"cs-support@ipa.go.jp"_s));
    QVERIFY(text.contains(u"2026年11月22日"_s));
    SheetContext own = context();
    own.office.calls = {{u"みなと保険"_s, u"03-0000-0555"_s, u"契約 77"_s, QDate(2026, 10, 5)}};
    const auto [mine, one] = read(firstResponseSheet({}, own), u"calls-own"_s);
    QCOMPARE(one, 1);
    QVERIFY(mine.contains(u"03-0000-0555"_s) && mine.contains(u"2026年10月5日"_s));
    QVERIFY(!mine.contains(u"cs-support@ipa.go.jp"_s));
}

void TestOfficeSheets::mutesWithReasonAndEnd()
{
    const FindingsSnapshot findings = sample::findings(m_kind);
    const auto [text, pages] =
        read(mutesSheet(findings.mutes, sample::devices(m_kind), context()), u"mutes"_s);
    QCOMPARE(pages, 1);
    QVERIFY(text.contains(u"委託先が作業"_s));
    QVERIFY(text.contains(u"受付-PC01"_s)); // the device of the one
    QVERIFY(text.contains(u"佐藤"_s));
    const auto [none, one] = read(mutesSheet({}, {}, context()), u"mutes-none"_s);
    QCOMPARE(one, 1);
    QVERIFY(!none.contains(u"佐藤"_s));
}

void TestOfficeSheets::findingsWithTheirState()
{
    const FindingsSnapshot findings = sample::findings(m_kind);
    const auto [text, pages] = read(findingsSheet(findings, {}, context()), u"findings"_s);
    QVERIFY(pages >= 1);
    QVERIFY(text.contains(u"1,204"_s));
    QVERIFY(text.contains(u"使用者に確認中"_s));
    QVERIFY(text.contains(u"検査-PC01"_s));
}

/// As the page has it: one row, with its PCs by name and whose decision it was.
void TestOfficeSheets::severalPcsAreOneRow()
{
    m_languages.use(u"en"_s);
    m_kind.japanese = false;
    FindingsSnapshot findings;
    for (DeviceId id = 1; id <= 14; ++id) {
        Finding finding;
        finding.id = u"c2_contact:%1"_s.arg(id);
        finding.rule = u"c2_contact"_s;
        finding.device = id;
        finding.deviceName = u"DESK-%1"_s.arg(id, 2, 10, QChar(u'0'));
        finding.department = id < 9 ? u"Sales"_s : u"Stores"_s;
        finding.needsAction = true;
        finding.severity = Severity::High;
        finding.last = sample::now() - id * kDay;
        finding.reason.rule = finding.rule;
        finding.reason.params = {{u"malware"_s, u"Emotet"_s}};
        findings.assessment.findings << finding;
    }
    findings.assessment.findings[2].state = FindingState::InProgress;
    FindingDecision decision;
    decision.findingId = u"c2_contact:3"_s;
    decision.state = FindingState::InProgress;
    decision.by = u"Sato"_s;
    decision.at = sample::now() - kDay;
    findings.history = {decision};
    const auto [text, pages] = read(findingsSheet(findings, {}, context()), u"findings-one-row"_s);
    QCOMPARE(pages, 1);
    QCOMPARE(text.count(u"Emotet"_s), 1);
    QVERIFY(text.contains(u"on14devices"_s));
    QVERIFY(text.contains(u"DESK-01"_s) && text.contains(u"DESK-12"_s));
    QVERIFY(!text.contains(u"DESK-13"_s) && text.contains(u"and2more"_s));
    QVERIFY(text.contains(u"Sales"_s) && text.contains(u"Stores"_s));
    QVERIFY(text.count(u"DESK-03"_s) == 2 && text.contains(u"Sato"_s));
    QVERIFY(text.contains(u"Nov19,2026"_s)); // the last of all
    // One site's alone, and what concerns the whole office.
    for (const Finding &finding : std::as_const(findings.assessment.findings)) {
        DeviceRisk risk;
        risk.device.id = finding.device;
        risk.device.site = finding.device < 3 ? u"Harbour"_s : u"Hill"_s;
        findings.assessment.devices << risk;
    }
    const auto [harbour, one] =
        read(findingsSheet(findings, u"Harbour"_s, context()), u"findings-site"_s);
    QVERIFY(harbour.contains(u"Harbour"_s) && harbour.contains(u"on2devices"_s));
    QVERIFY(!harbour.contains(u"DESK-03"_s));
}

void TestOfficeSheets::riskOfOneSite()
{
    const RiskAssessment assessment = sample::assessment(m_kind);
    QVERIFY(assessment.sites.size() == 2);
    const QString site = assessment.sites.first().name;
    const auto [text, pages] = read(riskSheet(assessment, site, context()), u"risk-site"_s);
    QVERIFY(pages >= 1);
    QVERIFY(text.contains(site));
    for (const DeviceRisk &risk : assessment.devices) {
        const bool listed = text.contains(squeezed(risk.device.name));
        if (risk.device.site != site)
            QVERIFY2(!listed, qPrintable(risk.device.name));
        else if (risk.score >= 10)
            QVERIFY2(listed, qPrintable(risk.device.name));
    }
    const auto [all, more] = read(riskSheet(assessment, {}, context()), u"risk"_s);
    QVERIFY(more >= 1);
    for (const SiteRisk &one : assessment.sites)
        QVERIFY(all.contains(one.name));
}

void TestOfficeSheets::sameSheetSameBytes()
{
    const auto bytes = [this](const QString &name) {
        const QString file = m_folder.filePath(name);
        const auto sheet = triageSheet(context());
        if (!sheet || !writeSheetPdf(*sheet, file))
            return QByteArray();
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QByteArray first = bytes(u"one.pdf"_s);
    QVERIFY(first.size() > 2'000);
    QVERIFY(first.contains("/CreationDate (D:20261120053200"));
    QCOMPARE(bytes(u"two.pdf"_s), first);
}

void TestOfficeSheets::placeThatCantBeWritten()
{
    const auto sheet = triageSheet(context());
    QVERIFY(sheet.ok());
    const auto written = writeSheetPdf(*sheet, m_folder.filePath(u"no/such/folder/x.pdf"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
}

QTEST_MAIN(TestOfficeSheets)
#include "tst_office_sheets.moc"
