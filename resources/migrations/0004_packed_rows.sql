-- Bulk records in fewer columns: what a row costs to write goes by its columns, and each has a byte
-- of its own besides. Numbers that are never summed stand together in one; the view takes them apart.
-- who = identity << 16 | src_port; link = link << 16 | dst_port;
-- ends = src << 32 | dst (an IPv4 address, or the number of an IPv6 one);
-- what = kind | direction << 4 | disposition << 6 | protocol << 8 | own_name << 16
--     | kind of src << 17 | kind of dst << 19 (0 none, 1 IPv4, 2 IPv6) | source << 21;
-- parties = device << 32 | name; more = app | drift << 24. (packed_flow.h)
-- Whole numbers all, by their only writer: types would be checked anew in each of millions of rows.
DROP VIEW flow;
CREATE TABLE flow_packed(
    id INTEGER PRIMARY KEY,
    who,
    link,
    ends,
    what,
    parties,
    sent,
    received,
    more
);
INSERT INTO flow_packed SELECT id, identity << 16 | (ports >> 16 & 65535),
    link << 16 | (ports & 65535),
    (abs(ifnull(src, 0)) << 32) | abs(ifnull(dst, 0)),
    (what & 131071) | ((CASE WHEN src IS NULL THEN 0 WHEN src < 0 THEN 2 ELSE 1 END) << 17)
        | ((CASE WHEN dst IS NULL THEN 0 WHEN dst < 0 THEN 2 ELSE 1 END) << 19) | (source << 21),
    device << 32 | name, sent, received, more FROM flow_row;
DROP TABLE flow_row;
ALTER TABLE flow_packed RENAME TO flow_row;

CREATE VIEW flow AS SELECT id, who >> 16 & 281474976710655 AS identity,
    link >> 16 & 281474976710655 AS link, what >> 21 AS source, what & 15 AS kind,
    what >> 4 & 3 AS direction, what >> 6 & 3 AS disposition, what >> 8 & 255 AS protocol,
    what >> 16 & 1 AS own_name, parties >> 32 AS device,
    CASE what >> 17 & 3 WHEN 1 THEN ends >> 32 & 4294967295
        WHEN 2 THEN -(ends >> 32 & 4294967295) END AS src,
    who & 65535 AS src_port,
    CASE what >> 19 & 3 WHEN 1 THEN ends & 4294967295 WHEN 2 THEN -(ends & 4294967295) END AS dst,
    link & 65535 AS dst_port, sent, received, parties & 4294967295 AS name,
    more & 16777215 AS app, more >> 24 AS drift FROM flow_row;

-- What devices did on a day stands together: each poll writes to most devices of today, and readers
-- keep the days before.
CREATE TABLE device_day_by_day(
    device INTEGER NOT NULL,
    day INTEGER NOT NULL,
    events INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    last_flow INTEGER NOT NULL,
    PRIMARY KEY(day, device)
) STRICT, WITHOUT ROWID;
INSERT INTO device_day_by_day SELECT device, day, events, flows, bytes_out, bytes_in, last_flow
    FROM device_day ORDER BY day, device;
DROP TABLE device_day;
ALTER TABLE device_day_by_day RENAME TO device_day;

-- By kind and time, with the device: one index that only grows at its end. One by device was written
-- to all over by every batch.
DROP INDEX record_device;
DROP INDEX record_kind;
CREATE INDEX record_kind ON record(kind, id, device);
