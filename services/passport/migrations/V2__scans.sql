-- Scans. One that belongs to an account is kept until the account goes; one that is a visitor's is kept for 13 months
-- and then dropped with its month. So the two kinds live in partitions of their own, and a scan moves when its visitor
-- is linked to an account. The id is a UUIDv7: its first 48 bits are the time, so months are ranges of ids, and looking
-- an id up touches one partition of each kind.
CREATE TABLE scans (
    scan_id    uuid        NOT NULL,
    kept       boolean     NOT NULL,
    scanned_at timestamptz NOT NULL,
    visitor_id uuid        NOT NULL,
    account_id uuid,
    gtin       text        NOT NULL REFERENCES products,
    variant    text,
    lot        text,
    serial     text,
    expiry     date,
    raw        text        NOT NULL CHECK (octet_length(raw) <= 2048),
    PRIMARY KEY (scan_id, kept),
    CHECK (kept = (account_id IS NOT NULL))
) PARTITION BY LIST (kept);

CREATE TABLE scans_of_accounts PARTITION OF scans FOR VALUES IN (true);
CREATE TABLE scans_of_visitors PARTITION OF scans FOR VALUES IN (false) PARTITION BY RANGE (scan_id);

COMMENT ON COLUMN scans.kept IS 'Whether an account owns the scan';
COMMENT ON COLUMN scans.raw IS 'The known GS1 keys as a canonical Digital Link';

-- Recent scans, newest first.
CREATE INDEX scans_of_accounts_recent ON scans_of_accounts (account_id, scan_id DESC);
CREATE INDEX scans_of_visitors_recent ON scans_of_visitors (visitor_id, scan_id DESC);

-- The smallest UUIDv7 of a moment.
CREATE FUNCTION first_scan_id(moment timestamptz) RETURNS uuid
    LANGUAGE sql STABLE
    RETURN (lpad(to_hex(floor(extract(epoch FROM moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

-- Makes the partitions of this month, the one before (a scan may begin before midnight and be written after) and the
-- two to come, and tells how many were missing. The service calls it when it starts and once an hour; it may not make
-- tables itself.
CREATE FUNCTION ensure_scan_partitions() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
DECLARE
    month timestamptz;
    name  text;
    made  integer := 0;
BEGIN
    -- Several instances may start at once.
    PERFORM pg_advisory_xact_lock(hashtextextended('passport.ensure_scan_partitions', 0));
    FOR shift IN -1..2 LOOP
        month := date_trunc('month', now(), 'UTC') + make_interval(months => shift);
        name := 'scans_of_visitors_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM');
        CONTINUE WHEN to_regclass(format('passport.%I', name)) IS NOT NULL;
        EXECUTE format('CREATE TABLE passport.%I PARTITION OF passport.scans_of_visitors FOR VALUES FROM (%L) TO (%L)',
                       name, first_scan_id(month), first_scan_id(month + interval '1 month'));
        -- Rows are reached through the parent only.
        EXECUTE format('REVOKE ALL ON passport.%I FROM passport', name);
        made := made + 1;
    END LOOP;
    RETURN made;
END
$$;

GRANT EXECUTE ON FUNCTION ensure_scan_partitions() TO passport;
REVOKE ALL ON scans_of_accounts, scans_of_visitors FROM passport;
-- Nothing changes or removes a scan yet.
REVOKE UPDATE, DELETE ON scans FROM passport;

SELECT ensure_scan_partitions();
