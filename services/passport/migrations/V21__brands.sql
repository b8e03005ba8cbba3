-- A prefix may move from one brand to another, and the two events come in any order: both claims are kept until the
-- older one is taken back, and the newer one counts.
ALTER TABLE brand_prefixes
    DROP CONSTRAINT brand_prefixes_pkey,
    ADD PRIMARY KEY (prefix, brand_id),
    ADD COLUMN since timestamptz NOT NULL DEFAULT now();

CREATE INDEX brand_prefixes_brand ON brand_prefixes (brand_id);

COMMENT ON COLUMN brand_prefixes.since IS 'When the brand was registered with the prefix; of two brands the later one has it';

-- Prefixes whose products are to be looked at again, and how far that is.
CREATE TABLE brand_assignments (
    prefix   text        PRIMARY KEY CHECK (prefix ~ '^[0-9]{4,12}$'),
    after    text        NOT NULL DEFAULT '',
    asked_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON COLUMN brand_assignments.after IS 'The last GTIN that was looked at';
