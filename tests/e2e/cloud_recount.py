#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recounts what `otasuke cloud --json` tells, from the same EVE lines and the catalogue, by its own
means: nothing of the console is used.

  cloud_recount.py make FILE SEED CONNECTIONS            writes records of one month
  cloud_recount.py check FILE FILE CATALOGUE YYYY-MM TOLD
      FILE: the records, read twice (two streams of the same will do); TOLD: what the console told.
      Prints each difference; status 1 if there is any.

What counts: flow records from an internal to an outside address, on the day (Asia/Tokyo) they
ended. A flow goes by the server name that TLS, HTTP or QUIC records of the same connection number
tell, the earliest of them; by a DNS record's only if none of those is there. Numbers of up to 32
bits are counters and used again: what is told holds for two days. Flows to port 53 go by no name.
"""
import collections
import datetime
import ipaddress
import json
import random
import sys

OFFICE = datetime.timezone(datetime.timedelta(hours=9))
UTC = datetime.timezone.utc
HOLDS = 2 * 86_400_000_000  # microseconds
COUNTERS = 2 ** 32


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.%f+0000")


DAYS = {}


def parsed(text):
    """Microseconds UTC of "2026-11-02T09:30:00.123456+0900"."""
    day = text[:10] + text[26:]
    if day not in DAYS:
        begins = datetime.datetime.strptime(day, "%Y-%m-%d%z")
        DAYS[day] = int(begins.timestamp()) * 1_000_000
    seconds = int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19])
    return DAYS[day] + seconds * 1_000_000 + int(text[20:26])


# ---- records -------------------------------------------------------------------------------------

NAMES = ["39.gigafile.nu", "103.gigafile.nu", "gigafile.nu", "notgigafile.nu", "gigafile.nu.example",
         "www.dropbox.com", "content.dropboxapi.com", "drive.google.com", "docs.google.com",
         "www.google.com", "contoso.sharepoint.com", "contoso-my.sharepoint.com",
         "fabrikam.sharepoint.com", "chatgpt.com", "cdn.example.jp", "update.example.org",
         "s3.ap-northeast-1.amazonaws.com", "bucket.s3.ap-northeast-1.amazonaws.com",
         "S3-us-west-2.amazonaws.com", "Upload.Box.com.", "onedrive.live.com", "slack.com"]
OUTSIDE = ["203.0.113.%d" % n for n in range(1, 40)] + ["2001:db8:7::%x" % n for n in range(1, 9)]
INSIDE = ["192.168.10.%d" % n for n in range(10, 40)] + ["fd12:3456::%x" % n for n in range(1, 6)]
NEITHER = ["224.0.0.251", "ff02::fb", "255.255.255.255"]


class Maker:
    def __init__(self, out, seed):
        self.out = out
        self.random = random.Random(seed)
        self.flow_id = 10_000
        self.late = []

    def write(self, record):
        self.out.write(json.dumps(record) + "\n")

    def telling(self, kind, time, ends, flow_id, name):
        part = {"tls": {"sni": name, "version": "TLS 1.3"}, "quic": {"sni": name, "version": "1"},
                "http": {"hostname": name, "url": "/"},
                "dns": {"type": "query", "rrname": name, "rrtype": "A"}}[kind]
        return {"timestamp": stamp(time), "flow_id": flow_id, "event_type": kind, **ends,
                kind: part}

    def number(self):
        """A counter's, or one that lasts."""
        self.flow_id += self.random.randint(1, 5)
        return self.flow_id + (2 ** 50 if self.random.random() < 0.5 else 0)

    def connection(self, begins):
        r = self.random
        number = self.number()
        inbound = r.random() < 0.06
        inner = r.choice(INSIDE)
        outer = r.choice(INSIDE if r.random() < 0.08 else NEITHER if r.random() < 0.04 else OUTSIDE)
        port = r.choice([443, 443, 443, 80, 53, 8443])
        src, dst = (outer, inner) if inbound else (inner, outer)
        ends = {"src_ip": src, "src_port": r.randint(1025, 65535), "dest_ip": dst,
                "dest_port": port, "proto": "UDP" if port == 53 else "TCP"}
        lasts = datetime.timedelta(seconds=r.choice([0, 1, 20, 600, 20_000]))
        flow = {"timestamp": stamp(begins + lasts), "flow_id": number, "event_type": "flow",
                **ends, "app_proto": "tls",
                "flow": {"pkts_toserver": 3, "pkts_toclient": 4,
                         "bytes_toserver": r.choice([0, 60, r.randint(1, 5_000),
                                                     r.randint(1, 90_000_000)]),
                         "bytes_toclient": r.randint(0, 300_000), "start": stamp(begins),
                         "end": stamp(begins + lasts), "age": 1, "state": "closed",
                         "reason": "timeout", "alerted": False}}
        told = []
        for _ in range(r.choice([0, 0, 1, 1, 1, 2])):
            kind = r.choice(["tls", "tls", "http", "quic", "dns"])
            at = begins + datetime.timedelta(microseconds=r.randint(0, 900_000))
            if r.random() < 0.1:
                at -= datetime.timedelta(days=5)  # by another clock, or of another connection
            told.append(self.telling(kind, at, ends, number, r.choice(NAMES)))
        for record in told:
            if r.random() < 0.15:
                self.late.append(record)  # comes long after its flow did
            else:
                self.write(record)
        self.write(flow)
        if self.late and r.random() < 0.05:
            self.write(self.late.pop(0))

    def month(self, records):
        first = datetime.datetime(2026, 10, 30, tzinfo=UTC)
        steps = sorted(self.random.randint(0, 34 * 86_400_000_000) for _ in range(records))
        for step in steps:
            self.connection(first + datetime.timedelta(microseconds=step))
        for record in self.late:
            self.write(record)


# ---- figures -------------------------------------------------------------------------------------

class Catalogue:
    """Longest suffix; a plain spelling before a starred one of as many labels."""

    def __init__(self, file):
        with open(file, encoding="utf-8") as text:
            self.services = json.load(text)["services"]
        self.rules = []
        for service in self.services:
            for domain in service["domains"]:
                self.rules.append((domain.split(".")[::-1], service))
        self.rules.sort(key=lambda rule: (-len(rule[0]), any("*" in part for part in rule[0])))

    @staticmethod
    def fits(pattern, label):
        return label.startswith(pattern[:-1]) if pattern.endswith("*") else label == pattern

    def find(self, name):
        labels = name.lower().rstrip(".").split(".")[::-1]
        for parts, service in self.rules:
            if len(parts) <= len(labels) and all(map(self.fits, parts, labels)):
                return service["id"]
        return None


def is_internal(ip):
    if ip.version == 4:
        return any(ip in net for net in V4)
    return any(ip in net for net in V6)


V4 = [ipaddress.ip_network(net) for net in
      ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16")]
V6 = [ipaddress.ip_network(net) for net in ("fc00::/7", "fe80::/10")]


def is_outside(ip):
    special = ip.is_multicast or ip.is_loopback or ip.is_unspecified or \
        ip == ipaddress.ip_address("255.255.255.255")
    return not special and not is_internal(ip)


KNOWN = {}


def kind_of(ip):
    if ip not in KNOWN:
        address = ipaddress.ip_address(ip)
        KNOWN[ip] = "in" if is_internal(address) else "out" if is_outside(address) else "neither"
    return KNOWN[ip]


def names_of(lines):
    """What records tell of each connection: is it a DNS record's, when, which name."""
    told = collections.defaultdict(list)
    for line in lines:
        if '"event_type":"flow"' in line or '"event_type": "flow"' in line:
            continue
        record = json.loads(line)
        kind = record["event_type"]
        part = record.get(kind)
        if kind in ("tls", "quic"):
            name = part.get("sni")
        elif kind == "http":
            name = part.get("hostname")
        elif kind == "dns":
            name = part.get("rrname")
        elif kind == "alert":
            name = (record.get("tls") or {}).get("sni") or \
                (record.get("http") or {}).get("hostname")
        else:
            continue
        if name and "flow_id" in record:
            told[record["flow_id"]].append(
                (kind == "dns" or record.get("dest_port") == 53, parsed(record["timestamp"]),
                 sys.intern(name.lower().rstrip("."))))
    return told


def days_of(month):
    first = datetime.date.fromisoformat(month + "-01")
    days = [first + datetime.timedelta(days=n) for n in range(31)]
    return [day for day in days if day.month == first.month]


class Count:
    def __init__(self, catalogue, month):
        self.catalogue = catalogue
        self.begins = parsed(month + "-01T00:00:00.000000+0900")
        self.length = len(days_of(month))
        self.services = collections.defaultdict(lambda: [0, 0, 0, set()])
        self.first = {}
        self.devices = collections.defaultdict(int)
        self.days = [0] * self.length
        self.hosts = collections.defaultdict(int)
        self.hours = [[0] * 24 for _ in range(7)]
        self.watched = set()
        self.found = {}

    def service_of(self, name):
        if name not in self.found:
            self.found[name] = self.catalogue.find(name)
        return self.found[name]

    def add(self, record, told):
        time = parsed(record["timestamp"])
        is_flow = record["event_type"] == "flow"
        if is_flow and "end" in record["flow"]:
            time = parsed(record["flow"]["end"])
        day = (time - self.begins) // 86_400_000_000
        self.watched.add(day)
        if not is_flow or kind_of(record["src_ip"]) != "in" or kind_of(record["dest_ip"]) != "out":
            return
        names = [] if record.get("dest_port") == 53 else \
            [one for one in told.get(record.get("flow_id"), [])
             if record["flow_id"] >= COUNTERS or abs(one[1] - time) <= HOLDS]
        name = min(names)[2] if names else None
        service = self.service_of(name) if name else None
        if service:
            self.first[service] = min(self.first.get(service, time), time)
        if 0 <= day < self.length:
            self.count(record, time, int(day), service, name)

    def count(self, record, time, day, service, name):
        sent = record["flow"]["bytes_toserver"]
        local = datetime.datetime.fromtimestamp(time // 1_000_000, OFFICE)
        self.hours[local.weekday()][local.hour] += sent
        self.devices[record["src_ip"]] += sent
        if not service:
            self.hosts[name or record["dest_ip"]] += sent
            return
        sums = self.services[service]
        sums[0] += sent
        sums[1] += record["flow"]["bytes_toclient"]
        sums[2] += 1
        sums[3].add(record["src_ip"])
        self.days[day] += sent


def differences(count, told, month):
    """Yields a line for each figure the console tells otherwise."""
    def differ(what, ours, theirs):
        if ours != theirs:
            yield "%s: %s recounted, %s told" % (what, ours, theirs)

    parts = collections.defaultdict(list)
    for service in told["services"]:
        parts[service["id"].split("/")[0]].append(service)
    yield from differ("services", sorted(count.services), sorted(parts))
    for service, sums in count.services.items():
        for at, key in enumerate(("bytes_out", "bytes_in", "flows")):
            yield from differ(service + " " + key, sums[at],
                              sum(part[key] for part in parts[service]))
        first = min((part["first_seen"] for part in parts[service]), default=None)
        ours = datetime.datetime.fromtimestamp(count.first[service] // 1_000_000, UTC)
        yield from differ(service + " first_seen", ours.strftime("%Y-%m-%dT%H:%M:%S"),
                          first and first[:19])
        if len(parts[service]) == 1:  # one PC may have sent to several customers' parts
            yield from differ(service + " devices", len(sums[3]), parts[service][0]["devices"])
    yield from differ("devices", dict(count.devices),
                      {device["ip"]: device["bytes_out"] for device in told["devices"]})
    days = collections.defaultdict(int)
    for day in told["days"]:
        days[day["date"]] += day["bytes_out"]
    for day, sent in zip(days_of(month), count.days):
        yield from differ("day %s" % day, sent, days.get(day.isoformat(), 0))
    yield from differ("hours", count.hours, told["hours"])
    silent = [day.isoformat() for at, day in enumerate(days_of(month)) if at not in count.watched]
    yield from differ("unwatched days", silent, told["unwatched_days"])
    yield from differ("unclassified bytes_out", sum(count.hosts.values()),
                      told["unclassified"]["bytes_out"])


def check(names_file, flows_file, catalogue, month, told_file):
    with open(names_file, encoding="utf-8") as lines:
        told = names_of(lines)
    count = Count(Catalogue(catalogue), month)
    with open(flows_file, encoding="utf-8") as lines:
        for line in lines:
            count.add(json.loads(line), told)
    with open(told_file, encoding="utf-8") as text:
        found = list(differences(count, json.load(text), month))
    for line in found:
        print(line)
    print("%d services, %d devices, %d bytes sent: %d differences" % (
        len(count.services), len(count.devices), sum(count.devices.values()), len(found)))
    return 1 if found else 0


def main():
    if sys.argv[1] == "make":
        with open(sys.argv[2], "w", encoding="utf-8") as out:
            Maker(out, int(sys.argv[3])).month(int(sys.argv[4]))
        return 0
    return check(*sys.argv[2:7])


sys.exit(main())
