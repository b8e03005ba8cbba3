-- Somebody may have more scans than one transaction can move or delete in its time. It does so many of them; the rest is
-- done in the background, in as many transactions as it takes. The functions of before stay for instances of before.

ALTER TABLE visitor_links ADD COLUMN settled boolean NOT NULL DEFAULT true;
CREATE INDEX visitor_links_unsettled ON visitor_links (visitor_id) WHERE NOT settled;

COMMENT ON COLUMN visitor_links.settled IS 'Whether the account has all scans of before the link';

-- Gives at most so many scans of a visitor to the account of its link, and tells how many.
CREATE FUNCTION give_scans_to_account(visitor uuid, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
DECLARE
    link  visitor_links;
    given integer;
BEGIN
    -- Locked: nobody else gives them meanwhile.
    SELECT * INTO link FROM visitor_links WHERE visitor_id = visitor FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    UPDATE scans SET kept = true, account_id = link.account_id
    WHERE NOT kept AND scan_id = ANY (ARRAY(
        SELECT scan_id FROM scans
        WHERE NOT kept AND visitor_id = visitor AND scanned_at <= link.linked_at LIMIT most));
    GET DIAGNOSTICS given = ROW_COUNT;
    UPDATE visitor_links SET settled = given < most WHERE visitor_id = visitor AND settled <> (given < most);
    RETURN given;
END
$$;

-- Erasures that have begun: their people are tombstones, and not all that was theirs is gone.
CREATE TABLE unfinished_erasures (
    erasure_id  uuid        PRIMARY KEY,
    account_id  uuid,
    visitor_ids uuid[]      NOT NULL,
    begun_at    timestamptz NOT NULL DEFAULT now()
);
REVOKE ALL ON unfinished_erasures FROM passport;
GRANT SELECT ON unfinished_erasures TO passport;

-- Deletes at most so much about a person, and tells whether nothing is left.
CREATE FUNCTION erase_some(account uuid, visitors uuid[], most integer) RETURNS boolean
    LANGUAGE plpgsql SET search_path = passport, pg_temp
AS $$
DECLARE
    visitor uuid;
    room    integer := most;
    gone    integer;
BEGIN
    -- What a link gives to an account is the account's, also before it was given.
    FOR visitor IN SELECT visitor_id FROM visitor_links WHERE visitor_id = ANY (visitors) AND NOT settled LOOP
        room := room - give_scans_to_account(visitor, room);
        IF room <= 0 THEN
            RETURN false;
        END IF;
    END LOOP;
    DELETE FROM scans WHERE kept AND scan_id = ANY (ARRAY(
        SELECT scan_id FROM scans WHERE kept AND account_id = account LIMIT room));
    GET DIAGNOSTICS gone = ROW_COUNT;
    room := room - gone;
    DELETE FROM scans WHERE NOT kept AND scan_id = ANY (ARRAY(
        SELECT scan_id FROM scans WHERE NOT kept AND visitor_id = ANY (visitors) LIMIT room));
    GET DIAGNOSTICS gone = ROW_COUNT;
    room := room - gone;
    DELETE FROM product_reports WHERE report_id = ANY (ARRAY(
        SELECT report_id FROM product_reports
        WHERE account_id = account OR (account_id IS NULL AND visitor_id = ANY (visitors)) LIMIT room));
    GET DIAGNOSTICS gone = ROW_COUNT;
    IF room <= gone THEN
        RETURN false;
    END IF;
    DELETE FROM visitor_links WHERE account_id = account OR visitor_id = ANY (visitors);
    DELETE FROM engagement_consents WHERE account_id = account;
    DELETE FROM visitor_choices WHERE visitor_id = ANY (visitors);
    RETURN true;
END
$$;

-- Begins to erase a person whose erasure is recorded in the same transaction.
CREATE FUNCTION erase_person(erasure uuid, account uuid, visitors uuid[], most integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM erasures
                   WHERE erasure_id = erasure AND xmin = pg_current_xact_id()::xid) THEN
        RAISE insufficient_privilege USING MESSAGE = 'no erasure is recorded in this transaction';
    END IF;
    IF erase_some(account, visitors, most) THEN
        RETURN true;
    END IF;
    INSERT INTO unfinished_erasures (erasure_id, account_id, visitor_ids) VALUES (erasure, account, visitors);
    RETURN false;
END
$$;

-- Goes on with an erasure that has begun, unless somebody else does: then nothing is told.
CREATE FUNCTION go_on_with_erasure(erasure uuid, most integer, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
DECLARE
    begun unfinished_erasures;
BEGIN
    SELECT * INTO begun FROM unfinished_erasures WHERE erasure_id = erasure FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF NOT erase_some(begun.account_id, begun.visitor_ids, most) THEN
        RETURN false;
    END IF;
    DELETE FROM unfinished_erasures WHERE erasure_id = erasure;
    -- Who asks again is told when the last of it went.
    UPDATE erasures SET erased_at = at WHERE erasure_id = erasure;
    RETURN true;
END
$$;

REVOKE ALL ON FUNCTION erase_some(uuid, uuid[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_scans_to_account(uuid, integer), erase_person(uuid, uuid, uuid[], integer),
    go_on_with_erasure(uuid, integer, timestamptz) TO passport;
