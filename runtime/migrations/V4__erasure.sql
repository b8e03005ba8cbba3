-- People who were erased here. Tombstones are keyed hashes: they recognise a person whom a late event or an old token
-- names again, and name nobody themselves.
CREATE TABLE erasures (
    erasure_id uuid        PRIMARY KEY,
    erased_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE tombstones (
    subject    bytea       PRIMARY KEY CHECK (length(subject) = 32),
    expires_at timestamptz NOT NULL
);

CREATE INDEX erasures_expires_at ON erasures (expires_at);
CREATE INDEX tombstones_expires_at ON tombstones (expires_at);

COMMENT ON TABLE erasures IS 'Requests to erase somebody that have taken effect';
COMMENT ON TABLE tombstones IS 'Hashes of those who were erased, until nothing can name them any more';

-- Forgets what has expired, and nothing else: the service itself may not take a tombstone away.
CREATE FUNCTION forget_expired_erasures() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
DECLARE
    forgotten bigint;
BEGIN
    DELETE FROM tombstones WHERE expires_at < now();
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    DELETE FROM erasures WHERE expires_at < now();
    RETURN forgotten;
END
$$;

DO $$
DECLARE
    service name := regexp_replace(current_user, '_owner$', '');
BEGIN
    EXECUTE format('ALTER FUNCTION forget_expired_erasures() SET search_path = %I, pg_temp', current_schema());
    EXECUTE format('REVOKE ALL ON erasures, tombstones FROM %I', service);
    EXECUTE format('GRANT SELECT, INSERT ON erasures, tombstones TO %I', service);
    -- A person may be erased again, and is then remembered for longer.
    EXECUTE format('GRANT UPDATE (expires_at) ON tombstones TO %I', service);
    EXECUTE format('GRANT EXECUTE ON FUNCTION forget_expired_erasures() TO %I', service);
END $$;
