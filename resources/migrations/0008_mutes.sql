-- What people decide about findings. Every decision is kept; of those about one finding that were
-- not taken back the newest counts.

CREATE TABLE decision(
    id INTEGER PRIMARY KEY,
    finding TEXT NOT NULL,
    state INTEGER NOT NULL,
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL, -- accepted until; 0: no date
    taken_back INTEGER NOT NULL -- when; 0: it stands
) STRICT;

INSERT INTO decision(finding, state, note, decided_by, at, until, taken_back)
    SELECT finding, state, note, '', at, 0, 0 FROM finding_decision ORDER BY at, finding;

CREATE INDEX decision_finding ON decision(finding);

DROP TABLE finding_decision;

-- Rules the office does not want to hear of for a while.

CREATE TABLE mute(
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    device INTEGER NOT NULL, -- 0: any
    destination TEXT NOT NULL, -- '': any
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    taken_back INTEGER NOT NULL -- when; 0: it runs to its end
) STRICT;
