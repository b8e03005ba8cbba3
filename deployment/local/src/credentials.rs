//! Names and development passwords: what `deployment/postgres/init` makes and `development-passwords.sql` sets.

/// The database that the services share, one schema each.
pub const DATABASE: &str = "packytrace";

/// Keycloak's own database and role.
pub const KEYCLOAK: &str = "keycloak";

/// The superuser, and its password in development.
pub const SUPERUSER: &str = "postgres";

/// The services with a schema: the names of schema and running role; `<name>_owner` owns it.
pub const SCHEMAS: [&str; 6] = [
    "passport",
    "personalization",
    "fridge",
    "identity",
    "measurement",
    "brand_analytics",
];

/// The development password of a role.
pub fn password(role: &str) -> String {
    format!("{role}-development")
}

/// A connection URL for a role on this machine.
pub fn url(role: &str, port: u16, database: &str) -> String {
    format!("postgres://{role}:{}@127.0.0.1:{port}/{database}", password(role))
}
