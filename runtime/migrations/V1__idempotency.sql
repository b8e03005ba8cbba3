-- Idempotency keys: which request came under a key, and what came of it. Both are keyed hashes, so that neither a
-- person nor a body can be read from this table.
CREATE TABLE idempotency_keys (
    scope      bytea       PRIMARY KEY CHECK (length(scope) = 32),   -- operation, principal and key
    request    bytea       NOT NULL CHECK (length(request) = 32),
    outcome    uuid        NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT now()
);

-- For the cleaner, which deletes the oldest first.
CREATE INDEX idempotency_keys_claimed_at ON idempotency_keys (claimed_at);

-- The role that serves has the schema's name. What it may do is said here, whatever the schema's defaults are.
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON idempotency_keys FROM %I', current_schema());
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO %I', current_schema());
END
$$;
