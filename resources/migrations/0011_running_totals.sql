-- The bytes of a connection since it began, of records that some appliances write while it lasts:
-- the record itself has what it adds. Seen from who opened it, like the connection.

CREATE TABLE flow_total(
    id INTEGER PRIMARY KEY, -- of flow_row
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL
) STRICT;
