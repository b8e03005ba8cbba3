-- Erasures of people; `erasures` is the runtime's, and says what this schema itself has erased. When one is complete,
-- nothing of it but its id, its times and its confirmations is kept.
CREATE TABLE person_erasures (
    erasure_id        uuid        PRIMARY KEY,
    state             text        NOT NULL CHECK (state IN ('requested', 'announced', 'completed')),
    account_id        uuid        UNIQUE,
    consumer_ref      uuid,
    visitor_id        uuid        UNIQUE,
    visitor_ids       uuid[],
    requested_at      timestamptz NOT NULL DEFAULT now(),
    claimed_until     timestamptz NOT NULL DEFAULT now(),
    last_sent_at      timestamptz,
    not_asked         text[]      NOT NULL,
    live_completed_at timestamptz,
    topics_clear_at   timestamptz,
    backups_clear_at  timestamptz,
    CHECK (state = 'completed' OR (account_id IS NULL) <> (visitor_id IS NULL)),
    CHECK (state <> 'completed' OR
           (account_id IS NULL AND consumer_ref IS NULL AND visitor_id IS NULL AND visitor_ids IS NULL))
);
CREATE INDEX person_erasures_open ON person_erasures (claimed_until) WHERE state <> 'completed';

-- Who has to confirm, as it was when the erasure began.
CREATE TABLE erasure_confirmations (
    erasure_id   uuid NOT NULL REFERENCES person_erasures,
    service      text NOT NULL,
    confirmed_at timestamptz,
    PRIMARY KEY (erasure_id, service)
);
REVOKE DELETE ON person_erasures, erasure_confirmations FROM identity;

-- Makes an account's ledger rows nobody's. Only for an account whose erasure is recorded.
CREATE FUNCTION sever_ledger(erasure uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = identity, pg_temp
AS $$
DECLARE
    erased uuid;
BEGIN
    SELECT account_id INTO erased FROM person_erasures WHERE erasure_id = erasure AND state = 'announced';
    IF erased IS NULL THEN
        RAISE EXCEPTION 'no erasure of an account is recorded under this id' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM ledger_subjects WHERE account_id = erased;
END
$$;
GRANT EXECUTE ON FUNCTION sever_ledger(uuid) TO identity;

-- Exports that were asked for. What they hold is put together when it is fetched, and kept nowhere.
CREATE TABLE exports (
    export_id    uuid        PRIMARY KEY,
    account_id   uuid        NOT NULL REFERENCES accounts ON DELETE CASCADE,
    requested_at timestamptz NOT NULL
);
CREATE INDEX exports_account ON exports (account_id);
REVOKE UPDATE ON exports FROM identity;
