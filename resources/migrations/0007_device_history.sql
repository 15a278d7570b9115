-- Devices through time, and the ledger as the office keeps it.

-- first_seen: addresses only, since when the present holder is known to have it; 0 = as long as the
-- store goes back.
ALTER TABLE device_key ADD COLUMN first_seen INTEGER NOT NULL DEFAULT 0;

-- Who held an address before the present holder: first and last time (µs) each was seen with it. Only
-- for addresses that changed hands, and of these the newest 64 (judgement/address_history.h).
CREATE TABLE address_span(
    address TEXT NOT NULL,
    first INTEGER NOT NULL,
    device INTEGER NOT NULL,
    last INTEGER NOT NULL, -- after the key: SQLite 3.40's quick_check misreads other orders
    PRIMARY KEY(address, first, device)
) STRICT, WITHOUT ROWID;

-- Devices of which a person said that they are two; a < b.
CREATE TABLE device_apart(
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    PRIMARY KEY(a, b)
) STRICT, WITHOUT ROWID;

ALTER TABLE device ADD COLUMN importance INTEGER NOT NULL DEFAULT 1;
ALTER TABLE device ADD COLUMN guest_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN exception_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN exception_measure TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN exception_until INTEGER NOT NULL DEFAULT 0;

-- The line of the office's own list a device was last entered from: its place there and all its
-- cells, a JSON object by column title, so that the list is written again as it came.
CREATE TABLE device_sheet(
    device INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    cells TEXT NOT NULL
) STRICT;

-- What the last reading of a list changed, to be taken back in one step. field: a column of the table
-- device, "sheet" (device_sheet in one text), "key" (kind and value of one that nobody had), or "made"
-- (the device did not stand in the ledger before).
CREATE TABLE ledger_undo(
    id INTEGER PRIMARY KEY,
    device INTEGER NOT NULL,
    field TEXT NOT NULL,
    before ANY,
    after ANY
) STRICT;

CREATE INDEX ledger_undo_device ON ledger_undo(device, field);
