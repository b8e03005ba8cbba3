-- What identity tells of people, as far as scans need it.

-- Visitors that belong to an account: their scans until then are the account's, those that are written later but were
-- made earlier too.
CREATE TABLE visitor_links (
    visitor_id uuid        PRIMARY KEY,
    account_id uuid        NOT NULL,
    linked_at  timestamptz NOT NULL
);

CREATE INDEX visitor_links_account ON visitor_links (account_id);

-- Who may be measured. Whoever does not stand here may not.
CREATE TABLE engagement_consents (
    account_id uuid    PRIMARY KEY,
    granted    boolean NOT NULL,
    ledger_seq bigint  NOT NULL
);

CREATE TABLE visitor_choices (
    visitor_id uuid        PRIMARY KEY,
    allowed    boolean     NOT NULL,
    decided_at timestamptz NOT NULL
);

COMMENT ON COLUMN engagement_consents.ledger_seq IS 'Orders grants and revocations, however they arrive';
COMMENT ON COLUMN visitor_choices.decided_at IS 'Orders a visitor''s decisions, however they arrive';

CREATE INDEX product_reports_account ON product_reports (account_id, reported_at);
CREATE INDEX product_reports_visitor ON product_reports (visitor_id);

-- The service may neither change nor remove a scan or a report. It may follow a link that is recorded …
CREATE FUNCTION give_scans_to_account(visitor uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
DECLARE
    given bigint;
BEGIN
    UPDATE scans SET kept = true, account_id = link.account_id
    FROM visitor_links link
    WHERE link.visitor_id = visitor AND scans.visitor_id = visitor
      AND NOT scans.kept AND scans.scanned_at <= link.linked_at;
    GET DIAGNOSTICS given = ROW_COUNT;
    RETURN given;
END
$$;

-- … and erase a person whose erasure is recorded in the same transaction.
CREATE FUNCTION erase_person(erasure uuid, account uuid, visitors uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = passport, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM erasures
                   WHERE erasure_id = erasure AND xmin = pg_current_xact_id()::xid) THEN
        RAISE insufficient_privilege USING MESSAGE = 'no erasure is recorded in this transaction';
    END IF;
    DELETE FROM scans WHERE kept AND account_id = account;
    DELETE FROM scans WHERE NOT kept AND visitor_id = ANY (visitors);
    DELETE FROM product_reports WHERE account_id = account;
    DELETE FROM product_reports WHERE account_id IS NULL AND visitor_id = ANY (visitors);
    DELETE FROM visitor_links WHERE account_id = account OR visitor_id = ANY (visitors);
    DELETE FROM engagement_consents WHERE account_id = account;
    DELETE FROM visitor_choices WHERE visitor_id = ANY (visitors);
END
$$;

GRANT EXECUTE ON FUNCTION give_scans_to_account(uuid), erase_person(uuid, uuid, uuid[]) TO passport;
