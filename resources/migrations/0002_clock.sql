-- Rows whose time is off from their arrival, and how each source's clock stands against ours.

CREATE TABLE odd_time(
    id INTEGER PRIMARY KEY,
    arrived INTEGER NOT NULL
) STRICT;

-- Microseconds. offset: the newest record's time minus its arrival, of the last batch polled live;
-- since: when this offset was first seen; early, late: rows in the future, rows of days ago.
CREATE TABLE source_clock(
    source INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    since INTEGER NOT NULL,
    early INTEGER NOT NULL,
    late INTEGER NOT NULL
) STRICT;
