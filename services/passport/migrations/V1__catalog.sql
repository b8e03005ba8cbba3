-- The catalog: one record for each GTIN, whoever bought it.
CREATE TABLE products (
    gtin           text        PRIMARY KEY CHECK (gtin ~ '^[0-9]{14}$'),
    name           text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 300),
    brand_id       uuid        NOT NULL,
    brand_name     text        CHECK (char_length(brand_name) BETWEEN 1 AND 200),
    quantity       text        CHECK (char_length(quantity) BETWEEN 1 AND 100),
    label          jsonb       NOT NULL,
    recalled_at    timestamptz,
    recall_reason  text        CHECK (char_length(recall_reason) BETWEEN 1 AND 1000),
    source_name    text        NOT NULL CHECK (char_length(source_name) BETWEEN 1 AND 200),
    source_licence text        NOT NULL CHECK (char_length(source_licence) BETWEEN 1 AND 100),
    source_url     text        CHECK (char_length(source_url) BETWEEN 1 AND 500),
    revision       bigint      NOT NULL DEFAULT 1 CHECK (revision >= 1),
    updated_at     timestamptz NOT NULL DEFAULT now(),
    CHECK (recall_reason IS NULL OR recalled_at IS NOT NULL)
);

COMMENT ON TABLE products IS 'What scans and verdicts are answered from';
COMMENT ON COLUMN products.brand_id IS 'By the GTIN''s prefix; brand_name is only text';
COMMENT ON COLUMN products.label IS 'As DigitalLabel of the contract';

-- GS1 company prefixes of registered brands.
CREATE TABLE brand_prefixes (
    prefix   text PRIMARY KEY CHECK (prefix ~ '^[0-9]{4,12}$'),
    brand_id uuid NOT NULL
);

-- GTINs that somebody scanned and nobody knew: to be looked for.
CREATE TABLE wanted_products (
    gtin         text        PRIMARY KEY CHECK (gtin ~ '^[0-9]{14}$'),
    first_wanted timestamptz NOT NULL DEFAULT now(),
    last_wanted  timestamptz NOT NULL DEFAULT now()
);

-- Products are never deleted: scans refer to them.
REVOKE DELETE ON products FROM passport;
