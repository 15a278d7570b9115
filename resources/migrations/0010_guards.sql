-- What the virus guards of the PCs say of their own definitions, by day: the last word of each
-- kind. 0: none.

CREATE TABLE guard_day(
    day INTEGER NOT NULL, -- of UTC, since 1970
    device INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    outdated INTEGER NOT NULL,
    record INTEGER NOT NULL, -- that of `outdated`
    PRIMARY KEY(day, device)
) STRICT, WITHOUT ROWID;
