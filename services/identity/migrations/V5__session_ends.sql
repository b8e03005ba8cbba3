-- Sessions that Keycloak is still to end. Each is written before Keycloak is asked, so that one that was away, or a process
-- that died, leaves no session alive: one, or all of an account but one that began before a time.
CREATE TABLE session_ends (
    end_id         uuid        PRIMARY KEY,
    session_id     text        CHECK (char_length(session_id) BETWEEN 1 AND 64),
    account_id     uuid        REFERENCES accounts ON DELETE CASCADE,
    kept_session   text        CHECK (char_length(kept_session) BETWEEN 1 AND 64),
    started_before timestamptz,
    claimed_until  timestamptz NOT NULL,
    CHECK ((session_id IS NULL) <> (account_id IS NULL)),
    CHECK ((account_id IS NULL) = (kept_session IS NULL) AND (account_id IS NULL) = (started_before IS NULL))
);
CREATE INDEX session_ends_claimed ON session_ends (claimed_until);
CREATE INDEX session_ends_account ON session_ends (account_id);
