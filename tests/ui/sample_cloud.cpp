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

/// Most in the middle of workdays, a little at night.
HourMap weekOf(qint64 bytes)
{
    HourMap map;
    for (size_t day = 0; day < 7; ++day) {
        for (size_t hour = 0; hour < 24; ++hour) {
            const bool work = day < 5 && hour >= 8 && hour < 19;
            map.bytesOut[day][hour] =
                work ? bytes / 60 * qint64(4 + (day * 3 + hour * 5) % 7) / 7 : 0;
        }
    }
    map.bytesOut[3][23] = bytes / 14;
    return map;
}

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
            department.bytesOut, department.services, u"本院"_s};
    }
    const auto more = [](const auto &a, const auto &b) { return a.bytesOut > b.bytesOut; };
    std::stable_sort(u.departments.begin(), u.departments.end(), more);
    u.sites = {u.departments.value(0), u.departments.value(1)};
    u.sites[0].department = u"本院"_s;
    u.sites[1].department = u"分院"_s;
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
            const bool unwatched = kind.mode == Mode::Full && monthsBack == 0 &&
                (day == QDate(2026, 11, 9) || day == QDate(2026, 11, 10));
            if (bytes > 0 && !unwatched)
                u.days << DayUsage{day, s.serviceId, s.name, bytes};
        }
    }
    addParts(u, devices(kind));
    u.hours = weekOf(u.bytesOut());
    if (kind.mode == Mode::Full && monthsBack == 0)
        u.unwatchedDays = {QDate(2026, 11, 9), QDate(2026, 11, 10)};
    u.unclassifiedBytesOut = 120 * kMB;
    u.unclassifiedHosts = {{u"cdn.vendor-update.example"_s, 80 * kMB},
        {u"203.0.113.88"_s, 25 * kMB}, {u"telemetry.printer.example"_s, 15 * kMB}};
    return u;
}

void addPlaces(CloudUsage &usage, int count)
{
    for (int i = 0; i < count; ++i) {
        ServiceUsage place;
        place.serviceId = u"sharepoint/host%1"_s.arg(i);
        place.name = u"SharePoint (host%1)"_s.arg(i);
        place.category = CloudCategory::Storage;
        place.foreignTenant = true;
        place.bytesOut = (count - i) * kMB;
        place.bytesOutBefore = place.bytesOut;
        place.flows = 3;
        place.firstSeen = now() - 200 * kDay;
        usage.services << place;
    }
    std::stable_sort(usage.services.begin(), usage.services.end(),
        [](const auto &a, const auto &b) { return a.bytesOut > b.bytesOut; });
}

CloudSnapshot cloud(const Kind &kind)
{
    CloudSnapshot s;
    s.usage = usage(kind, 0);
    s.before = usage(kind, 1);
    s.asOf = now();
    if (kind.mode == Mode::Full) {
        s.headline = kind.say(u"先週の 2.4 倍です。増えたのは経理課のギガファイル便です。",
            u"2.4 times the week before. What grew is GigaFile of 経理課.");
        s.subline =
            kind.say(u"あわせて 4.9 GB が出ていきました。いちばん多いのは OneDrive(会社) です。",
                u"4.9 GB went out in all, most of it to OneDrive (work).");
        s.question = kind.say(
            u"「ギガファイル便」を初めて使ったパソコンがあります（経理課 経理-PC03）。"
            u"会社として使ってよいサービスですか？",
            u"A PC used GigaFile for the first time: 経理-PC03 (経理課). May the office use this "
            u"service?");
        s.unusual = true;
        s.askAbout = u"gigafile"_s;
    } else if (kind.mode == Mode::Quiet) {
        s.headline = kind.say(u"いつもと同じです", u"As usual");
        s.subline = kind.say(u"新しい送り先はありません。", u"Nothing was sent anywhere new.");
    }
    return s;
}

CloudServiceStory cloudService(const Kind &kind, const CloudServiceQuery &query)
{
    const CloudUsage all = usage(kind, 0);
    CloudServiceStory story;
    story.query = query;
    story.usage.serviceId = story.usage.name = query.service;
    for (const ServiceUsage &service : all.services) {
        if (service.serviceId == query.service)
            story.usage = service;
    }
    story.service.id = query.service;
    story.service.useJa = u"大きなファイルの受け渡し"_s;
    story.service.useEn = u"handing over large files"_s;
    story.service.operatorName = kind.say(u"株式会社見本", u"Sample Works");
    for (DeviceUsage device : all.devices) {
        device.bytesOut /= 3;
        device.services.clear();
        device.site = u"本院"_s;
        story.devices << device;
        story.departments << device.department;
    }
    story.hours = weekOf(story.usage.bytesOut);
    story.policies = {{query.service, u"経理課"_s, Approval::Approved, false,
        kind.say(u"税理士とのやりとりだけ", u"Only with the tax accountant"), u"山田"_s,
        now() - 40 * kDay}};
    if (query.device == 0)
        return story;
    for (int back = 0; back < 6; ++back) {
        const UtcMicros day = now() - back * kDay;
        story.visits.append({OfficeCalendar().dayOf(day), day - 3 * kHour, day - kHour, 14 + back,
            (back + 1) * 57 * kMB, 3 * kMB, {back * kMB, 20 * kMB, 30 * kMB, 7 * kMB}});
    }
    return story;
}

CloudCatalogueView cloudCatalogue(const Kind &kind)
{
    CloudCatalogueView view;
    view.checked = QDate(2026, 11, 1);
    for (const Row &row : kRows) {
        CloudCatalogueEntry entry;
        entry.service.id = QString::fromUtf16(row.id);
        entry.service.name = QString::fromUtf16(row.name);
        entry.service.nameEn = QString::fromUtf16(row.nameEn);
        entry.service.category = row.category;
        entry.domains = {entry.service.id + u".example"_s};
        entry.changed = kind.mode == Mode::Full && row.risky;
        view.entries << entry;
    }
    return view;
}

OwnPlaces ownPlaces(const Kind &kind)
{
    if (kind.mode == Mode::Empty)
        return {};
    const QString sharepoint = kind.say(u"OneDrive・SharePoint（%1）", u"SharePoint (%1)");
    const auto place = [&](const QString &name, qint64 days, const QString &by) {
        return OwnPlaces::Place{
            u"sharepoint/"_s + name, sharepoint.arg(name), now() - days * kDay, by};
    };
    OwnPlaces places;
    places.own = {place(u"mihon-iin"_s, 120, u"山田"_s)};
    for (const QString &name : {u"shinjuku-kaikei"_s, u"tokyo-kenkyujo"_s, u"contoso"_s})
        places.others << place(name, 40 + places.others.size(), {});
    return places;
}

} // namespace otasuke::sample
