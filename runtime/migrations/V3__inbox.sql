-- Which messages have taken effect: written in the transaction of the effect, so that a message that comes again, as Kafka
-- may always deliver it, has none.
CREATE TABLE inbox (
    event_id   uuid        NOT NULL,
    topic      text        NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, topic)
);
CREATE INDEX inbox_expires_at ON inbox (expires_at);

COMMENT ON TABLE inbox IS 'Messages that have taken effect';
COMMENT ON COLUMN inbox.expires_at IS 'Twice the topic''s retention after handling: by then Kafka can no longer deliver it';

-- A compacted topic keeps its last message for each key for ever, and so no id could ever expire. The revision says as
-- much, and needs one row a key.
CREATE TABLE inbox_revision (
    topic    text   NOT NULL,
    key      text   NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (topic, key)
);

COMMENT ON TABLE inbox_revision IS 'For compacted topics: the last revision of each key that has taken effect';

-- The message that each partition is at. Begun is counted before the handler runs, in a transaction of its own; finished
-- when it came back, whatever it said. The difference is how often the process died on it.
CREATE TABLE inbox_attempt (
    topic          text    NOT NULL,
    partition      integer NOT NULL,
    message_offset bigint  NOT NULL,
    begun          integer NOT NULL,
    finished       integer NOT NULL,
    PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

COMMENT ON TABLE inbox_attempt IS 'How often handling the current message of a partition was begun, and how often that ended in order';

DO $$
DECLARE
    service name := regexp_replace(current_user, '_owner$', '');
BEGIN
    EXECUTE format('REVOKE ALL ON inbox, inbox_revision, inbox_attempt FROM %I', service);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON inbox TO %I', service);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON inbox_revision, inbox_attempt TO %I', service);
END $$;
