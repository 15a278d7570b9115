// SPDX-License-Identifier: GPL-3.0-or-later
// The paper as others see it: pdftotext, pdffonts and pdfinfo of poppler-utils read what we wrote.
#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/sample_month.h"
#include "ui/languages.h"
#include "ui/print/monthly_paper.h"
#include "ui/print/paper_table.h"

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

int pages(const QString &info)
{
    static const QRegularExpression pattern(u"Pages:\\s+(\\d+)"_s);
    return pattern.match(info).captured(1).toInt();
}

// Line ends and columns are the layout's business, not the text's.
QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

} // namespace

class TstReportPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pdfIsWhatItSays_data();
    void pdfIsWhatItSays();
    void japaneseSurvives();
    void silenceIsNoGoodNews();
    void firstMonthHasNothingBeside();
    void lateBeginningIsPrinted();
    void partMonthsAreNotCompared();
    void furtherTasksAreCounted();
    void siteIsNamed();
    void figuresHaveUnits();
    void signsStayWithTheirWords();
    void saysWhatIsLeftOut();
    void sameMonthSameBytes();
    void rowsAreNeverCut();
    void headsComeAgain();
    void lackOfGlyphsIsAnError();
    void placeThatCantBeWritten();
    void everyPageHasWords();

private:
    QString write(const MonthlySummary &month);

    QTemporaryDir m_folder;
    Languages m_languages;
    int m_files = 0;
};

void TstReportPrint::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QVERIFY(m_folder.isValid());
    QVERIFY(m_languages.use(u"ja"_s));
}

void TstReportPrint::init()
{
    QVERIFY(m_languages.use(u"en"_s));
}

QString TstReportPrint::write(const MonthlySummary &month)
{
    const QString kept = qEnvironmentVariable("OTASUKE_TEST_OUT");
    const QString folder = kept.isEmpty() ? m_folder.path() : kept;
    const QString file =
        folder + u"/%1-%2.pdf"_s.arg(QLatin1String(QTest::currentTestFunction())).arg(++m_files);
    const auto written = writeMonthlyPdf(month, file);
    if (!written)
        qWarning().noquote() << written.error().detail;
    return written ? file : QString();
}

void TstReportPrint::pdfIsWhatItSays_data()
{
    QTest::addColumn<MonthlySummary>("month");
    QTest::addColumn<bool>("japanese");
    for (const bool ja : {true, false}) {
        QTest::addRow("empty, %s", ja ? "ja" : "en") << sample::emptyMonth() << ja;
        QTest::addRow("ordinary, %s", ja ? "ja" : "en") << sample::normalMonth() << ja;
        QTest::addRow("too full, %s", ja ? "ja" : "en") << sample::fullMonth() << ja;
    }
}

void TstReportPrint::pdfIsWhatItSays()
{
    QFETCH(MonthlySummary, month);
    QFETCH(bool, japanese);
    QVERIFY(m_languages.use(japanese ? u"ja"_s : u"en"_s));
    const QString file = write(month);
    QVERIFY(!file.isEmpty());

    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(pages(info) >= 2 && pages(info) <= MonthlyPaper::kMostPages, qPrintable(info));
    QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
    QVERIFY2(info.contains(u"みなと診療所"_s), qPrintable(info)); // the title

    // name, type, encoding, then: emb sub uni
    const QStringList fonts = output(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
    for (const QString &font : fonts) {
        const auto match = embedded.match(font);
        QVERIFY2(match.captured(1) == u"yes", qPrintable(font));
    }
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(text.contains(japanese ? u"セキュリティ月次レポート"_s : u"Monthly security report"_s));
    const QString last = japanese ? u"%1 / %1 ページ"_s : u"Page %1 of %1"_s;
    QVERIFY(text.contains(last.arg(pages(info))));
}

void TstReportPrint::japaneseSurvives()
{
    QVERIFY(m_languages.use(u"ja"_s));
    const QString text = squeezed(output(u"pdftotext"_s, {write(sample::normalMonth()), u"-"_s}));
    for (const QString &wanted :
        {u"注意:対応していただくことが2件あります"_s, u"ギガファイル便"_s, u"検査-PC01"_s,
            u"サポートの切れたWindows10を使っています。"_s, u"来月までにお願いしたいこと"_s,
            u"1,204件"_s, u"99.8%"_s, u"承認"_s, u"技術者が来て、初期化しました。"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void TstReportPrint::silenceIsNoGoodNews()
{
    const QString text =
        output(u"pdftotext"_s, {u"-layout"_s, write(sample::emptyMonth()), u"-"_s});
    QVERIFY(text.count(u"nothing can be said about it"_s) >= 3);
    QVERIFY(!text.contains(u"No attack was recorded"_s));
    QVERIFY(!text.contains(u"0 cases"_s));
    QVERIFY(!text.contains(u"Nothing this month"_s));
    QVERIFY(!text.contains(u"0 devices"_s));
    QVERIFY(!text.contains(u"No department is written"_s));
}

void TstReportPrint::firstMonthHasNothingBeside()
{
    MonthlySummary month = sample::normalMonth();
    month.cloudBefore = {};
    month.blocked.before = -1;
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(text.contains(u"There are no figures of last month"_s));
    QVERIFY(!text.contains(u" 0 B"_s));
    QVERIFY(!text.contains(u"306 MB"_s)); // a service's share of a month nobody watched
}

void TstReportPrint::lateBeginningIsPrinted()
{
    MonthlySummary month = sample::normalMonth();
    month.watch.hours = month.watch.hoursWatched = 14 * 24;
    month.watchedShare = {1.0, -1};
    month.watchedSince = month.period.from + 17 * kDay;
    month.partlyWatched = true;
    const QString files =
        output(u"pdftotext"_s, {u"-l"_s, u"1"_s, u"-layout"_s, write(month), u"-"_s});
    QVERIFY2(files.contains(u"only records read in from files"_s), qPrintable(files));
    month.attackDays.clear();
    month.cloud.days.clear();
    const QString file = write(month);
    const QString words = u"Watched since Oct 18, 2026. Nothing is known of the time before."_s;
    const QString front = output(u"pdftotext"_s, {u"-l"_s, u"1"_s, u"-layout"_s, file, u"-"_s});
    QVERIFY2(front.contains(words), qPrintable(front));
    const QString all = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QCOMPARE(all.count(words), 2); // and where the completeness is told
    const QString whole =
        output(u"pdftotext"_s, {u"-layout"_s, write(sample::normalMonth()), u"-"_s});
    QVERIFY(!whole.contains(u"Watched since"_s));
}

void TstReportPrint::partMonthsAreNotCompared()
{
    MonthlySummary month = sample::normalMonth();
    const QString whole = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(whole.contains(u"Higher (8 last month)"_s));
    QVERIFY(!whole.contains(u"not watched throughout"_s));
    month.partlyWatchedBefore = true;
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(text.count(u"Last month was not watched throughout"_s) >= 2);
    QVERIFY(!text.contains(u"Higher (8 last month)"_s));
    QVERIFY(text.contains(u"Last month 8"_s));
}

void TstReportPrint::furtherTasksAreCounted()
{
    MonthlySummary month = sample::normalMonth();
    month.asks << month.asks.first();
    for (MonthlySummary::Ask &ask : month.asks)
        ask.text = ask.text.repeated(3);
    month.asksMore = 5;
    month.watchedSince = month.period.from + 17 * kDay;
    month.partlyWatched = true;
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(text.contains(u"And 5 more"_s));
    // However much stands on it, the director's page is one page.
    QVERIFY(text.section(u'\f', 1, 1).contains(u"Risky PCs and why"_s));
}

void TstReportPrint::siteIsNamed()
{
    MonthlySummary month = sample::normalMonth();
    month.departments[0].now.site = u"本院"_s;
    const QString all = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(all.contains(u"本院"_s)); // beside the department
    QVERIFY(!all.contains(u"only the devices of this site"_s));
    QVERIFY(all.contains(u"the contract covers 30"_s));
    month.site = u"駅前分院"_s;
    const QString file = write(month);
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(text.contains(u"Monthly security report: 駅前分院"_s));
    QVERIFY(text.contains(u"only the devices of this site"_s));
    QVERIFY(!text.contains(u"the contract covers"_s));
    QVERIFY(text.section(u'\f', 1, 1).contains(u"Risky PCs and why"_s)); // the front is one page
    QVERIFY(output(u"pdfinfo"_s, {file}).contains(u"駅前分院"_s));
}

void TstReportPrint::figuresHaveUnits()
{
    MonthlySummary month = sample::normalMonth();
    month.attackDays[0].blocked = 2400;
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, write(month), u"-"_s});
    QVERIFY(text.contains(u"Mean risk"_s));
    QVERIFY(text.contains(u"As usual"_s));
    QVERIFY(text.contains(u"Can't tell"_s));
    QVERIFY(text.contains(u"3,000"_s)); // at the axis
    QVERIFY(m_languages.use(u"ja"_s));
    const QString ja = squeezed(output(u"pdftotext"_s, {write(month), u"-"_s}));
    QVERIFY(ja.contains(u"11台"_s)); // that sent to the first of the services
    QVERIFY(ja.contains(u"状況"_s) && ja.contains(u"危険度の平均"_s));
}

void TstReportPrint::signsStayWithTheirWords()
{
    const auto fonts = paperFonts();
    QVERIFY(fonts.ok());
    const QList<PaperColumn> columns{{u"A"_s, 0.97}, {u"B"_s, 0.03}};
    const auto height = [&](const QString &text) {
        return tablePieces(columns, QList<QStringList>{{u"x"_s, text}}, *fonts).last().height;
    };
    QCOMPARE(height(u"－\u00a0Unwatched"_s), height(u"y"_s)); // one line: wide enough for both
}

void TstReportPrint::saysWhatIsLeftOut()
{
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, write(sample::fullMonth()), u"-"_s});
    static const QRegularExpression pattern(u"(\\d+) more are not printed"_s);
    int told = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext(); ++told)
        QVERIFY(it.next().captured(1).toInt() > 200);
    QVERIFY2(told >= 8, qPrintable(QString::number(told)));
    for (const QString &page : text.split(u'\f')) // never apart from what it speaks of
        QVERIFY2(!pattern.match(page.trimmed().section(u'\n', 0, 0)).hasMatch(),
            qPrintable(page.left(200)));
    QVERIFY(text.contains(u"How complete the watching was"_s)); // the last section is still there
}

void TstReportPrint::sameMonthSameBytes()
{
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = read(write(sample::normalMonth()));
    QTest::qWait(1100); // past the second in which Qt would stamp both alike
    QVERIFY(!first.isEmpty());
    QCOMPARE(read(write(sample::normalMonth())), first);
}

void TstReportPrint::rowsAreNeverCut()
{
    QList<Piece> pieces;
    for (int i = 0; i < 40; ++i) {
        Piece piece;
        piece.height = 37 + i % 5;
        piece.above = i % 3 == 0 ? 20 : 0;
        piece.keepWithNext = i % 7 == 0;
        pieces << piece;
    }
    int placed = 0;
    for (const PaperPage &page : breakPages(pieces, 300)) {
        for (const PaperPage::Placed &one : page.pieces)
            QVERIFY(one.y >= 0 && one.y + one.piece.height <= 300);
        QVERIFY(!page.pieces.last().piece.keepWithNext);
        placed += int(page.pieces.size());
    }
    QCOMPARE(placed, 40);
}

void TstReportPrint::headsComeAgain()
{
    const auto fonts = paperFonts();
    QVERIFY(fonts.ok());
    const auto rows = QList<QStringList>(60, QStringList{u"あ"_s, u"b"_s});
    const auto pages = breakPages(tablePieces({{u"A"_s}, {u"B"_s}}, rows, *fonts), 600);
    QVERIFY(pages.size() > 1);
    qsizetype all = 0;
    for (const PaperPage &page : pages)
        all += page.pieces.size() - 1; // one head each
    QCOMPARE(all, 60);
}

void TstReportPrint::lackOfGlyphsIsAnError()
{
    const auto none = paperFonts({u"No Such Family"_s});
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, ErrorKind::FontMissing);

    const auto fonts = paperFonts();
    QVERIFY(fonts.ok());
    QVERIFY(checkGlyphs(fonts->body, u"経理課のパソコン"_s).ok());
    // A code point no font has: it must be told, not printed as an empty box.
    const auto unknown = checkGlyphs(fonts->body, u"あ\u0378い"_s);
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().kind, ErrorKind::FontMissing);
}

void TstReportPrint::placeThatCantBeWritten()
{
    const auto written = writeMonthlyPdf(sample::emptyMonth(), u"/no/such/folder/month.pdf"_s);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
}

void TstReportPrint::everyPageHasWords()
{
    const auto paper = MonthlyPaper::of(sample::normalMonth());
    QVERIFY(paper.ok());
    for (int page = 0; page < paper->pageCount(); ++page) {
        QImage image(794, 1123, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper->paintPage(painter, page);
        painter.end();
        int coloured = 0;
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb dot = image.pixel(x, y);
                dark += qGray(dot) < 100 ? 1 : 0;
                coloured += qRed(dot) != qGreen(dot) || qGreen(dot) != qBlue(dot) ? 1 : 0;
            }
        }
        QVERIFY(dark > 2000);
        QCOMPARE(coloured, 0); // readable in black and white because it is
    }
}

QTEST_MAIN(TstReportPrint)
#include "tst_report_print.moc"
