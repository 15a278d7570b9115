-- Rows as lean as they can be, and roll-ups by the day for the screens.

-- (In SQL shifting and joining bits go from left to right: parentheses are needed.)
-- Bulk records. what = kind | direction << 4 | disposition << 6 | protocol << 8 | own_name << 16
-- (the flow itself told its name: none told by others replaces it);
-- ports = src_port << 16 | dst_port as a signed 32-bit number; more = app | drift << 24.
-- identity: 48 bits of it. link: 48 bits of source and connection number, 0 if it has none: records
-- of one connection share it.
CREATE TABLE flow_row(
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL,
    link INTEGER NOT NULL,
    source INTEGER NOT NULL,
    what INTEGER NOT NULL,
    device INTEGER NOT NULL,
    src INTEGER,
    dst INTEGER,
    ports INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    name INTEGER NOT NULL,
    more INTEGER NOT NULL
) STRICT;
INSERT INTO flow_row SELECT id, identity & 281474976710655, 0, source,
    kind | (direction << 4) | (disposition << 6) | (protocol << 8) | ((name <> 0) << 16), device,
    src, dst,
    (src_port << 16 | dst_port) - CASE WHEN src_port >= 32768 THEN 4294967296 ELSE 0 END,
    sent, received, name, app | (drift << 24) FROM flow;
DROP TABLE flow;

-- For reading. A view and not computed columns, which cost a third of each insert.
CREATE VIEW flow AS SELECT id, identity, link, source, what & 15 AS kind, what >> 4 & 3 AS direction,
    what >> 6 & 3 AS disposition, what >> 8 & 255 AS protocol, what >> 16 AS own_name, device, src,
    ports >> 16 & 65535 AS src_port, dst, ports & 65535 AS dst_port, sent, received, name,
    more & 16777215 AS app, more >> 24 AS drift FROM flow_row;

ALTER TABLE record ADD COLUMN link INTEGER NOT NULL DEFAULT 0;

-- Dimensions without an index by text: a million different names would make it a tree of random
-- keys. The writer holds what is needed to find them again; a text may stand twice.
CREATE TABLE name_lean(
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    service INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO name_lean SELECT id, text, service FROM name;
DROP TABLE name;
ALTER TABLE name_lean RENAME TO name;

CREATE TABLE word_lean(
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
INSERT INTO word_lean SELECT id, text FROM word;
DROP TABLE word;
ALTER TABLE word_lean RENAME TO word;

CREATE TABLE address6_lean(
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO address6_lean SELECT id, bytes FROM address6;
DROP TABLE address6;
ALTER TABLE address6_lean RENAME TO address6;

-- Names told about a connection are found by its link among the newest rows.
DROP TABLE flow_name;

-- Roll-ups. By the hour in the order in which they come; by the day in the order in which they are
-- asked for.
CREATE TABLE device_hour_lean(
    hour INTEGER NOT NULL,
    device INTEGER NOT NULL,
    events INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    PRIMARY KEY(hour, device)
) STRICT, WITHOUT ROWID;
INSERT INTO device_hour_lean SELECT hour, device, events, flows, bytes_out, bytes_in
    FROM device_hour ORDER BY hour, device;

CREATE TABLE device_day(
    device INTEGER NOT NULL,
    day INTEGER NOT NULL,
    events INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    last_flow INTEGER NOT NULL,
    PRIMARY KEY(device, day)
) STRICT, WITHOUT ROWID;
DROP TABLE device_hour;
ALTER TABLE device_hour_lean RENAME TO device_hour;

-- first, last: seconds UTC; not kept for service 0.
CREATE TABLE service_day_lean(
    day INTEGER NOT NULL,
    service INTEGER NOT NULL,
    device INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    night_out INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(day, service, device)
) STRICT, WITHOUT ROWID;
INSERT INTO service_day_lean SELECT day, service, device, flows, bytes_out, bytes_in, night_out,
    CASE service WHEN 0 THEN 0 ELSE first / 1000000 END,
    CASE service WHEN 0 THEN 0 ELSE last / 1000000 END FROM service_day;
DROP TABLE service_day;
ALTER TABLE service_day_lean RENAME TO service_day;

-- The sum over the devices.
CREATE TABLE service_total(
    day INTEGER NOT NULL,
    service INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    night_out INTEGER NOT NULL,
    PRIMARY KEY(day, service)
) STRICT, WITHOUT ROWID;
INSERT INTO service_total SELECT day, service, sum(flows), sum(bytes_out), sum(bytes_in),
    sum(night_out) FROM service_day GROUP BY day, service;

CREATE TABLE host_day_lean(
    day INTEGER NOT NULL,
    host INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    PRIMARY KEY(day, host)
) STRICT, WITHOUT ROWID;
INSERT INTO host_day_lean SELECT day, host, 1, bytes_out FROM host_day;
DROP TABLE host_day;
ALTER TABLE host_day_lean RENAME TO host_day;

-- When a row arrived whose own time is far from it.
CREATE TABLE odd_time(
    id INTEGER PRIMARY KEY,
    arrived INTEGER NOT NULL
) STRICT;

-- How a polled source's clock stands: offset = its newest record's time - arrival (µs), since when
-- (within two minutes) and how many rows stood over 5 minutes ahead or over a day behind.
CREATE TABLE source_clock(
    source INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    since INTEGER NOT NULL,
    early INTEGER NOT NULL,
    late INTEGER NOT NULL
) STRICT;

-- The writer makes device_day and whatever else needs the office's calendar.
INSERT INTO meta VALUES('roll_ups_due', 1);
