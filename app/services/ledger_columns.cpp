// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_columns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kTopRows = 20;

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerList)
};

struct TitleWord
{
    LedgerField field;
    const char16_t *text;
    bool inside; ///< also as a part of a longer title
};

// As titles look once they are folded: half width, small letters, no blanks. Of several that stand
// in a title the longest counts.
constexpr TitleWord kTitles[] = {
    {LedgerField::Name, u"pc名", true},
    {LedgerField::Name, u"pc名称", true},
    {LedgerField::Name, u"機器名", true},
    {LedgerField::Name, u"機器名称", true},
    {LedgerField::Name, u"端末名", true},
    {LedgerField::Name, u"名称", false},
    {LedgerField::Name, u"名前", false},
    {LedgerField::Name, u"name", false},
    {LedgerField::Name, u"pcname", false},
    {LedgerField::Name, u"devicename", false},
    {LedgerField::Name, u"device", false},
    {LedgerField::User, u"氏名", true},
    {LedgerField::User, u"使用者", true},
    {LedgerField::User, u"利用者", true},
    {LedgerField::User, u"ユーザー", true},
    {LedgerField::User, u"ユーザ", true},
    {LedgerField::User, u"担当者", true},
    {LedgerField::User, u"社員名", true},
    {LedgerField::User, u"職員名", true},
    {LedgerField::User, u"user", false},
    {LedgerField::User, u"username", false},
    {LedgerField::User, u"usedby", false},
    {LedgerField::User, u"whousesit", false},
    {LedgerField::Department, u"部署", false},
    {LedgerField::Department, u"部署名", true},
    {LedgerField::Department, u"所属", true},
    {LedgerField::Department, u"部門", true},
    {LedgerField::Department, u"課", false},
    {LedgerField::Department, u"department", true},
    {LedgerField::Department, u"dept", false},
    {LedgerField::Department, u"section", false},
    {LedgerField::Seat, u"設置場所", true},
    {LedgerField::Seat, u"置き場所", true},
    {LedgerField::Seat, u"保管場所", true},
    {LedgerField::Seat, u"場所", false},
    {LedgerField::Seat, u"席", false},
    {LedgerField::Seat, u"座席", true},
    {LedgerField::Seat, u"seat", false},
    {LedgerField::Seat, u"place", false},
    {LedgerField::Seat, u"location", false},
    {LedgerField::Seat, u"whereitstands", false},
    {LedgerField::Site, u"拠点", true},
    {LedgerField::Site, u"事業所", true},
    {LedgerField::Site, u"施設", true},
    {LedgerField::Site, u"建物", true},
    {LedgerField::Site, u"支店", true},
    {LedgerField::Site, u"site", false},
    {LedgerField::Site, u"building", false},
    {LedgerField::Site, u"buildingorsite", false},
    {LedgerField::Mac, u"macアドレス", true},
    {LedgerField::Mac, u"mac", false},
    {LedgerField::Mac, u"macaddr", true},
    {LedgerField::Mac, u"有線mac", true},
    {LedgerField::Mac, u"無線mac", true},
    {LedgerField::Mac, u"物理アドレス", true},
    {LedgerField::Hostname, u"ホスト名", true},
    {LedgerField::Hostname, u"コンピュータ名", true},
    {LedgerField::Hostname, u"コンピューター名", true},
    {LedgerField::Hostname, u"host", false},
    {LedgerField::Hostname, u"hostname", true},
    {LedgerField::Hostname, u"computername", true},
    {LedgerField::Address, u"ipアドレス", true},
    {LedgerField::Address, u"ip", false},
    {LedgerField::Address, u"ipaddress", true},
    {LedgerField::Standing, u"区分", false},
    {LedgerField::Standing, u"承認", true},
    {LedgerField::Standing, u"許可", false},
    {LedgerField::Standing, u"扱い", false},
    {LedgerField::Standing, u"standing", false},
    {LedgerField::Standing, u"status", false},
    {LedgerField::Standing, u"whoseitis", false},
    {LedgerField::GuestUntil, u"期限", false},
    {LedgerField::GuestUntil, u"来客期限", true},
    {LedgerField::GuestUntil, u"利用期限", true},
    {LedgerField::GuestUntil, u"許可期限", true},
    {LedgerField::GuestUntil, u"until", false},
    {LedgerField::GuestUntil, u"visitoruntil", true},
    {LedgerField::GuestUntil, u"guestuntil", true},
    {LedgerField::Importance, u"重要度", true},
    {LedgerField::Importance, u"重要性", true},
    {LedgerField::Importance, u"importance", true},
    {LedgerField::Note, u"備考", true},
    {LedgerField::Note, u"メモ", true},
    {LedgerField::Note, u"注記", true},
    {LedgerField::Note, u"note", false},
    {LedgerField::Note, u"notes", false},
    {LedgerField::Note, u"remarks", false},
    {LedgerField::System, u"os", false},
    {LedgerField::System, u"os名", false},
    {LedgerField::System, u"基本ソフト", true},
    {LedgerField::System, u"system", false},
    {LedgerField::ExtendedSupport, u"esu", true},
    {LedgerField::ExtendedSupport, u"延長サポート", true},
    {LedgerField::ExtendedSupport, u"extendedsupport", true},
    {LedgerField::ExceptionReason, u"例外", false},
    {LedgerField::ExceptionReason, u"例外の理由", true},
    {LedgerField::ExceptionReason, u"例外理由", true},
    {LedgerField::ExceptionReason, u"exceptionreason", true},
    {LedgerField::ExceptionMeasure, u"例外の対策", true},
    {LedgerField::ExceptionMeasure, u"代替策", true},
    {LedgerField::ExceptionMeasure, u"補完策", true},
    {LedgerField::ExceptionMeasure, u"exceptionmeasure", true},
    {LedgerField::ExceptionUntil, u"例外の期限", true},
    {LedgerField::ExceptionUntil, u"例外期限", true},
    {LedgerField::ExceptionUntil, u"exceptionuntil", true},
};

QString foldedTitle(const QString &title)
{
    QString folded = title.normalized(QString::NormalizationForm_KC).toCaseFolded();
    static const QString passedOver = u" \t\r\n　_-:()[].・"_s;
    folded.removeIf([](QChar c) { return passedOver.contains(c); });
    return folded;
}

} // namespace

LedgerField guessField(const QString &title)
{
    const QString folded = foldedTitle(title);
    LedgerField found = LedgerField::Ignored;
    qsizetype longest = 0;
    for (const TitleWord &word : kTitles) {
        const QString text = QString::fromUtf16(word.text);
        const bool fits = word.inside ? folded.contains(text) : folded == text;
        if (folded == text)
            return word.field;
        if (fits && text.size() > longest) {
            found = word.field;
            longest = text.size();
        }
    }
    return found;
}

QList<LedgerLayout::Column> columnsOf(const QStringList &header, const LedgerLayout &remembered)
{
    QSet<LedgerField> used;
    QList<LedgerLayout::Column> columns;
    for (const QString &cell : header)
        columns.append({cell, LedgerField::Ignored});
    const auto take = [&used](LedgerLayout::Column &column, LedgerField field) {
        if (field != LedgerField::Ignored && field != LedgerField::Mac && used.contains(field))
            return;
        column.field = field;
        used.insert(field);
    };
    QSet<qsizetype> known;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const LedgerLayout::Column &column : remembered.columns) {
            if (column.title == columns[i].title && !columns[i].title.isEmpty()) {
                known.insert(i);
                take(columns[i], column.field);
                break;
            }
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!known.contains(i))
            take(columns[i], guessField(columns[i].title));
    }
    return columns;
}

qsizetype headerRow(const QList<ListRow> &rows, const LedgerLayout &remembered)
{
    for (qsizetype i = 0; i < std::min(rows.size(), kTopRows); ++i) {
        const auto columns = columnsOf(rows[i].cells, remembered);
        const auto known = std::count_if(columns.begin(), columns.end(),
            [](const LedgerLayout::Column &c) { return c.field != LedgerField::Ignored; });
        if (known >= 2)
            return i;
    }
    return rows.isEmpty() ? -1 : 0;
}

LedgerLayout defaultLayout()
{
    LedgerLayout layout;
    layout.columns = {{ListWords::tr("Name"), LedgerField::Name},
        {ListWords::tr("Department"), LedgerField::Department},
        {ListWords::tr("Who uses it"), LedgerField::User},
        {ListWords::tr("Where it stands"), LedgerField::Seat},
        {ListWords::tr("Building or site"), LedgerField::Site},
        {ListWords::tr("MAC address"), LedgerField::Mac},
        {ListWords::tr("Host name"), LedgerField::Hostname},
        {ListWords::tr("IP address"), LedgerField::Address},
        {ListWords::tr("Whose it is"), LedgerField::Standing},
        {ListWords::tr("Visitor until"), LedgerField::GuestUntil},
        {ListWords::tr("Importance"), LedgerField::Importance},
        {ListWords::tr("System"), LedgerField::System},
        {ListWords::tr("Extended support"), LedgerField::ExtendedSupport},
        {ListWords::tr("Exception: reason"), LedgerField::ExceptionReason},
        {ListWords::tr("Exception: measure"), LedgerField::ExceptionMeasure},
        {ListWords::tr("Exception: until"), LedgerField::ExceptionUntil},
        {ListWords::tr("Note"), LedgerField::Note}};
    return layout;
}

QStringList cellKeys(const LedgerLayout &layout)
{
    QStringList keys;
    for (const LedgerLayout::Column &column : layout.columns) {
        QString key = column.title;
        for (int i = 2; key.isEmpty() || keys.contains(key); ++i)
            key = u"%1 #%2"_s.arg(column.title).arg(i);
        keys << key;
    }
    return keys;
}

} // namespace otasuke
