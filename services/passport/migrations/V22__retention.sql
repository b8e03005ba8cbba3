-- Scans that no account owns are kept for 13 months, then their month is dropped. The two functions with a parameter are
-- the owner's own; what the service may call takes no parameter, so that it can drop nothing else.
CREATE FUNCTION make_scan_partition(month timestamptz) RETURNS boolean
    LANGUAGE plpgsql SET search_path = passport, pg_temp
AS $$
DECLARE
    first timestamptz := date_trunc('month', month, 'UTC');
    name  text := 'scans_of_visitors_' || to_char(first AT TIME ZONE 'UTC', 'YYYY_MM');
BEGIN
    IF to_regclass(format('passport.%I', name)) IS NOT NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE passport.%I PARTITION OF passport.scans_of_visitors FOR VALUES FROM (%L) TO (%L)',
                   name, first_scan_id(first), first_scan_id((first AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC'));
    -- Rows are reached through the parent only.
    EXECUTE format('REVOKE ALL ON passport.%I FROM passport', name);
    RETURN true;
END
$$;

CREATE OR REPLACE FUNCTION ensure_scan_partitions() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
DECLARE
    made integer := 0;
BEGIN
    -- Several instances may start at once.
    PERFORM pg_advisory_xact_lock(hashtextextended('passport.ensure_scan_partitions', 0));
    FOR shift IN -1..2 LOOP
        IF make_scan_partition(date_trunc('month', now(), 'UTC') + make_interval(months => shift)) THEN
            made := made + 1;
        END IF;
    END LOOP;
    RETURN made;
END
$$;

-- Drops the months of visitors' scans that ended before a moment, and tells how many. Months of accounts' scans there
-- are none.
CREATE FUNCTION drop_scan_partitions_before(moment timestamptz) RETURNS integer
    LANGUAGE plpgsql SET search_path = passport, pg_temp
    -- Scans wait while a month is dropped: rather try again later than let them wait long.
    SET lock_timeout = '2s'
AS $$
DECLARE
    month   record;
    dropped integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('passport.ensure_scan_partitions', 0));
    FOR month IN
        SELECT child.relname AS name
        FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
        WHERE inhparent = 'passport.scans_of_visitors'::regclass
          AND child.relname ~ '^scans_of_visitors_[0-9]{4}_[0-9]{2}$'
          AND (to_date(right(child.relname, 7), 'YYYY_MM') + interval '1 month') AT TIME ZONE 'UTC' <= moment
        ORDER BY child.relname
    LOOP
        EXECUTE format('DROP TABLE passport.%I', month.name);
        dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
END
$$;

CREATE FUNCTION drop_expired_scan_partitions() RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = passport, pg_temp
    RETURN drop_scan_partitions_before(now() - interval '13 months');

GRANT EXECUTE ON FUNCTION drop_expired_scan_partitions() TO passport;
