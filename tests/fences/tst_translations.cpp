// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages are complete and fit the sources: what lupdate would add is missing, what it would
// drop is stale.
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment;
    QStringList translations;
    bool unfinished = false;
    bool operator<(const Message &o) const
    {
        return std::tie(context, source, comment) < std::tie(o.context, o.source, o.comment);
    }
};

QList<Message> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << Message{context, {}, {}, {}, false};
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations << xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute(u"type"_s);
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                messages.last().translations << xml.text().toString();
            else if (xml.name() == u"numerusform" && xml.isStartElement())
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

const QString kRoot = QStringLiteral(OTASUKE_SOURCE_DIR);

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void japaneseIsComplete();
    void englishPluralsAreComplete();
    void numbersOfPlacesAgree();
    void filesFitTheSources();
};

void TestTranslations::japaneseIsComplete()
{
    QStringList missing;
    const auto messages = readTs(kRoot + u"/translations/otasuke_ja.ts"_s);
    for (const Message &m : messages) {
        if (m.unfinished || m.translations.join(QString()).isEmpty())
            missing << m.context + u": "_s + m.source;
    }
    QVERIFY(!messages.isEmpty());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::englishPluralsAreComplete()
{
    for (const Message &m : readTs(kRoot + u"/translations/otasuke_en.ts"_s))
        QVERIFY2(!m.unfinished && m.translations.size() == 2,
            qPrintable(m.context + u": "_s + m.source));
}

void TestTranslations::numbersOfPlacesAgree()
{
    QStringList wrong;
    for (const Message &m : readTs(kRoot + u"/translations/otasuke_ja.ts"_s)) {
        for (int i = 1; i <= 9; ++i) {
            const QString place = u'%' + QString::number(i);
            for (const QString &t : m.translations) {
                if (m.source.contains(place) != t.contains(place))
                    wrong << m.context + u": "_s + m.source + u" → "_s + t;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::filesFitTheSources()
{
    QString lupdate = u"/usr/lib/qt6/bin/lupdate"_s;
    if (!QFile::exists(lupdate))
        lupdate = QStandardPaths::findExecutable(u"lupdate"_s);
    QVERIFY2(!lupdate.isEmpty(), "lupdate is not installed");
    QTemporaryDir dir;
    const QString copy = dir.filePath(u"otasuke_ja.ts"_s);
    QVERIFY(QFile::copy(kRoot + u"/translations/otasuke_ja.ts"_s, copy));
    QProcess process;
    process.setWorkingDirectory(kRoot);
    process.start(lupdate,
        {u"app"_s, u"models"_s, u"ui"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-ts"_s,
            copy});
    QVERIFY(process.waitForFinished(60'000));
    auto now = readTs(copy);
    auto kept = readTs(kRoot + u"/translations/otasuke_ja.ts"_s);
    std::sort(now.begin(), now.end());
    std::sort(kept.begin(), kept.end());
    const auto differ = [](const Message &a, const Message &b) { return a < b || b < a; };
    for (qsizetype i = 0; i < qMin(now.size(), kept.size()); ++i)
        QVERIFY2(!differ(now[i], kept[i]), qPrintable(now[i].context + u": "_s + now[i].source));
    QCOMPARE(kept.size(), now.size());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
