// SPDX-License-Identifier: GPL-3.0-or-later
// The page of risky PCs by department and by site, the days of one PC, and what is watched.
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

#include "models/judgement/department_risk.h"
#include "models/judgement/explain.h"
#include "models/judgement/rule_catalog.h"
#include "models/judgement/rule_names.h"
#include "tests/judgement/words_check.h"
#include "tests/ui/look_over.h"
#include "tests/ui/page_hands.h"
#include "ui/pages/group_detail.h"
#include "ui/pages/risk_detail.h"
#include "ui/pages/risk_table.h"
#include "ui/widgets/bar_strip.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/segments.h"

using namespace otasuke;
using namespace otasuke::hands;

namespace {

bool reads(const QWidget *in, QStringView words)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

DepartmentRisk department(int worst, std::optional<int> before, int devices = 8)
{
    DepartmentRisk made;
    made.name = u"Accounts"_s;
    made.devices = devices;
    made.people = 5;
    made.scoreWorst = worst;
    made.scoreMean = 20;
    made.scoreBefore = before;
    return made;
}

} // namespace

class TestRiskViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sitesGroupAndFilter();
    void findingsOfOneSite();
    void noSitesNoChoice();
    void changeIsTold_data();
    void changeIsTold();
    void smallOnesAreNotShamed();
    void daysOfOneDevice();
    void daysStandInTheRows();
    void nothingOpenIsToldAsItIs_data();
    void nothingOpenIsToldAsItIs();
    void storyOfAnotherIsDropped();
    void everyRuleIsNamed_data();
    void everyRuleIsNamed();
    void catalogueTellsWhatItFinds();
    void nothingIsCutBehindFolds_data();
    void nothingIsCutBehindFolds();
};

void TestRiskViews::sitesGroupAndFilter()
{
    Stage stage(english());
    Page *page = stage.show(u"risk"_s);
    auto *list = page->findChild<DataTable *>(u"riskList"_s);
    const int all = list->model()->rowCount();
    auto *sites = page->findChild<QComboBox *>(u"riskSites"_s);
    QVERIFY(sites->isVisible());
    QCOMPARE(sites->count(), 3); // all, and two
    sites->setCurrentIndex(1);
    Q_EMIT sites->activated(1);
    stage.settle();
    const int here = list->model()->rowCount();
    sites->setCurrentIndex(2);
    Q_EMIT sites->activated(2);
    stage.settle();
    const int there = list->model()->rowCount();
    QVERIFY(here > 0 && there > 0);
    QVERIFY(here + there <= all);
    const QString chosen = sites->currentText();
    QTest::mouseClick(button(page, u"By department"_s), Qt::LeftButton);
    stage.settle();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(list->model()->index(row, 0).data(DetailRole).toString().contains(chosen));
    QTest::mouseClick(button(page, u"By site"_s), Qt::LeftButton);
    stage.settle();
    QCOMPARE(list->model()->rowCount(), 2);
    auto *group = page->findChild<GroupDetail *>();
    QVERIFY(group->isVisible());
    auto *device = group->findChild<RowButton *>();
    QTest::mouseClick(device, Qt::LeftButton);
    stage.settle();
    QVERIFY(!group->isVisible()); // the PC's own detail took its place
    QCOMPARE(list->model()->rowCount(), all);
}

void TestRiskViews::findingsOfOneSite()
{
    Stage stage(english());
    Page *page = stage.show(u"findings"_s);
    const auto *list = page->findChild<DataTable *>(u"findingsList"_s)->model();
    auto *sites = page->findChild<QComboBox *>(u"findingsSites"_s);
    QVERIFY(sites->isVisible());
    const int all = list->rowCount();
    int apart = 0;
    for (const int site : {1, 2}) {
        sites->setCurrentIndex(site);
        Q_EMIT sites->activated(site);
        QVERIFY(list->rowCount() < all);
        apart += list->rowCount();
    }
    QVERIFY(apart >= all); // what concerns both, or the office, stands in both
    page->open(sample::assessment(stage.console.kind).findings.first().id);
    QCOMPARE(list->rowCount(), all); // whoever comes for one finds it
    Stage empty({sample::Mode::Empty, u"en"_s});
    QVERIFY(!empty.show(u"findings"_s)->findChild<QComboBox *>(u"findingsSites"_s)->isVisible());
}

void TestRiskViews::noSitesNoChoice()
{
    Stage stage({sample::Mode::Empty, u"en"_s});
    Page *page = stage.show(u"risk"_s);
    QVERIFY(!page->findChild<QComboBox *>(u"riskSites"_s)->isVisible());
    QVERIFY(!button(page, u"By site"_s));
}

void TestRiskViews::changeIsTold_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("words");
    QTest::newRow("fell") << 62 << changeText(department(41, 62));
    QTest::newRow("rose") << 12 << changeText(department(41, 12));
    QTest::newRow("unknown") << -1 << u"There are no figures of last month to compare with."_s;
}

void TestRiskViews::changeIsTold()
{
    QFETCH(int, before);
    QFETCH(QString, words);
    Stage stage(english()); // for its language
    GroupDetail detail(stage.window->theme());
    detail.setDepartment(department(41, before < 0 ? std::nullopt : std::optional(before)), {});
    detail.show();
    QVERIFY(reads(&detail, words));
    QVERIFY(reads(&detail, u"8 PCs   5 people"_s));
}

void TestRiskViews::smallOnesAreNotShamed()
{
    Stage stage(english());
    GroupDetail detail(stage.window->theme());
    detail.show();
    detail.setDepartment(department(80, 10, 2), {});
    QTRY_VERIFY(reads(&detail, u"With so few PCs"_s));
    detail.setDepartment(department(80, 10, 12), {});
    QTRY_VERIFY(reads(&detail, u"12 PCs"_s));
    QVERIFY(!reads(&detail, u"With so few PCs"_s));
}

void TestRiskViews::daysOfOneDevice()
{
    Stage stage(english());
    Page *page = stage.show(u"risk"_s);
    auto *days = page->findChild<BarStrip *>(u"riskDays"_s);
    QVERIFY(days && days->isVisible());
    const QStringList told = days->accessibleDescription().split(u'\n');
    QCOMPARE(told.size(), 30);
    QCOMPARE(told.last(), u"Nov 20: not stopped 3, stopped 0"_s);
    QCOMPARE(told[28], u"Nov 19: not stopped 0, stopped 2"_s);
    QCOMPARE(told.first(), u"Oct 22: nothing"_s);
    auto *story = page->findChild<Fold *>(u"riskStory"_s);
    QCOMPARE(stage.console.log.count(u"story"_s), 0); // only when somebody looks
    QTest::mouseClick(story->findChild<RowButton *>(), Qt::LeftButton);
    stage.settle();
    QTRY_VERIFY(reads(story, u"340 MB was sent to GigaFile."));
    QVERIFY(reads(story, u"Talked to an attacker's server. It was not stopped. (3 times)"));
    const auto lines = story->findChildren<QLabel *>(u"storyLine"_s);
    QCOMPARE(lines.size(), 4);
    // The day stands above: each line begins with the time alone.
    static const QRegularExpression clock(u"^\\d{1,2}:\\d{2}  "_s);
    for (const QLabel *line : lines)
        QVERIFY2(clock.match(line->text()).hasMatch(), qPrintable(line->text()));
}

/// The same days stand in the row of the list, and summed up in that of its department.
void TestRiskViews::daysStandInTheRows()
{
    Stage stage(english());
    Page *page = stage.show(u"risk"_s);
    auto *list = page->findChild<DataTable *>(u"riskList"_s);
    const auto cell = [&](const QString &key) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex score = list->model()->index(row, int(RiskColumn::Score));
            if (score.data(KeyRole).toString() == key)
                return score;
        }
        return QModelIndex();
    };
    const CellDays days = cell(u"device:1"_s).data(DaysRole).value<CellDays>();
    QCOMPARE(days.days.size(), 30);
    QCOMPARE(days.days.last(), (CellDays::Day{0, 3}));
    QCOMPARE(days.days[28], (CellDays::Day{2, 0}));
    QCOMPARE(days.days[17], (CellDays::Day{1, 0}));
    QCOMPARE(cell(u"device:1"_s).data(Qt::AccessibleDescriptionRole).toString(),
        u"Attacks in the last 30 days: not stopped 3, stopped 3"_s);
    QCOMPARE(cell(u"device:2"_s).data(DetailRole).toString(),
        u"No attack was seen in the last 30 days"_s);
    QVERIFY(!cell(u"device:9"_s).data(DaysRole).isValid()); // nobody watches it
    QTest::mouseClick(button(page, u"By department"_s), Qt::LeftButton);
    stage.settle();
    int open = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto all = list->model()->index(row, 1).data(DaysRole).value<CellDays>();
        for (const CellDays::Day &day : all.days)
            open += day.open;
    }
    QCOMPARE(open, 3); // each PC in one department, once
}

void TestRiskViews::nothingOpenIsToldAsItIs_data()
{
    QTest::addColumn<QString>("variant"); // of a reason that asks for nothing; empty: none
    QTest::addColumn<int>("state"); // of a finding; -1: none
    QTest::addColumn<bool>("watched");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << -1 << true << u"Nothing wrong was found"_s;
    QTest::newRow("nobody looked") << QString() << -1 << false << u"is not known."_s;
    QTest::newRow("a known exception")
        << u"exception"_s << -1 << true << u"a weakness that your office knows of"_s;
    QTest::newRow("a hint") << u"date"_s << -1 << true << u"What is known of this PC"_s;
    QTest::newRow("all dealt with")
        << QString() << int(FindingState::Handled) << true << u"All of it has been dealt with."_s;
    QTest::newRow("dealt with, and a hint")
        << u"date"_s << int(FindingState::Handled) << true << u"All of it has been dealt with."_s;
    QTest::newRow("accepted") << u"on"_s << int(FindingState::Accepted) << true
                              << u"is accepted as it is"_s;
}

void TestRiskViews::nothingOpenIsToldAsItIs()
{
    QFETCH(QString, variant);
    QFETCH(int, state);
    QFETCH(bool, watched);
    QFETCH(QString, words);
    Stage stage(english());
    const auto when = [](UtcMicros) { return QString(); };
    RiskDetail detail(stage.window->theme(), when, when);
    DeviceRisk risk;
    risk.device.id = 7;
    risk.device.name = u"X-ray"_s;
    risk.watched = watched;
    Reason reason;
    reason.rule = u"unsupported_os"_s;
    reason.params = {{u"variant"_s, variant}};
    if (!variant.isEmpty())
        risk.reasons << reason;
    QList<Finding> findings;
    if (state >= 0) {
        Finding finding;
        finding.id = u"agent_silent:7"_s;
        finding.rule = u"agent_silent"_s;
        finding.device = 7;
        finding.state = FindingState(state);
        findings << finding;
    }
    detail.showDevice(risk, findings, {}, QDate(2026, 11, 20));
    detail.show();
    QVERIFY(reads(&detail, words));
}

void TestRiskViews::storyOfAnotherIsDropped()
{
    Stage stage(english());
    Page *page = stage.show(u"risk"_s);
    auto *story = page->findChild<Fold *>(u"riskStory"_s);
    stage.console.hold = true;
    QTest::mouseClick(story->findChild<RowButton *>(), Qt::LeftButton);
    stage.window->page(u"risk"_s)->open(u"device:2"_s); // on to another one meanwhile
    stage.console.release();
    stage.settle();
    QVERIFY(!reads(page, u"340 MB was sent to GigaFile."));
}

void TestRiskViews::everyRuleIsNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << u"ja"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestRiskViews::everyRuleIsNamed()
{
    QFETCH(QString, language);
    Stage stage({sample::Mode::Full, language});
    QSet<QString> names;
    const QString general = ruleName(u"no such rule"_s);
    for (const Rule &rule : ruleCatalog()) {
        const QString name = ruleName(QString::fromLatin1(rule.id));
        QVERIFY2(name != general, rule.id);
        QVERIFY2(wrongWith(name, language).isEmpty(), qPrintable(wrongWith(name, language)));
        QVERIFY2(!names.contains(name), qPrintable(name)); // two rules of one name
        names << name;
    }
}

void TestRiskViews::catalogueTellsWhatItFinds()
{
    Stage stage(english());
    stage.show(u"risk"_s);
    stage.press(u"riskWatched"_s);
    QCOMPARE(stage.window->currentPageId(), u"watch"_s);
    Page *page = stage.window->page(u"watch"_s);
    for (const Rule &rule : ruleCatalog()) {
        const auto *row = page->findChild<QWidget *>(u"rule_"_s + QString::fromLatin1(rule.id));
        QVERIFY2(row, rule.id);
        QVERIFY2(reads(row, ruleName(QString::fromLatin1(rule.id))), rule.id);
        QVERIFY2(reads(row, watchesText(QString::fromLatin1(rule.id))), rule.id);
    }
    QVERIFY(reads(page, u"UTM runs FortiOS 7.4, which is supported until"_s));
    const auto threats = sample::report(stage.console.kind, QDate(2026, 11, 1)).threats;
    QVERIFY(!threats.isEmpty());
    for (const ThreatStanding &threat : threats)
        QVERIFY2(reads(page, threat.evidence), qPrintable(threat.title));
    // The list of the year in which the scheme began stands one click away, under its own name.
    auto *years = page->findChild<Segments *>(u"threatYears"_s);
    QVERIFY(years);
    QVERIFY(!reads(page, u"Damage by ransomware"));
    QTest::mouseClick(button(years, u"List of 2024"_s), Qt::LeftButton);
    stage.settle();
    QVERIFY(reads(page, u"1. Damage by ransomware"));
    QVERIFY(!reads(page, threats[2].evidence));
    stage.press(u"watchBack"_s);
    QCOMPARE(stage.window->currentPageId(), u"findings"_s);
    // Of a UTM that hasn't told its version nobody can say that it is all right.
    Stage untold({sample::Mode::Quiet, u"en"_s});
    QVERIFY(reads(untold.show(u"watch"_s), u"UTM: not known whether its firmware is supported"_s));
}

void TestRiskViews::nothingIsCutBehindFolds_data()
{
    QTest::addColumn<View>("view");
    for (const auto &language : {u"ja"_s, u"en"_s}) {
        for (const auto size : {TextSize::Standard, TextSize::ExtraLarge}) {
            const View view{sample::Mode::Full, language,
                size == TextSize::Standard ? ColourScheme::Light : ColourScheme::Dark, size};
            QTest::newRow(qPrintable(view.name())) << view;
        }
    }
}

void TestRiskViews::nothingIsCutBehindFolds()
{
    QFETCH(View, view);
    Stage stage(view);
    const auto look = [&](const QString &id, const QString &what) {
        stage.settle();
        Page *page = stage.window->page(id);
        const QString file = u"whole-%1-%2-%3.png"_s.arg(id, what, view.name());
        QVERIFY(page->grab().save(shotsFolder().filePath(file)));
        const QStringList found = cutTexts(*page) + sidewaysScrolling(*stage.window);
        QVERIFY2(found.isEmpty(), qPrintable(what + u'\n' + found.join(u'\n')));
    };
    const auto unfold = [&](Page *page) {
        for (Fold *fold : page->findChildren<Fold *>())
            fold->setOpen(true);
        stage.settle();
        QTest::qWait(50); // the records come one by one
    };
    unfold(stage.show(u"findings"_s));
    look(u"findings"_s, u"open"_s);
    auto *kinds = stage.window->page(u"findings"_s)->findChild<Segments *>(u"findingsShow"_s);
    QTest::mouseClick(kinds->findChildren<QPushButton *>().last(), Qt::LeftButton);
    look(u"findings"_s, u"muted"_s);
    unfold(stage.show(u"risk"_s));
    look(u"risk"_s, u"device"_s);
    auto *by = stage.window->page(u"risk"_s)->findChild<Segments *>(u"riskBy"_s);
    for (const int kind : {1, 2}) {
        QTest::mouseClick(by->findChildren<QPushButton *>()[kind], Qt::LeftButton);
        look(u"risk"_s, kind == 1 ? u"department"_s : u"site"_s);
    }
    stage.show(u"watch"_s);
    look(u"watch"_s, u"all"_s);
    unfold(stage.show(u"support"_s));
    look(u"support"_s, u"cards"_s);
}

QTEST_MAIN(TestRiskViews)
#include "tst_risk_views.moc"
