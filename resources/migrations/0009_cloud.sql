-- Where the office's data goes: by part of the day, by hour, and what the office decided about it.

-- Sent in the morning (5 to 12) and in the evening (17 to 22); night_out stands already, the
-- afternoon is what is left. Of days whose connections were deleted only the night is known: the
-- rest counts as afternoon.
ALTER TABLE service_day ADD COLUMN morning_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE service_day ADD COLUMN evening_out INTEGER NOT NULL DEFAULT 0;

-- Outbound by hour (UTC) and service, over all devices; service 0: to none of the catalogue.
CREATE TABLE service_hour(
    hour INTEGER NOT NULL,
    service INTEGER NOT NULL,
    flows INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    PRIMARY KEY(hour, service)
) STRICT, WITHOUT ROWID;

-- May a service be used? Every decision is kept; of those about one service (or one customer's part
-- of it, "id/tenant") and one department the newest counts. approval 0 takes the earlier one back.
CREATE TABLE service_policy(
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    department TEXT NOT NULL, -- '': the whole office
    approval INTEGER NOT NULL,
    own INTEGER NOT NULL, -- 1: this part of the service is the office's own
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

INSERT INTO service_policy(service, department, approval, own, note, decided_by, at)
    SELECT service, '', approval, 0, '', '', at FROM service_decision ORDER BY at, service;
DROP TABLE service_decision;

-- Services a person was asked about and said "later" to: not asked again for a while.
CREATE TABLE service_asked(
    service TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The writer makes the hours and the parts of the day from the rows there are.
INSERT INTO meta VALUES('service_hours_due', 1);
