-- How far each file was imported: an import that was killed goes on from here. A file is known by its content, so that
-- the same file elsewhere is the same import.
CREATE TABLE imports (
    import_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint    bytea       NOT NULL UNIQUE CHECK (octet_length(fingerprint) = 32),
    format         text        NOT NULL CHECK (char_length(format) BETWEEN 1 AND 50),
    position       bigint      NOT NULL DEFAULT 0 CHECK (position >= 0),
    line           bigint      NOT NULL DEFAULT 0 CHECK (line >= 0),
    rejects_length bigint      NOT NULL DEFAULT 0 CHECK (rejects_length >= 0),
    report         jsonb       NOT NULL DEFAULT '{}',
    started_at     timestamptz NOT NULL DEFAULT now(),
    finished_at    timestamptz
);

COMMENT ON COLUMN imports.fingerprint IS 'SHA-256 over format, length and content, or parts of the content of a large file';
COMMENT ON COLUMN imports.position IS 'Bytes of the (unpacked) file that have taken effect';
COMMENT ON COLUMN imports.line IS 'Lines that have taken effect';
COMMENT ON COLUMN imports.rejects_length IS 'Bytes of the file of rejected lines at this position';
COMMENT ON COLUMN imports.report IS 'What became of the lines so far';

-- From which line of which import a product is as it is. A repetition passes over earlier lines about the same product,
-- so that a file in which a GTIN stands twice has no effect the second time either.
ALTER TABLE products
    ADD COLUMN imported_from bigint,
    ADD COLUMN imported_line bigint,
    ADD CHECK ((imported_from IS NULL) = (imported_line IS NULL));
