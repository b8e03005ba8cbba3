use std::time::Duration;

use tokio_postgres::Config;

use super::Schema;
use crate::config::{DevelopmentSecret, Environment, Secret, milliseconds};

/// The pool's settings. Seven services share 100 connections, so a pool is small and a full one answers soon.
#[derive(Debug, Clone, clap::Args)]
pub struct PoolSettings {
    /// `postgres://role:password@host:port/database`, as the service's own role.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Secret,

    /// Most connections at a time.
    #[arg(long, env = "DATABASE_POOL_SIZE", default_value = "8", value_parser = clap::value_parser!(u16).range(1..=90))]
    pub database_pool_size: u16,

    /// How long a request waits for a free connection, in milliseconds.
    #[arg(long, env = "DATABASE_WAIT_MS", default_value = "2000", value_parser = milliseconds)]
    pub database_wait_ms: Duration,

    /// How long making a connection may take, in milliseconds.
    #[arg(long, env = "DATABASE_CONNECT_MS", default_value = "2000", value_parser = milliseconds)]
    pub database_connect_ms: Duration,

    /// How long a statement may take before Postgres ends it, in milliseconds.
    #[arg(long, env = "DATABASE_STATEMENT_MS", default_value = "5000", value_parser = milliseconds)]
    pub database_statement_ms: Duration,
}

impl PoolSettings {
    /// The defaults, for a URL: what a test or tool needs.
    pub fn for_url(database_url: Secret) -> Self {
        Self {
            database_url,
            database_pool_size: 8,
            database_wait_ms: Duration::from_secs(2),
            database_connect_ms: Duration::from_secs(2),
            database_statement_ms: Duration::from_secs(5),
        }
    }
}

/// A database URL that cannot be used. Its value is not repeated.
#[derive(Debug, thiserror::Error)]
#[error("{setting} is not a Postgres URL: write postgres://role:password@host:port/database")]
pub struct InvalidUrl {
    /// The environment variable's name.
    pub setting: &'static str,
}

/// Reads a URL and refuses a development password outside development.
pub(crate) fn config_of(setting: &'static str, url: &Secret, environment: Environment) -> Result<Config, ConfigError> {
    let config: Config = url.expose_secret().parse().map_err(|_| InvalidUrl { setting })?;
    if let Some(password) = config.get_password() {
        environment.admit(setting, &Secret::new(String::from_utf8_lossy(password)))?;
    }
    Ok(config)
}

/// Why a database URL was refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Not a URL.
    #[error(transparent)]
    Url(#[from] InvalidUrl),
    /// A development password.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// The pool could not be set up.
    #[error("the connection pool cannot be made")]
    Pool,
}

/// Session settings that hold for each connection from its start. The schema is the whole search path: a name that
/// stands in no schema is this service's or nothing.
pub(crate) fn with_session(config: &mut Config, schema: Schema, session: &[(&str, &str)]) {
    let mut options = config
        .get_options()
        .map_or_else(String::new, |options| format!("{options} "));
    options.push_str(&format!("-c search_path={schema} -c TimeZone=UTC"));
    for (name, value) in session {
        options.push_str(&format!(" -c {name}={value}"));
    }
    config.options(options);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_url_is_refused_without_showing_it() {
        let refused = config_of(
            "DATABASE_URL",
            &Secret::new("postgres://u:hunter2@@@/x?y"),
            Environment::Production,
        )
        .expect_err("not a URL");
        assert!(!format!("{refused} {refused:?}").contains("hunter2"));
    }

    #[test]
    fn a_development_password_is_for_development() {
        let url = Secret::new("postgres://passport:passport-development@localhost/packytrace");
        assert!(matches!(
            config_of("DATABASE_URL", &url, Environment::Production),
            Err(ConfigError::Development(_))
        ));
        assert!(config_of("DATABASE_URL", &url, Environment::Development).is_ok());
    }

    #[test]
    fn the_session_is_the_services_own() {
        let mut config = Config::new();
        with_session(
            &mut config,
            Schema::of("brand-analytics"),
            &[("statement_timeout", "5000")],
        );
        assert_eq!(
            config.get_options(),
            Some("-c search_path=brand_analytics -c TimeZone=UTC -c statement_timeout=5000")
        );
    }
}
