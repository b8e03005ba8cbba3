//! What passport is made of.
use std::sync::Arc;

use runtime::config::ProcessSettings;
use runtime::erasure::{self, Tombstones, WeakKey};
use runtime::service::{Context, Parts, Service};

use crate::command::{self, Command, CommandError};
use crate::events::Receiving;
use crate::handlers::Handlers;
use crate::settings::Settings;
use crate::sources::{self, Bells, ClientError};
use crate::store::StoreError;
use crate::tasks;

/// The passport service.
#[derive(Debug, Clone, Copy)]
pub struct Passport;

/// Why it does not start, or why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum PassportError {
    /// Partitions for scans could not be made.
    #[error("partitions for scans cannot be made")]
    Partitions(#[from] StoreError),
    /// Sources cannot be asked.
    #[error(transparent)]
    Sources(#[from] ClientError),
    /// The keys of tombstones.
    #[error(transparent)]
    Tombstones(#[from] WeakKey),
    /// A command failed.
    #[error(transparent)]
    Command(#[from] CommandError),
}

impl Service for Passport {
    const NAME: &'static str = "passport";
    const PORT: u16 = 8081;
    type Settings = Settings;
    type Command = Command;
    type Error = PassportError;

    fn migrations() -> refinery::Runner {
        crate::migrations()
    }

    async fn start(context: Context<Self>) -> Result<Parts, PassportError> {
        let (pool, kafka) = (context.pool.clone(), context.kafka.clone());
        tasks::renew_partitions(&pool).await?;
        let Settings {
            web_url,
            sources,
            tombstones,
        } = context.settings;
        let tombstones = Tombstones::new(&tombstones, context.environment)?;
        let bells = Bells::default();
        let asking = sources::tasks(&sources, &web_url.to_string(), &pool, &bells)?;
        let handlers = Handlers::new(context.pool, context.idempotency, tombstones.clone(), web_url, bells);
        let parts = Parts::new(passport_api::server::endpoints(Arc::new(handlers)))
            .with_task(tasks::partitions(pool.clone()))
            .with_task(tasks::assigning(pool.clone()))
            .with_task(tasks::settling(pool.clone()))
            .with_task(erasure::purging(pool.clone()))
            .with_task(tasks::consuming(pool, kafka, Receiving::new(tombstones)));
        Ok(asking.into_iter().fold(parts, Parts::with_task))
    }

    async fn run(command: Command, process: ProcessSettings) -> Result<(), PassportError> {
        Ok(command::run(command, process).await?)
    }
}
