// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads, hours, devices and their guards: which rules speak of them.
#include "rule_rows.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestStateRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gives_data();
    void gives();
};

void TestStateRules::gives_data()
{
    using enum ThreatKind;
    using enum Direction;
    constexpr auto Allowed = Disposition::Allowed;
    constexpr auto Detected = Disposition::Detected;
    addColumns();

    const QDate monday(2026, 11, 16);
    const auto upload = [](const UploadDay &day) {
        return Change([day](OfficeFacts &, DeviceFacts &pc) { addUpload(pc, day); });
    };
    const auto usual = [](OfficeFacts &, DeviceFacts &pc) {
        for (QDate day(2026, 10, 1); day < QDate(2026, 11, 16); day = day.addDays(1))
            addUpload(pc, madeUpload(day, 5 * kMB, 0, Approval::Approved, CloudCategory::Storage));
    };
    row("at night", upload(madeUpload(monday, 340 * kMB, 340 * kMB)),
        "unusual_upload/night unapproved_service", 35, 50);
    row("at night, many times the usual",
        both(usual, upload(madeUpload(monday, 340 * kMB, 340 * kMB))),
        "unusual_upload/night_times unapproved_service", 40, 55);
    row("by day, many times the usual", both(usual, upload(madeUpload(monday, 340 * kMB))),
        "unusual_upload/day_times unapproved_service", 30, 40);
    row("by day, nothing to compare", upload(madeUpload(monday, 340 * kMB)),
        "unusual_upload/day unapproved_service", 25, 35);
    row("little", upload(madeUpload(monday, 3 * kMB, 3 * kMB)), "unapproved_service", 1, 9);
    const auto at = [](UploadDay day, bool foreign) {
        day.serviceId = u"sharepoint/contoso"_s;
        day.foreignTenant = foreign;
        return day;
    };
    const UploadDay files =
        madeUpload(monday, 3 * kMB, 0, Approval::Undecided, CloudCategory::Storage);
    row("another company's place", upload(at(files, true)), "unapproved_service/foreign", 1, 9);
    row("a place, nobody knows whose", upload(at(files, false)), "", 0, 0);
    row("another company's place, and more to a risky service",
        both(upload(at(files, true)), upload(madeUpload(monday, 4 * kMB))), "unapproved_service", 1,
        9);
    row("another company's place, allowed",
        upload(
            at(madeUpload(monday, 3 * kMB, 0, Approval::Approved, CloudCategory::Storage), true)),
        "", 0, 0);
    row("approved", upload(madeUpload(monday, 900 * kMB, 900 * kMB, Approval::Approved)), "", 0, 0);
    row("forbidden", upload(madeUpload(monday, 2 * kMB, 0, Approval::Forbidden)),
        "forbidden_service", 20, 35);
    row("before the period", upload(madeUpload(QDate(2026, 10, 20), 900 * kMB, 900 * kMB)), "", 0,
        0);
    row("phone backup",
        upload(
            madeUpload(monday, 250 * kMB, 250 * kMB, Approval::Undecided, CloudCategory::Storage)),
        "", 0, 0);
    row("anonymous transfer", upload(anonymous(monday, 5 * kMB)), "anonymous_transfer", 20, 30);
    row("anonymous transfer of much", upload(anonymous(monday, 400 * kMB)), "anonymous_transfer",
        40, 45);
    row("anonymous transfer at night", upload(anonymous(monday, 60 * kMB, 60 * kMB)),
        "anonymous_transfer/night", 45, 50);
    row("its page was opened", upload(anonymous(monday, kMB / 2)), "", 0, 0);
    row("the office allows it", upload(anonymous(monday, 5 * kMB, 0, Approval::Approved)), "", 0,
        0);

    const auto late = [](std::initializer_list<QDate> days) {
        return Change([days = QList<QDate>(days)](OfficeFacts &, DeviceFacts &pc) {
            for (const QDate &day : days) {
                if (!pc.seenDays.contains(day))
                    pc.seenDays << day;
                pc.lateDays << day;
            }
            std::sort(pc.seenDays.begin(), pc.seenDays.end());
        });
    };
    row("late once", late({QDate(2026, 11, 18)}), "night_activity", 1, 9);
    row("late three times", late({QDate(2026, 11, 17), QDate(2026, 11, 18), QDate(2026, 11, 19)}),
        "night_activity", 10, 15);
    row("on a holiday", late({QDate(2026, 11, 23)}), "night_activity", 1, 9);
    row("late as ever", late({QDate(2026, 10, 6), QDate(2026, 10, 13), QDate(2026, 11, 18)}), "", 0,
        0);
    row("late before the period", late({QDate(2026, 10, 13)}), "", 0, 0);
    row("late, but new here",
        both(late({QDate(2026, 11, 18)}),
            [](OfficeFacts &, DeviceFacts &pc) {
                pc.seenDays.removeIf([](const QDate &day) { return day < QDate(2026, 10, 19); });
            }),
        "", 0, 0);
    row("late, at the same service",
        both(late({QDate(2026, 11, 16)}), upload(madeUpload(monday, 340 * kMB, 340 * kMB))),
        "unusual_upload/night unapproved_service", 35, 50);

    row("remote control service",
        upload(madeUpload(monday, 2 * kMB, 0, Approval::Undecided, CloudCategory::RemoteControl)),
        "remote_control_tool/service", 25, 35);
    row("the office's own remote support",
        upload(madeUpload(monday, 2 * kMB, 0, Approval::Approved, CloudCategory::RemoteControl)),
        "", 0, 0);

    const auto helpDesks = upload([&monday] {
        UploadDay used =
            madeUpload(monday, 2 * kMB, 0, Approval::Undecided, CloudCategory::RemoteControl);
        used.serviceName = u"TeamViewer"_s;
        used.helpDesk = true;
        return used;
    }());
    row("the help desk's tool", helpDesks, "", 0, 0);
    row("the help desk's tool, as the UTM names it",
        both(helpDesks, with(titled("TeamViewer_Login", RemoteControl, Outbound, Allowed))), "", 0,
        0);
    row("another tool than the help desk's",
        both(helpDesks, with(titled("AnyDesk", RemoteControl, Outbound, Allowed))),
        "remote_control_tool", 40, 50);

    const auto agentSeen = [](const char *seen, bool stillOn) {
        return Change([seen, stillOn](OfficeFacts &, DeviceFacts &pc) {
            pc.record.agentSeen = at(seen);
            pc.record.agentState = DeviceReport::AgentState::Silent;
            if (!stillOn)
                pc.lastFlow = pc.record.agentSeen;
        });
    };
    row("guard silent, PC at work", agentSeen("2026-11-20T09:00:00+09:00", true), "agent_silent/on",
        25, 35);
    row("guard silent since noon, PC at work", agentSeen("2026-11-24T12:00:00+09:00", true),
        "agent_silent/on_today", 15, 25);
    row("PC away", agentSeen("2026-11-20T09:00:00+09:00", false), "agent_silent/away", 1, 9);
    row("PC off since yesterday", agentSeen("2026-11-23T18:00:00+09:00", false), "", 0, 0);
    row(
        "never installed", [](OfficeFacts &, DeviceFacts &pc) { pc.record.agentSeen = 0; },
        "agent_missing", 1, 9);
    row(
        "no EDR in the office",
        [](OfficeFacts &office, DeviceFacts &pc) {
            office.agentsExpected = false;
            pc.record.agentSeen = 0;
        },
        "", 0, 0);
    row("unknown device", strangePhone, "unknown_device", 10, 20);
    const auto record = [](const std::function<void(DeviceRecord &)> &set) {
        return Change([set](OfficeFacts &, DeviceFacts &pc) { set(pc.record); });
    };
    row("refused device", record([](DeviceRecord &pc) { pc.standing = DeviceStanding::Refused; }),
        "refused_device", 35, 45);
    row("refused device, gone since", record([](DeviceRecord &pc) {
        pc.standing = DeviceStanding::Refused;
        pc.lastSeen = at("2026-10-01T09:00:00+09:00");
    }),
        "", 0, 0);
    const auto guest = [&record](const char *until, const char *seen) {
        return record([until, seen](DeviceRecord &pc) {
            pc.standing = DeviceStanding::Guest;
            pc.guestUntil = at(until);
            pc.lastSeen = at(seen);
        });
    };
    row("visitor's last day over", guest("2026-11-21T00:00:00+09:00", "2026-11-24T10:00:00+09:00"),
        "guest_overdue", 20, 30);
    row("visitor still welcome", guest("2026-11-25T00:00:00+09:00", "2026-11-24T10:00:00+09:00"),
        "", 0, 0);
    row("visitor left in time", guest("2026-11-21T00:00:00+09:00", "2026-11-20T17:00:00+09:00"), "",
        0, 0);
    row("visitor without a date",
        record([](DeviceRecord &pc) { pc.standing = DeviceStanding::Guest; }), "", 0, 0);

    row("system not told", record([](DeviceRecord &pc) { pc.osName = pc.osVersion = QString(); }),
        "os_unknown/untold", 0, 0);
    row("system not in the list", record([](DeviceRecord &pc) {
        pc.osName = u"TRON"_s;
        pc.osVersion = u"3"_s;
    }),
        "os_unknown", 0, 0);
    row("printer of no told system", record([](DeviceRecord &pc) {
        pc.osName = pc.osVersion = QString();
        pc.isClient = false;
    }),
        "", 0, 0);

    const auto exception = [](const char *until) {
        return Change([until](OfficeFacts &, DeviceFacts &pc) {
            pc.record.exception = {
                u"runs the X-ray"_s, u"own network"_s, until == nullptr ? 0 : at(until)};
        });
    };
    row("Windows XP, accepted", both(windowsXp, exception(nullptr)), "unsupported_os/exception", 0,
        0);
    row("Windows XP, accepted until tomorrow",
        both(windowsXp, exception("2026-11-25T00:00:00+09:00")), "unsupported_os/exception", 0, 0);
    row("Windows XP, no longer accepted", both(windowsXp, exception("2026-11-24T00:00:00+09:00")),
        "unsupported_os", 40, 60);
    row("Windows XP, accepted and infected",
        both(both(windowsXp, exception(nullptr)), with(CommandAndControl, Outbound, Allowed)),
        "old_pc_infected", 90, 99);
    row("no guard, accepted",
        both([](OfficeFacts &, DeviceFacts &pc) { pc.record.agentSeen = 0; }, exception(nullptr)),
        "agent_missing/exception", 0, 0);

    const auto complaint = [](const char *first, const char *last) {
        DetectionGroup group = titled(
            "Windows Defender: Antimalware definitions are out of date", Policy, Unknown, Detected);
        group.first = at(first);
        group.last = at(last);
        return with(group);
    };
    row("definitions old", complaint("2026-11-20T10:00:00+09:00", "2026-11-23T10:00:00+09:00"),
        "definitions_old/stuck", 20, 30);
    row("definitions late once",
        complaint("2026-11-23T09:00:00+09:00", "2026-11-23T10:00:00+09:00"), "definitions_old/once",
        1, 9);
    row("definitions mended since",
        complaint("2026-11-10T10:00:00+09:00", "2026-11-15T10:00:00+09:00"), "", 0, 0);
    const auto guard = [](int updatedDaysAgo, int firstDaysAgo, int lastDaysAgo) {
        return [=](OfficeFacts &office, DeviceFacts &pc) {
            const auto ago = [&office](int days) { return office.now - days * kDay - kHour; };
            pc.guard.updated = updatedDaysAgo < 0 ? 0 : ago(updatedDaysAgo);
            if (firstDaysAgo < 0)
                return;
            pc.guard.outdatedFirst = ago(firstDaysAgo);
            pc.guard.outdatedLast = ago(lastDaysAgo);
            pc.guard.complaints = firstDaysAgo - lastDaysAgo + 1;
            pc.guard.eventIds = {77};
        };
    };
    row("the guard could not update for days", guard(5, 4, 1), "definitions_old/stuck", 20, 30);
    row("and never could", guard(-1, 30, 0), "definitions_old/stuck", 20, 30);
    row("one update missed", guard(2, 1, 0), "definitions_old/once", 1, 9);
    row("the guard is up to date", guard(0, -1, -1), "", 0, 0);
    row("it complained long ago", guard(-1, 20, 9), "", 0, 0);
    const Change complained = complaint("2026-11-20T10:00:00+09:00", "2026-11-23T10:00:00+09:00");
    row("definitions old, then updated", both(complained, guard(0, -1, -1)), "", 0, 0);
    row("old, updated, old once more", both(complained, guard(2, -1, -1)), "definitions_old/once",
        1, 9);
    row("complaints of both kinds", both(complained, guard(-1, 1, 0)), "definitions_old/stuck", 20,
        30);
    row("the guard could not update, accepted", both(guard(5, 4, 1), exception(nullptr)),
        "definitions_old/exception", 0, 0);
    row("definitions updated",
        with(
            titled("Windows Defender: Antimalware definitions updated", Policy, Unknown, Detected)),
        "", 0, 0);
}

void TestStateRules::gives()
{
    QFETCH(Change, change);
    QFETCH(QString, rules);
    QFETCH(int, least);
    QFETCH(int, most);
    checkRow(change, rules, least, most);
}

QTEST_GUILESS_MAIN(TestStateRules)
#include "tst_state_rules.moc"
