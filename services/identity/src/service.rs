//! What identity is made of.
use std::sync::Arc;
use std::time::Duration;

use contracts::identity;
use runtime::background::{Policy, Task};
use runtime::config::{DevelopmentSecret, ProcessSettings};
use runtime::erasure::{self, Tombstones, WeakKey};
use runtime::kafka::Consumer;
use runtime::service::{Context, Parts, Service};

use crate::command::{self, Command, CommandError};
use crate::domain::{Confirmers, MalformedManifest};
use crate::handlers::Handlers;
use crate::keycloak::{Keycloak, KeycloakError};
use crate::receiver::Receiver;
use crate::saga::{SagaSettings, Sagas};
use crate::settings::Settings;

mod tasks;

/// The identity service.
#[derive(Debug, Clone, Copy)]
pub struct Identity;

/// Why it does not start, or why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// A development secret outside development.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// Keycloak's client cannot be made.
    #[error(transparent)]
    Keycloak(#[from] KeycloakError),
    /// PASSPORT_URL is no address.
    #[error("PASSPORT_URL is refused")]
    Passport(#[from] contract::client::BuildError),
    /// The keys of tombstones.
    #[error(transparent)]
    Tombstones(#[from] WeakKey),
    /// What was built in cannot be read.
    #[error(transparent)]
    Manifest(#[from] MalformedManifest),
    /// A command failed.
    #[error(transparent)]
    Command(#[from] CommandError),
}

impl Service for Identity {
    const NAME: &'static str = "identity";
    const PORT: u16 = 8084;
    type Settings = Settings;
    type Command = Command;
    type Error = IdentityError;

    fn migrations() -> refinery::Runner {
        crate::migrations()
    }

    async fn start(context: Context<Self>) -> Result<Parts, IdentityError> {
        let settings = context.settings;
        let secret = &settings.keycloak.keycloak_client_secret;
        context.environment.admit("KEYCLOAK_CLIENT_SECRET", secret)?;
        let sagas = Sagas::new(SagaSettings {
            pool: context.pool.clone(),
            keycloak: Keycloak::new(&settings.keycloak)?,
            tombstones: Tombstones::new(&settings.tombstones, context.environment)?,
            patience: settings.keycloak.keycloak_timeout_ms,
            verify_email: settings.verifies_email(context.environment),
            resend: settings.erasure_resend_seconds,
            of_accounts: Confirmers::of_accounts()?,
            of_visitors: Confirmers::of_visitors()?,
        });
        let options = context.own_key.client_options("service", "passport");
        let passport = passport_api::client::Client::new(settings.passport_url.as_str(), options)?;
        let handlers = Handlers::new(sagas.clone(), context.idempotency, passport, settings.terms_version);
        let (kafka, pool) = (context.kafka, context.pool);
        let consumer = Task::new("consumer", Policy::Restart, move |stop| {
            let receiver = identity::Receiver(Receiver);
            Consumer::new(Self::NAME, kafka.clone(), pool.clone(), receiver).run(stop)
        });
        let every = settings.recovery_interval_ms;
        Ok(Parts::new(identity_api::server::endpoints(Arc::new(handlers)))
            .with_task(consumer)
            .with_task(tasks::signups(sagas.clone(), every))
            .with_task(tasks::session_ends(sagas.clone(), every))
            .with_task(tasks::erasures(sagas.clone(), every))
            .with_task(tasks::alarm(sagas.pool.clone()))
            .with_task(tasks::ended_sessions(sagas.pool.clone()))
            .with_task(erasure::purging(sagas.pool.clone()))
            .with_task(tasks::sweep(sagas, Duration::from_secs(24 * 3600))))
    }

    async fn run(command: Command, process: ProcessSettings) -> Result<(), IdentityError> {
        Ok(command::run(command, process).await?)
    }
}
