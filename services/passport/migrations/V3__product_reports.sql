-- What people say about products that are missing or wrong.
CREATE TABLE product_reports (
    report_id   uuid        PRIMARY KEY,
    reported_at timestamptz NOT NULL DEFAULT now(),
    gtin        text        NOT NULL CHECK (gtin ~ '^[0-9]{14}$'),
    note        text        CHECK (char_length(note) <= 500),
    visitor_id  uuid        NOT NULL,
    account_id  uuid
);

CREATE INDEX product_reports_gtin ON product_reports (gtin, reported_at DESC);

-- A report is a statement of its time: nothing changes it.
REVOKE UPDATE, DELETE ON product_reports FROM passport;
