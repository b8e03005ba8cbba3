-- DEVELOPMENT AND TESTS ONLY: the password of each role is its name and `-development`. Never run this on a server
-- that others can reach.
DO $$
DECLARE
    role text;
BEGIN
    FOR role IN
        SELECT rolname FROM pg_roles
        WHERE regexp_replace(rolname, '_owner$', '')
              IN ('passport', 'personalization', 'fridge', 'identity', 'measurement', 'brand_analytics', 'keycloak')
    LOOP
        EXECUTE format('ALTER ROLE %I PASSWORD %L', role, role || '-development');
    END LOOP;
END
$$;
