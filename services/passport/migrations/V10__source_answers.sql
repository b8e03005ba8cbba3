-- What other sources said, and what they are to be asked: one row for each source and key (Open Food Facts by GTIN,
-- Agribalyse by food code). A row is wanted while due_at is set: whoever claims it moves due_at past the time that the
-- source may take, so a row whose claimer died is due again by itself, and sets claim, so that a claimer that comes too
-- late changes nothing.
CREATE TABLE source_answers (
    source      text        NOT NULL CHECK (source IN ('open_food_facts', 'agribalyse')),
    key         text        NOT NULL CHECK (char_length(key) BETWEEN 1 AND 20),
    outcome     text        CHECK (outcome IN ('found', 'not_found', 'failed')),
    reason      text,
    content     jsonb,
    answered_at timestamptz,
    expires_at  timestamptz,
    wanted_at   timestamptz,
    due_at      timestamptz,
    claim       uuid,
    attempts    integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    PRIMARY KEY (source, key),
    CHECK ((outcome IS NOT DISTINCT FROM 'found') = (content IS NOT NULL)),
    CHECK ((content IS NULL) = (answered_at IS NULL)),
    CHECK ((outcome IS NOT DISTINCT FROM 'failed') = (reason IS NOT NULL)),
    CHECK ((wanted_at IS NULL) = (due_at IS NULL)),
    -- Either there is an outcome that holds for a while, or somebody is going to ask.
    CHECK (due_at IS NOT NULL OR (outcome IS NOT NULL AND expires_at IS NOT NULL)),
    CHECK (due_at IS NOT NULL OR claim IS NULL)
);

COMMENT ON TABLE source_answers IS 'Cache of what sources said, and the queue of what they are to be asked';
COMMENT ON COLUMN source_answers.content IS 'As far as passport understood it; an old one stays while the source is asked anew';
COMMENT ON COLUMN source_answers.attempts IS 'Begun since it was wanted';

CREATE INDEX source_answers_due ON source_answers (source, due_at) WHERE due_at IS NOT NULL;

-- A cache forgets by being asked anew, not by losing rows: what a scan showed stays what it shows.
REVOKE DELETE ON source_answers FROM passport;

-- Scans and wishes from before there were sources.
INSERT INTO source_answers (source, key, wanted_at, due_at)
SELECT 'open_food_facts', gtin, now(), now()
FROM (SELECT gtin FROM scans UNION SELECT gtin FROM wanted_products) AS asked;
