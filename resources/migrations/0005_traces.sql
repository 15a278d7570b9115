-- Where a search has to look. Words that stand in tables of their own (names, protocols, rules) and
-- addresses are looked up there; traces tell the seconds in which rows with them stand
-- (trace_code.h). id = block << 6 | kind << 4 | group; rows: records told of.
CREATE TABLE trace(
    id INTEGER PRIMARY KEY,
    rows INTEGER NOT NULL,
    places BLOB NOT NULL
) STRICT;

-- What small transactions told last, a row each, not put into the rows of `trace` yet (trace_fresh.h).
CREATE TABLE fresh_trace(
    id INTEGER PRIMARY KEY,
    rows INTEGER NOT NULL,
    places BLOB NOT NULL
) STRICT;

-- The index by letters is left for the words that are a record's own. They never change.
DROP TRIGGER record_text_drop;
DROP TABLE record_text;
DROP VIEW record_words;

CREATE VIEW record_words AS SELECT id, malware, user, mail_from, subject, file_name FROM record
WHERE coalesce(malware, user, mail_from, subject, file_name) IS NOT NULL;

CREATE VIRTUAL TABLE record_text USING fts5(malware, user, mail_from, subject, file_name,
    content = 'record_words', content_rowid = 'id', columnsize = 0, tokenize = 'trigram');

CREATE TRIGGER record_text_drop BEFORE DELETE ON record
WHEN coalesce(old.malware, old.user, old.mail_from, old.subject, old.file_name) IS NOT NULL BEGIN
    INSERT INTO record_text(record_text, rowid, malware, user, mail_from, subject, file_name)
    VALUES('delete', old.id, old.malware, old.user, old.mail_from, old.subject, old.file_name);
END;

INSERT INTO record_text(record_text) VALUES('rebuild');

-- The writer puts in the traces of the rows there are.
INSERT INTO meta VALUES('traces_due', 1);
