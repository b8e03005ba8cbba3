-- People with an account. Neither an e-mail address nor a password is here: they are Keycloak's alone.
CREATE TABLE accounts (
    account_id       uuid        PRIMARY KEY,
    consumer_ref     uuid        NOT NULL UNIQUE,
    display_name     text        CHECK (char_length(display_name) BETWEEN 1 AND 100),
    locale           text        NOT NULL CHECK (char_length(locale) BETWEEN 2 AND 35),
    time_zone        text        NOT NULL CHECK (char_length(time_zone) BETWEEN 1 AND 64),
    age_confirmed_at timestamptz,
    terms_version    text        CHECK (char_length(terms_version) BETWEEN 1 AND 32),
    created_at       timestamptz NOT NULL,
    erasing          boolean     NOT NULL DEFAULT false
);

COMMENT ON COLUMN accounts.account_id IS 'The user''s id in Keycloak';
COMMENT ON COLUMN accounts.age_confirmed_at IS 'Absent for users who did not sign up here';

-- Which visitor is whose. Linked once, never given to another.
CREATE TABLE visitor_links (
    visitor_id uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES accounts,
    linked_at  timestamptz NOT NULL
);
CREATE INDEX visitor_links_account ON visitor_links (account_id);
REVOKE UPDATE ON visitor_links FROM identity;

-- The sign-up saga. All but id and state is cleared when it is over.
CREATE TABLE signups (
    signup_id        uuid        PRIMARY KEY,
    state            text        NOT NULL CHECK (state IN ('started', 'linked', 'done', 'known', 'abandoned')),
    consumer_ref     uuid,
    account_id       uuid,
    visitor_id       uuid,
    display_name     text,
    locale           text,
    time_zone        text,
    age_confirmed_at timestamptz,
    terms_version    text,
    started_at       timestamptz NOT NULL DEFAULT now(),
    claimed_until    timestamptz NOT NULL,
    missing_since    timestamptz,
    CHECK (state IN ('started', 'linked') OR
           (consumer_ref IS NULL AND account_id IS NULL AND visitor_id IS NULL AND display_name IS NULL))
);
CREATE INDEX signups_open ON signups (claimed_until) WHERE state IN ('started', 'linked');

COMMENT ON COLUMN signups.claimed_until IS 'Until then somebody is at it';
COMMENT ON COLUMN signups.missing_since IS 'When Keycloak was first found not to have the user';

-- Sessions and accounts whose tokens are refused until they end by themselves. The transaction id puts them in an order
-- in which a reader can go on: what is below a snapshot's xmin is committed or never will be.
CREATE TABLE ended_sessions (
    position   bigint      GENERATED ALWAYS AS IDENTITY,
    xid        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    session_id text        CHECK (char_length(session_id) BETWEEN 1 AND 64),
    account_id uuid,
    until      timestamptz NOT NULL,
    PRIMARY KEY (xid, position),
    CHECK ((session_id IS NULL) <> (account_id IS NULL))
);
CREATE INDEX ended_sessions_until ON ended_sessions (until);
REVOKE UPDATE ON ended_sessions FROM identity;
