-- The words of the rare records, found by any three letters in a row: Japanese puts no space
-- between words. The words stay where they are; the index reads them through the view, which must
-- therefore tell of a row the same when it goes as when it came: signatures, names and words in use
-- are neither changed nor deleted, and a record's own words never change. The writer adds new records
-- a batch at a time: one by one each costs ten times as much.

CREATE VIEW record_words AS
SELECT record.id AS id, signature.title AS title, signature.rule AS rule, name.text AS server,
    word.text AS app, record.malware AS malware, record.user AS user, record.mail_from AS mail_from,
    record.subject AS subject, record.file_name AS file_name
FROM record LEFT JOIN signature ON signature.id = record.signature
    LEFT JOIN name ON name.id = record.name LEFT JOIN word ON word.id = record.app;

CREATE VIRTUAL TABLE record_text USING fts5(
    title, rule, server, app, malware, user, mail_from, subject, file_name,
    content = 'record_words', content_rowid = 'id', tokenize = 'trigram');

CREATE TRIGGER record_text_drop BEFORE DELETE ON record BEGIN
    INSERT INTO record_text(record_text, rowid, title, rule, server, app, malware, user,
        mail_from, subject, file_name)
    SELECT 'delete', id, title, rule, server, app, malware, user, mail_from, subject, file_name
    FROM record_words WHERE id = old.id;
END;

INSERT INTO record_text(record_text) VALUES('rebuild');
