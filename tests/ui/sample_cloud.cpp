// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/domain/office_calendar.h"
#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

constexpr qint64 kMB = 1'000'000;

struct Row
{
    const char16_t *id;
    const char16_t *name;
    const char16_t *nameEn;
    CloudCategory category;
    Approval approval;
    bool risky;
    qint64 megabytes;
    qint64 before;
    int devices;
};

constexpr Row kRows[] = {
    {u"onedrive", u"OneDrive(会社)", u"OneDrive (work)", CloudCategory::Storage, Approval::Approved,
        false, 4200, 4100, 12},
    {u"gigafile", u"ギガファイル便", u"GigaFile", CloudCategory::Transfer, Approval::Undecided,
        true, 340, 0, 1},
    {u"gdrive", u"Google ドライブ", u"Google Drive", CloudCategory::Storage, Approval::Approved,
        false, 310, 290, 5},
    {u"chatgpt", u"ChatGPT", u"ChatGPT", CloudCategory::Ai, Approval::Undecided, false, 48, 20, 7},
    {u"lineworks", u"LINE WORKS", u"LINE WORKS", CloudCategory::Chat, Approval::Approved, false, 22,
        24, 9},
    {u"icloud", u"iCloud", u"iCloud", CloudCategory::Storage, Approval::Forbidden, false, 6, 0, 1},
};

constexpr const char16_t *kDepartments[] = {u"経理課", u"営業課", u"受付", u"検査室", u"総務課"};

void addParts(CloudUsage &u, const QList<DeviceRecord> &devices)
{
    for (size_t d = 0; d < std::size(kDepartments); ++d) {
        DepartmentUsage department;
        department.department = QString::fromUtf16(kDepartments[d]);
        department.devices = 5 - int(d) / 2;
        for (const ServiceUsage &s : u.services) {
            const qint64 share = s.serviceId == u"gigafile"_s ? (d == 0 ? s.bytesOut : 0)
                                                              : s.bytesOut / qint64(4 + d);
            if (share > 0)
                department.services << DeviceUsage::Part{s.serviceId, s.name, share};
            department.bytesOut += share;
        }
        department.bytesOutBefore = department.bytesOut * 7 / 10;
        u.departments << department;
        const auto owner = std::find_if(devices.begin(), devices.end(),
            [&](const DeviceRecord &r) { return r.department == department.department; });
        if (owner == devices.end())
            continue;
        u.devices << DeviceUsage{owner->id, owner->name, owner->ips.value(0), owner->department,
            department.bytesOut, department.services};
    }
    const auto more = [](const auto &a, const auto &b) { return a.bytesOut > b.bytesOut; };
    std::stable_sort(u.departments.begin(), u.departments.end(), more);
    std::stable_sort(u.devices.begin(), u.devices.end(), more);
}

} // namespace

CloudUsage usage(const Kind &kind, int monthsBack)
{
    CloudUsage u;
    const OfficeCalendar calendar;
    const QDate first = QDate(2026, 11, 1).addMonths(-monthsBack);
    const QDate last = monthsBack == 0 ? today() : first.addMonths(1).addDays(-1);
    u.period = calendar.days(first, last);
    if (kind.mode == Mode::Empty)
        return u;
    for (const Row &row : kRows) {
        const bool odd = row.approval != Approval::Approved && kind.mode == Mode::Quiet;
        const qint64 megabytes = monthsBack == 0 ? row.megabytes : row.before;
        if (odd || megabytes == 0)
            continue;
        ServiceUsage s{QString::fromUtf16(row.id), kind.say(row.name, row.nameEn), row.category,
            row.risky, row.approval};
        s.bytesOut = megabytes * kMB;
        s.bytesIn = megabytes * kMB * 3;
        s.flows = megabytes * 4;
        s.devices = row.devices;
        s.firstSeen = row.before == 0 ? now() - 15 * kHour : now() - 300 * kDay;
        s.bytesOutBefore = row.before * kMB;
        s.nightBytesOut = row.risky ? s.bytesOut : 0;
        u.services << s;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const bool night = s.serviceId == u"gigafile"_s;
            const qint64 bytes = night    ? (day == today() ? s.bytesOut : 0)
                : calendar.isWorkday(day) ? s.bytesOut / 15 * (8 + day.day() % 5) / 10
                                          : 0;
            if (bytes > 0)
                u.days << DayUsage{day, s.serviceId, s.name, bytes};
        }
    }
    addParts(u, devices(kind));
    u.unclassifiedBytesOut = 120 * kMB;
    u.unclassifiedHosts = {{u"cdn.vendor-update.example"_s, 80 * kMB},
        {u"203.0.113.88"_s, 25 * kMB}, {u"telemetry.printer.example"_s, 15 * kMB}};
    return u;
}

CloudSnapshot cloud(const Kind &kind)
{
    CloudSnapshot s;
    s.usage = usage(kind, 0);
    s.before = usage(kind, 1);
    s.asOf = now();
    if (kind.mode == Mode::Full) {
        s.headline = kind.say(u"先週の 2.4 倍です。増えたのは 経理課の ギガファイル便 です",
            u"2.4 times last week. What grew is GigaFile in 経理課");
        s.subline = kind.say(u"経理-PC03 が昨夜 23:10 から 340 MB を送りました。仕事で使う"
                             u"サービスか、確かめてください。",
            u"経理-PC03 has sent 340 MB since 23:10 last night. Please check whether it is used "
            u"for "
            u"work.");
        s.unusual = true;
        s.askAbout = u"gigafile"_s;
    } else if (kind.mode == Mode::Quiet) {
        s.headline = kind.say(u"いつもと同じです", u"As usual");
        s.subline = kind.say(u"新しい送り先はありません。", u"Nothing was sent anywhere new.");
    }
    return s;
}

} // namespace otasuke::sample
