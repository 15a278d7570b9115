// SPDX-License-Identifier: GPL-3.0-or-later
// The words lists use for values.
#include "app/services/ledger_columns.h"

#include <QCoreApplication>

#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerList)
};

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

template<class T>
struct Word
{
    const char16_t *text;
    T value;
};

constexpr Word<DeviceStanding> kStandings[] = {
    {u"社内", DeviceStanding::Managed},
    {u"自社", DeviceStanding::Managed},
    {u"承認", DeviceStanding::Managed},
    {u"承認済", DeviceStanding::Managed},
    {u"承認済み", DeviceStanding::Managed},
    {u"許可", DeviceStanding::Managed},
    {u"管理", DeviceStanding::Managed},
    {u"使用中", DeviceStanding::Managed},
    {u"managed", DeviceStanding::Managed},
    {u"ours", DeviceStanding::Managed},
    {u"来客", DeviceStanding::Guest},
    {u"来訪者", DeviceStanding::Guest},
    {u"ゲスト", DeviceStanding::Guest},
    {u"一時", DeviceStanding::Guest},
    {u"guest", DeviceStanding::Guest},
    {u"visitor", DeviceStanding::Guest},
    {u"禁止", DeviceStanding::Refused},
    {u"接続禁止", DeviceStanding::Refused},
    {u"拒否", DeviceStanding::Refused},
    {u"不可", DeviceStanding::Refused},
    {u"refused", DeviceStanding::Refused},
    {u"not allowed", DeviceStanding::Refused},
    {u"不明", DeviceStanding::Unknown},
    {u"未確認", DeviceStanding::Unknown},
    {u"unknown", DeviceStanding::Unknown},
    {u"not known", DeviceStanding::Unknown},
};

constexpr Word<Importance> kImportances[] = {
    {u"最重要", Importance::Critical},
    {u"最高", Importance::Critical},
    {u"特高", Importance::Critical},
    {u"s", Importance::Critical},
    {u"critical", Importance::Critical},
    {u"highest", Importance::Critical},
    {u"高", Importance::High},
    {u"高い", Importance::High},
    {u"重要", Importance::High},
    {u"a", Importance::High},
    {u"high", Importance::High},
    {u"中", Importance::Normal},
    {u"普通", Importance::Normal},
    {u"通常", Importance::Normal},
    {u"標準", Importance::Normal},
    {u"b", Importance::Normal},
    {u"normal", Importance::Normal},
    {u"medium", Importance::Normal},
    {u"低", Importance::Low},
    {u"低い", Importance::Low},
    {u"c", Importance::Low},
    {u"low", Importance::Low},
};

constexpr Word<bool> kAnswers[] = {
    {u"○", true},
    {u"〇", true},
    {u"◯", true},
    {u"◎", true},
    {u"有", true},
    {u"有り", true},
    {u"あり", true},
    {u"済", true},
    {u"はい", true},
    {u"yes", true},
    {u"y", true},
    {u"1", true},
    {u"true", true},
    {u"×", false},
    {u"✕", false},
    {u"無", false},
    {u"無し", false},
    {u"なし", false},
    {u"いいえ", false},
    {u"no", false},
    {u"n", false},
    {u"0", false},
    {u"-", false},
    {u"false", false},
};

template<class T, size_t n>
std::optional<T> valueOf(const Word<T> (&words)[n], const QString &cell)
{
    const QString wanted = folded(cell);
    for (const Word<T> &word : words) {
        if (wanted == folded(QString::fromUtf16(word.text)))
            return word.value;
    }
    return std::nullopt;
}

QString standingText(DeviceStanding standing)
{
    switch (standing) {
    case DeviceStanding::Unknown:
        return LedgerWords::tr("Not known");
    case DeviceStanding::Managed:
        return LedgerWords::tr("Ours");
    case DeviceStanding::Guest:
        return LedgerWords::tr("Visitor");
    case DeviceStanding::Refused:
        return LedgerWords::tr("Not allowed");
    }
    return {};
}

QString importanceText(Importance importance)
{
    switch (importance) {
    case Importance::Low:
        return LedgerWords::tr("Low");
    case Importance::Normal:
        return LedgerWords::tr("Normal");
    case Importance::High:
        return LedgerWords::tr("High");
    case Importance::Critical:
        return LedgerWords::tr("Critical");
    }
    return {};
}

QString dayText(UtcMicros end, const OfficeCalendar &calendar)
{
    return end == 0 ? QString() : calendar.dayOf(end - 1).toString(u"yyyy/MM/dd"_s);
}

} // namespace

std::optional<DeviceStanding> standingOf(const QString &cell)
{
    return valueOf(kStandings, cell);
}

std::optional<Importance> importanceOf(const QString &cell)
{
    return valueOf(kImportances, cell);
}

std::optional<bool> yesOrNo(const QString &cell)
{
    return valueOf(kAnswers, cell);
}

std::optional<UtcMicros> endOfDay(const QString &cell, const OfficeCalendar &calendar)
{
    QString text = folded(cell);
    text.replace(u'年', u'/').replace(u'月', u'/').replace(u'.', u'/').replace(u'-', u'/');
    text.remove(u'日');
    const QDate day = QDate::fromString(text, u"yyyy/M/d"_s);
    if (!day.isValid())
        return std::nullopt;
    return calendar.startOf(day.addDays(1));
}

QString fieldText(const DeviceRecord &device, LedgerField field, const OfficeCalendar &calendar)
{
    switch (field) {
    case LedgerField::Ignored:
        return {};
    case LedgerField::Name:
        return device.named ? device.name : QString();
    case LedgerField::User:
        return device.user;
    case LedgerField::Department:
        return device.department;
    case LedgerField::Seat:
        return device.seat;
    case LedgerField::Site:
        return device.site;
    case LedgerField::Mac:
        return device.macs.value(0);
    case LedgerField::Hostname:
        return device.hostname;
    case LedgerField::Address:
        return device.ips.value(0);
    case LedgerField::Standing:
        return standingText(device.standing);
    case LedgerField::GuestUntil:
        return dayText(device.guestUntil, calendar);
    case LedgerField::Importance:
        return importanceText(device.importance);
    case LedgerField::Note:
        return device.standingNote;
    case LedgerField::System:
        return device.osName;
    case LedgerField::ExtendedSupport:
        return device.extendedSupport ? LedgerWords::tr("yes") : QString();
    case LedgerField::ExceptionReason:
        return device.exception.reason;
    case LedgerField::ExceptionMeasure:
        return device.exception.measure;
    case LedgerField::ExceptionUntil:
        return dayText(device.exception.until, calendar);
    }
    return {};
}

bool meansSame(const DeviceRecord &device, LedgerField field, const QString &cell,
    const OfficeCalendar &calendar)
{
    const QString text = cell.trimmed();
    switch (field) {
    case LedgerField::Ignored:
        return true;
    case LedgerField::System: // the list's own words for it, where it has any
        return !text.isEmpty();
    case LedgerField::Mac:
        return device.macs.contains(DeviceIdentity::canonicalMac(text));
    case LedgerField::Hostname:
        return DeviceIdentity::canonicalHostname(text) ==
            DeviceIdentity::canonicalHostname(device.hostname);
    case LedgerField::Address: {
        const auto ip = IpAddress::parse(text);
        return ip && device.ips.value(0) == ip->toString();
    }
    case LedgerField::Standing:
        return standingOf(text) == device.standing;
    case LedgerField::Importance:
        return text.isEmpty() ? device.importance == Importance::Normal
                              : importanceOf(text) == device.importance;
    case LedgerField::ExtendedSupport:
        return yesOrNo(text).value_or(false) == device.extendedSupport;
    case LedgerField::GuestUntil:
        return endOfDay(text, calendar).value_or(0) == device.guestUntil;
    case LedgerField::ExceptionUntil:
        return endOfDay(text, calendar).value_or(0) == device.exception.until;
    default:
        return text == fieldText(device, field, calendar);
    }
}

} // namespace otasuke
