use std::ffi::OsString;
use std::net::SocketAddr;

use clap::{Args, FromArgMatches};

use super::Service;
use crate::config::{ProcessSettings, Secret};
use crate::idempotency::IdempotencySettings;
use crate::kafka::KafkaSettings;
use crate::postgres::PoolSettings;

/// What `serve` reads, with the service's own settings at the end.
#[derive(Debug, Clone, clap::Args)]
pub struct ServeSettings<T: Args> {
    /// Where to listen; all addresses and the service's own port, if nothing is said. Port 0 takes a free one.
    #[arg(long, env = "BIND")]
    pub bind: Option<SocketAddr>,

    /// Who may call: `gateway:<key>,fridge:<key>`. A name may stand twice, so that its key can be changed.
    #[arg(long, env = "CALLER_KEYS", hide_env_values = true)]
    pub caller_keys: Secret,

    /// This service's own key for its calls to other services.
    #[arg(long, env = "CALLER_KEY", hide_env_values = true)]
    pub caller_key: Option<Secret>,

    /// The database.
    #[command(flatten)]
    pub pool: PoolSettings,

    /// The broker.
    #[command(flatten)]
    pub kafka: KafkaSettings,

    /// Idempotency keys.
    #[command(flatten)]
    pub idempotency: IdempotencySettings,

    /// The service's own.
    #[command(flatten)]
    pub service: T,
}

/// All that a running service is configured with.
#[derive(Debug, Clone)]
pub struct Config<S: Service> {
    /// What every process reads.
    pub process: ProcessSettings,
    /// What `serve` reads.
    pub serve: ServeSettings<S::Settings>,
}

impl<S: Service> Config<S> {
    /// Reads arguments as `serve` would (`["--database-url", "postgres://…"]`), and the environment for what they do
    /// not say: for tests that start a service in their own process.
    pub fn from_arguments<I>(arguments: I) -> Result<Self, clap::Error>
    where
        I: IntoIterator,
        I::Item: Into<OsString> + Clone,
    {
        let command = clap::Command::new(S::NAME).no_binary_name(true);
        let command = ProcessSettings::augment_args(ServeSettings::<S::Settings>::augment_args(command));
        let mut matches = command.try_get_matches_from(arguments)?;
        Ok(Self {
            process: ProcessSettings::from_arg_matches_mut(&mut matches)?,
            serve: ServeSettings::from_arg_matches_mut(&mut matches)?,
        })
    }
}
