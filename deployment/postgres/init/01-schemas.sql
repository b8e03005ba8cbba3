-- Schemas and roles: one schema for each service, two roles each. Plain SQL, repeatable; run by a superuser in the
-- database that the services share (`packytrace`). Roles belong to the whole server, the rest to this database.
--
--   <svc>_owner  owns the schema; used by `<svc> migrate` only
--   <svc>        the running service: reads and writes rows, makes nothing, sees no other schema
--
-- Roles have no password here, so that this file holds no secret: a deployment sets them with
-- ALTER ROLE ... PASSWORD from its own secrets, development and tests with ../development-passwords.sql.

-- What a server grants to everybody by default.
REVOKE ALL ON SCHEMA public FROM PUBLIC;

DO $$
DECLARE
    service text;
    owner   text;
    other   text;
BEGIN
    -- What all databases of a server share is changed only when it is not as it should be: two runs of this file in
    -- two databases would meet there ("tuple concurrently updated").
    FOREACH other IN ARRAY ARRAY['postgres', 'template1'] LOOP
        IF has_database_privilege('public', other, 'CONNECT') THEN
            EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', other);
        END IF;
    END LOOP;

    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());

    FOREACH service IN ARRAY ARRAY[
        'passport', 'personalization', 'fridge', 'identity', 'measurement', 'brand_analytics'
    ] LOOP
        owner := service || '_owner';

        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = owner) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', owner);
            EXECUTE format('ALTER ROLE %I SET search_path = %I', owner, service);
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', service);
            EXECUTE format('ALTER ROLE %I SET search_path = %I', service, service);
        END IF;

        -- CONNECT without TEMPORARY: a temporary table is a table too.
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I, %I', current_database(), owner, service);

        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, owner);
        EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', service, service);

        -- What the owner will create. TRUNCATE is never granted; a migration that makes an append-only table takes
        -- UPDATE and DELETE away again: REVOKE UPDATE, DELETE ON ... FROM <svc>.
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I '
                       'GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', owner, service, service);
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I '
                       'GRANT USAGE, SELECT ON SEQUENCES TO %I', owner, service, service);
        -- A function is executable by nobody until its migration grants it. (Without IN SCHEMA: a default for one
        -- schema cannot take away what the global default gives.)
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC', owner);
    END LOOP;

    -- Keycloak has a database of its own (02-keycloak.sql) and no right in this one.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'keycloak') THEN
        CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
    END IF;
END
$$;
