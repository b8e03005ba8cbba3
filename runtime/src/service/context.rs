use std::sync::Arc;

use contract::client::{Credential, Credentials, Options};

use super::Service;
use crate::config::{Environment, Secret};
use crate::idempotency::Idempotency;
use crate::kafka::KafkaSettings;
use crate::metrics::Metrics;
use crate::postgres::Pool;
use crate::resilience::{Breaker, BreakerSettings};

/// What the runtime gives a service to build itself from.
pub struct Context<S: Service> {
    /// Where the process runs.
    pub environment: Environment,
    /// The service's own settings.
    pub settings: S::Settings,
    /// Connections as the service's role, in its schema.
    pub pool: Pool,
    /// The broker, for the service's consumers. What it sends goes through the outbox.
    pub kafka: KafkaSettings,
    /// Idempotency keys of the service's operations.
    pub idempotency: Idempotency,
    /// How this service names itself to others.
    pub own_key: OwnKey,
    /// For figures that are looked up at each scrape.
    pub metrics: Metrics,
}

/// A service's credentials for calls to other services.
#[derive(Debug, Clone)]
pub struct OwnKey {
    /// The service's name.
    pub name: &'static str,
    /// `CALLER_KEY`; a service that calls nobody has none.
    pub key: Option<Secret>,
}

impl OwnKey {
    /// Options for a generated client of another service: this service's key under the contract's security scheme, a
    /// breaker under the other service's name, and the client's own time-outs, retries and budget.
    pub fn client_options(&self, scheme: &str, dependency: &'static str) -> Options {
        let credentials = Credentials::default();
        Options {
            credentials: match &self.key {
                Some(key) => {
                    let shown = format!("{}:{}", self.name, key.expose_secret());
                    credentials.with(scheme, Credential::new(shown))
                }
                None => credentials,
            },
            gate: Some(Arc::new(Breaker::new(dependency, BreakerSettings::default()))),
            ..Options::default()
        }
    }
}
