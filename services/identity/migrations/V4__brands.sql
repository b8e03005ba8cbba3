-- Registered brands and the GS1 company prefixes whose products are theirs.
CREATE TABLE brands (
    brand_id      uuid        PRIMARY KEY CHECK (brand_id <> '00000000-0000-8000-8000-000000000001'),
    name          text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    revision      bigint      NOT NULL CHECK (revision >= 1),
    registered_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN brands.brand_id IS 'Never the constant brand `unclaimed`';

CREATE TABLE brand_prefixes (
    prefix   text PRIMARY KEY CHECK (prefix ~ '^[0-9]{4,12}$'),
    brand_id uuid NOT NULL REFERENCES brands
);
CREATE INDEX brand_prefixes_brand ON brand_prefixes (brand_id);

-- Who acts for a brand.
CREATE TABLE brand_users (
    account_id uuid        PRIMARY KEY,
    brand_id   uuid        NOT NULL REFERENCES brands,
    added_at   timestamptz NOT NULL DEFAULT now()
);
