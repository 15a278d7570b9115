-- What was written to, so that a reader may remember the rest. Each transaction that touches days
-- has a number (meta: changes).

-- The last one that touched the day; day 0: all days.
CREATE TABLE changed_day(
    day INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;

-- What the newest few of them touched. part: 0 the whole day, 1 a device, 2 a host (host_day).
CREATE TABLE change(
    number INTEGER NOT NULL,
    day INTEGER NOT NULL,
    part INTEGER NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY(number, day, part, id)
) STRICT, WITHOUT ROWID;
