-- Times are microseconds UTC; hours are hours since 1970 UTC; days are Julian day numbers of the
-- office's calendar. Addresses (columns src, dst): IPv4 as its 32 bits, IPv6 as minus its number in
-- address6, NULL if not known. Numbers of enumerations are those of models/domain.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- Dimensions: whatever repeats in the rows is kept once.

CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    cursor BLOB,
    last_event INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE service(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    first_seen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE name(
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    service INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE word(
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE address6(
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE signature(
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE(rule, title)
) STRICT;

-- The ledger. A device that turned out to be another one points to it and is listed no more.

CREATE TABLE device(
    id INTEGER PRIMARY KEY,
    merged_into INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    hostname TEXT NOT NULL DEFAULT '',
    user_given TEXT NOT NULL DEFAULT '',
    user_told TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    seat TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    standing INTEGER NOT NULL DEFAULT 0,
    standing_note TEXT NOT NULL DEFAULT '',
    os_name TEXT NOT NULL DEFAULT '',
    os_version TEXT NOT NULL DEFAULT '',
    vendor TEXT NOT NULL DEFAULT '',
    extended_support INTEGER NOT NULL DEFAULT 0,
    expects_agent INTEGER NOT NULL DEFAULT 0,
    agent_state INTEGER NOT NULL DEFAULT 0,
    agent_seen INTEGER NOT NULL DEFAULT 0,
    first_seen INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0,
    is_client INTEGER NOT NULL DEFAULT 1,
    inventoried INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE device_key(
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    device INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY(kind, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX device_key_device ON device_key(device, kind);

-- Records. id = microseconds << 12 | 11 bits of the identity << 1 | (0 flow, 1 record): key, time
-- order, page cursor and retention range in one tree. drift = (id >> 12) - the record's own time,
-- not 0 where the place was taken (see event_key.h).

CREATE TABLE flow(
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL,
    drift INTEGER NOT NULL,
    source INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    disposition INTEGER NOT NULL,
    device INTEGER NOT NULL,
    src INTEGER,
    src_port INTEGER NOT NULL,
    dst INTEGER,
    dst_port INTEGER NOT NULL,
    protocol INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    name INTEGER NOT NULL,
    app INTEGER NOT NULL
) STRICT;

CREATE TABLE record(
    id INTEGER PRIMARY KEY,
    identity BLOB NOT NULL,
    drift INTEGER NOT NULL,
    source INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    disposition INTEGER NOT NULL,
    device INTEGER NOT NULL,
    src INTEGER,
    src_port INTEGER NOT NULL,
    dst INTEGER,
    dst_port INTEGER NOT NULL,
    protocol INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    name INTEGER NOT NULL,
    app INTEGER NOT NULL,
    threat INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    signature INTEGER NOT NULL,
    malware TEXT,
    user TEXT,
    mail_from TEXT,
    subject TEXT,
    file_name TEXT
) STRICT;

CREATE INDEX record_kind ON record(kind);
CREATE INDEX record_device ON record(device, kind);

CREATE TABLE record_raw(
    id INTEGER PRIMARY KEY,
    raw BLOB NOT NULL
) STRICT;

-- Names that TLS, HTTP and DNS records told about a connection, for the flow that comes later.

CREATE TABLE flow_name(
    source INTEGER NOT NULL,
    flow INTEGER NOT NULL,
    name INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY(source, flow)
) STRICT, WITHOUT ROWID;

-- Roll-ups.

CREATE TABLE device_hour(
    device INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    events INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    last_flow INTEGER NOT NULL,
    PRIMARY KEY(device, hour)
) STRICT, WITHOUT ROWID;

-- service 0: outbound, but to no service of the catalogue.
CREATE TABLE service_day(
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

-- Outbound to no known service. host: the name's number, or minus the address (event_key.h).
CREATE TABLE host_day(
    day INTEGER NOT NULL,
    host INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    PRIMARY KEY(day, host)
) STRICT, WITHOUT ROWID;

CREATE TABLE kind_day(
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    disposition INTEGER NOT NULL,
    threat INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY(day, kind, disposition, threat)
) STRICT, WITHOUT ROWID;

-- Proof that monitoring was alive: complete rounds in that hour, and records of that hour.
CREATE TABLE source_hour(
    source INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    rounds INTEGER NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY(source, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_health(
    source INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    state INTEGER NOT NULL,
    last_ok INTEGER NOT NULL,
    since INTEGER NOT NULL,
    last_event INTEGER NOT NULL,
    error_kind INTEGER,
    error_detail TEXT,
    detail TEXT NOT NULL,
    shown INTEGER NOT NULL
) STRICT;

-- When a source was meant to be polled; until 0 = still is.
CREATE TABLE source_span(
    source INTEGER NOT NULL,
    from_hour INTEGER NOT NULL,
    until_hour INTEGER NOT NULL,
    PRIMARY KEY(source, from_hour)
) STRICT, WITHOUT ROWID;

-- What people decided and asked for.

CREATE TABLE service_decision(
    service TEXT PRIMARY KEY,
    approval INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_decision(
    finding TEXT PRIMARY KEY,
    state INTEGER NOT NULL,
    note TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE support_request(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    filed INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    finding TEXT NOT NULL,
    facts TEXT NOT NULL,
    note TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;

CREATE INDEX support_request_filed ON support_request(filed);
