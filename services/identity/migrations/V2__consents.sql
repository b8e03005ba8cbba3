-- The texts that consents are given to. The newest one that is in force counts; an older one stays as proof.
CREATE TABLE consent_texts (
    purpose       text        NOT NULL CHECK (purpose ~ '^[a-z][a-z0-9_]*$'),
    version       text        NOT NULL CHECK (char_length(version) BETWEEN 1 AND 32),
    locale        text        NOT NULL,
    -- Without a backslash, which the conversion to bytes would read as an escape.
    text          text        NOT NULL CHECK (char_length(text) >= 1 AND position('\' IN text) = 0),
    hash          text        NOT NULL GENERATED ALWAYS AS (encode(sha256(text::bytea), 'hex')) STORED,
    in_force_from timestamptz NOT NULL,
    PRIMARY KEY (purpose, version, locale)
);
REVOKE INSERT, UPDATE, DELETE ON consent_texts FROM identity;

INSERT INTO consent_texts (purpose, version, locale, text, in_force_from) VALUES
    ('health_profile', '1', 'en', 'I allow PackyTrace to keep my health profile (allergies, diet, conditions) and to use it for nothing but telling me whether a product fits me. I can take this back at any time; the profile is then unreadable at once.', '2026-11-01T00:00:00Z'),
    ('health_profile', '1', 'pt', 'Autorizo a PackyTrace a guardar o meu perfil de saúde (alergias, dieta, condições) e a usá-lo apenas para me dizer se um produto me serve. Posso retirar esta autorização em qualquer momento; o perfil fica logo ilegível.', '2026-11-01T00:00:00Z'),
    ('engagement', '1', 'en', 'I allow PackyTrace to count what I scan, keep and eat, together with many others, in figures for brands that name nobody. I can take this back at any time.', '2026-11-01T00:00:00Z'),
    ('engagement', '1', 'pt', 'Autorizo a PackyTrace a contar o que leio, guardo e como, em conjunto com muitas outras pessoas, em números para marcas que não identificam ninguém. Posso retirar esta autorização em qualquer momento.', '2026-11-01T00:00:00Z'),
    ('expiry_mail', '1', 'en', 'I want an e-mail when food in my fridge is about to expire. I can take this back at any time.', '2026-11-01T00:00:00Z'),
    ('expiry_mail', '1', 'pt', 'Quero receber um e-mail quando os alimentos do meu frigorífico estão prestes a expirar. Posso retirar esta autorização em qualquer momento.', '2026-11-01T00:00:00Z');

-- Whose ledger rows are whose: a random subject for each account. To break this link is to make the rows nobody's.
CREATE TABLE ledger_subjects (
    subject    uuid PRIMARY KEY,
    account_id uuid NOT NULL UNIQUE
);
REVOKE UPDATE, DELETE ON ledger_subjects FROM identity;

-- Every decision is a new row; nothing changes or removes one.
CREATE TABLE consent_ledger (
    ledger_seq   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id     uuid        NOT NULL UNIQUE,
    subject      uuid        NOT NULL,
    purpose      text        NOT NULL,
    granted      boolean     NOT NULL,
    text_version text        NOT NULL,
    text_hash    text        NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    locale       text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX consent_ledger_state ON consent_ledger (subject, purpose, ledger_seq DESC);
CREATE INDEX consent_ledger_pages ON consent_ledger (subject, ledger_seq DESC);
REVOKE UPDATE, DELETE ON consent_ledger FROM identity;

-- What visitors decided. The last decision counts, so there is no ledger of people without a name.
CREATE TABLE visitor_consents (
    visitor_id  uuid        PRIMARY KEY,
    measurement text        NOT NULL CHECK (measurement IN ('allowed', 'refused')),
    decided_at  timestamptz NOT NULL
);
