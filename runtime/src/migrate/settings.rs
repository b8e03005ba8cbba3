use std::time::Duration;

use crate::config::{Secret, seconds};

/// What `migrate` reads.
#[derive(Debug, Clone, clap::Args)]
pub struct MigrateSettings {
    /// `postgres://role:password@host:port/database`, as the role that owns the schema.
    #[arg(long, env = "OWNER_DATABASE_URL", hide_env_values = true)]
    pub owner_database_url: Secret,

    /// How long to wait for another `migrate` of the same service, in seconds.
    #[arg(long = "migrate-wait-seconds", env = "MIGRATE_WAIT_SECONDS", default_value = "60", value_parser = seconds)]
    pub wait: Duration,
}

impl MigrateSettings {
    /// The defaults, for a URL.
    pub fn for_url(owner_database_url: Secret) -> Self {
        Self {
            owner_database_url,
            wait: Duration::from_secs(60),
        }
    }
}
