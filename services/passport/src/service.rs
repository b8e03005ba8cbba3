//! What passport is made of.
use std::sync::Arc;
use std::time::Duration;

use runtime::background::Task;
use runtime::config::ProcessSettings;
use runtime::postgres::Pool;
use runtime::service::{Context, Parts, Service};

use crate::command::{self, Command, CommandError};
use crate::handlers::Handlers;
use crate::settings::Settings;
use crate::store::{self, StoreError};

/// The passport service.
#[derive(Debug, Clone, Copy)]
pub struct Passport;

/// Why it does not start, or why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum PassportError {
    /// Partitions for scans could not be made.
    #[error("partitions for scans cannot be made")]
    Partitions(#[from] StoreError),
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
        let pool = context.pool.clone();
        ensure_partitions(&pool).await?;
        let handlers = Handlers::new(context.pool, context.idempotency, context.settings.web_url);
        let partitions = Task::every("scan-partitions", Duration::from_secs(3600), move || {
            let pool = pool.clone();
            async move { ensure_partitions(&pool).await }
        });
        Ok(Parts::new(passport_api::server::endpoints(Arc::new(handlers))).with_task(partitions))
    }

    async fn run(command: Command, process: ProcessSettings) -> Result<(), PassportError> {
        Ok(command::run(command, process).await?)
    }
}

async fn ensure_partitions(pool: &Pool) -> Result<(), StoreError> {
    let made = store::ensure_partitions(&pool.get().await?).await?;
    if made > 0 {
        tracing::info!(count = made, "partitions for scans made");
    }
    Ok(())
}
