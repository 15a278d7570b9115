// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong include compiles and links: only this test sees it.
#include <QRegularExpression>
#include <QTest>

#include "tests/fences/source_tree.h"

using namespace Qt::StringLiterals;

namespace {

/// Which rooms a room may use, besides itself. The picture in README is drawn from this table.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> table{
        {u"models/domain"_s, {}},
        {u"models/judgement"_s, {u"models/domain"_s}},
        {u"models/store"_s, {u"models/domain"_s, u"models/judgement"_s}},
        {u"models/report"_s, {u"models/domain"_s, u"models/judgement"_s, u"models/store"_s}},
        {u"models/tables"_s, {u"models/domain"_s, u"models/judgement"_s}},
        {u"ui"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/tables"_s, u"ui/pages"_s,
                u"ui/widgets"_s, u"ui/dialogs"_s, u"ui/charts"_s}},
        {u"ui/pages"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/tables"_s, u"ui"_s,
                u"ui/widgets"_s, u"ui/dialogs"_s, u"ui/charts"_s, u"ui/print"_s}},
        {u"ui/widgets"_s, {u"models/domain"_s, u"models/judgement"_s, u"models/tables"_s, u"ui"_s}},
        {u"ui/charts"_s, {u"models/domain"_s, u"models/judgement"_s, u"ui"_s}},
        {u"ui/print"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/tables"_s, u"ui"_s,
                u"ui/charts"_s}},
        {u"ui/dialogs"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/tables"_s, u"ui"_s,
                u"ui/widgets"_s}},
        {u"app/http"_s, {u"models/domain"_s}},
        {u"app/sources"_s, {u"models/domain"_s, u"models/judgement"_s, u"app/http"_s}},
        {u"app/listening"_s, {u"models/domain"_s, u"app/sources"_s}},
        {u"app/demo"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"app/sources"_s, u"app/http"_s}},
        {u"app/services"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/store"_s, u"models/report"_s,
                u"models/tables"_s, u"app"_s, u"app/http"_s, u"app/sources"_s, u"app/listening"_s}},
        {u"app/commands"_s,
            {u"models/domain"_s, u"models/judgement"_s, u"models/store"_s, u"models/report"_s,
                u"app"_s, u"app/http"_s, u"app/sources"_s, u"app/services"_s, u"app/demo"_s,
                u"ui"_s, u"ui/print"_s}},
        {u"app"_s, {u"models/domain"_s, u"app/commands"_s, u"app/services"_s, u"ui"_s}},
    };
    return table;
}

/// "Only this folder may include this header"; a pattern for the header, the folder that may.
struct OnlyHere
{
    const char *header;
    QStringList folders;
};

QList<OnlyHere> onlyHere()
{
    return {
        {"^curl/", {u"app/http"_s}},
        {"^openssl/", {u"app/http"_s, u"app/demo"_s}},
        {"^sqlite3\\.h$", {u"models/store"_s}},
        {"keychain\\.h$", {u"app/services"_s}},
        {"^(QtCharts|QChart|QBar|QStackedBar|QHorizontal|QValueAxis|QCategoryAxis)",
            {u"ui/charts"_s}},
        {"^QHttpServer|^QtHttpServer|^QSsl", {u"app/demo"_s, u"app/listening"_s}},
        {"^qrencode\\.h$", {u"ui/widgets"_s, u"ui/dialogs"_s}},
        {"^(QPrinter|QPrint)", {u"ui/print"_s, u"ui/pages"_s}},
        {"^simdjson", {u"app/sources"_s}},
        {"^libpsl", {u"models/judgement"_s}},
        {"^(zlib|zstd)\\.h$", {u"app/sources"_s, u"models/store"_s}},
    };
}

QStringList includes(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

bool isOurs(const QString &header)
{
    return header.startsWith(u"app/"_s) || header.startsWith(u"ui/"_s) ||
        header.startsWith(u"models/"_s);
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoomIsInTheTable();
    void roomsUseOnlyWhatTheyMay();
    void headersStayInTheirRoom();
    void modelsKnowNoWidgets();
    void onlyMainAsksTheSystemClock();
    void sqlStaysInTheStore();
};

void TestLayering::everyRoomIsInTheTable()
{
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s}))
        QVERIFY2(allowed().contains(file.folder()), qPrintable(file.path));
}

void TestLayering::roomsUseOnlyWhatTheyMay()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s})) {
        for (const QString &header : includes(file.text)) {
            const QString room = header.section(u'/', 0, -2);
            if (isOurs(header) && room != file.folder() &&
                !allowed().value(file.folder()).contains(room))
                wrong << file.path + u" includes "_s + header;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::headersStayInTheirRoom()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s})) {
        for (const QString &header : includes(file.text)) {
            for (const OnlyHere &rule : onlyHere()) {
                if (QRegularExpression(QString::fromLatin1(rule.header)).match(header).hasMatch() &&
                    !rule.folders.contains(file.folder()))
                    wrong << file.path + u" includes "_s + header;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::modelsKnowNoWidgets()
{
    // CMake links models with Qt Core alone, but Qt's headers lie side by side: an inline-only use
    // would pass.
    static const QRegularExpression gui(
        u"^(Qt(Gui|Widgets|Network)/|Q(Widget|Color|Font|Icon|Painter|Network))"_s);
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"models"_s})) {
        for (const QString &header : includes(file.text)) {
            if (gui.match(header).hasMatch())
                wrong << file.path + u" includes "_s + header;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::onlyMainAsksTheSystemClock()
{
    static const QRegularExpression asks(
        u"currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::"
        u"currentTime"
        "|system_clock::now|gettimeofday|\\btime\\((NULL|nullptr|0)\\)"_s);
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s})) {
        if (file.path != u"app/system_clock.cpp" && file.path != u"app/main.cpp" &&
            asks.match(file.text).hasMatch())
            wrong << file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::sqlStaysInTheStore()
{
    static const QRegularExpression sql(
        u"\"[^\"]*\\b(SELECT .+ FROM|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE)\\b"_s);
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s})) {
        if (file.folder() != u"models/store" && sql.match(file.text).hasMatch())
            wrong << file.path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
