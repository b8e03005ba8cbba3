-- Events on their way to Kafka: a row is written in the transaction of the change that it tells of, and deleted once the
-- broker has acknowledged it. Column names as Debezium's outbox router expects them; aggregatetype is the topic.
CREATE TABLE outbox (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    payload       bytea       NOT NULL,
    traceparent   text,
    created       timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (
    -- Every row lives for a moment only: the defaults would let dead rows pile up at the low end of the index, where the
    -- relay looks for the oldest.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 100000
);

COMMENT ON TABLE outbox IS 'Events that are committed and not yet acknowledged by Kafka';
COMMENT ON COLUMN outbox.position IS 'The order of publishing. Writers of one key must hold a lock on its subject when they write';
COMMENT ON COLUMN outbox.aggregatetype IS 'The topic, without a prefix';
COMMENT ON COLUMN outbox.aggregateid IS 'The message key';

-- The service writes rows and deletes what is published; an event that is written never changes.
DO $$
DECLARE
    service name := regexp_replace(current_user, '_owner$', '');
BEGIN
    EXECUTE format('REVOKE ALL ON outbox FROM %I', service);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON outbox TO %I', service);
END $$;
