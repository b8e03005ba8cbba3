-- Keycloak's own database, after 01-schemas.sql. CREATE DATABASE knows no IF NOT EXISTS: an entry point runs this file
-- once, on an empty server; `stack` leaves the statement out when the database is there.
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
