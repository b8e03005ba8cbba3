use std::error::Error as _;
use std::fmt;

use crate::postgres::{self, ConfigError};

/// `migrate` could not do its work. What was applied before stays applied.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// The owner's URL was refused.
    #[error(transparent)]
    Settings(#[from] ConfigError),
    /// The database could not be asked.
    #[error("the database cannot be asked as the owner role")]
    Database(#[from] postgres::Error),
    /// The schema is not there, or the role may not see it.
    #[error(
        "there is no schema `{schema}` that this role may make tables in: run deployment/postgres/init/01-schemas.sql \
         as an administrator, and give OWNER_DATABASE_URL the role `{schema}_owner`"
    )]
    NoSchema {
        /// The schema's name.
        schema: String,
    },
    /// Another `migrate` ran for longer than this one may wait.
    #[error("another `migrate` of `{schema}` is still running: wait for it, or raise MIGRATE_WAIT_SECONDS")]
    Busy {
        /// The schema's name.
        schema: String,
    },
    /// A migration was refused, or does not fit what is applied.
    #[error("{set} migrations: {reason}")]
    Failed {
        /// Whose.
        set: Set,
        /// What happened, with the migration's name and Postgres' message.
        reason: String,
    },
}

impl MigrateError {
    pub(super) fn failed(set: Set, error: &refinery::Error) -> Self {
        // refinery's own text ends in "db error"; what Postgres said stands below it. Its detail, which repeats the
        // values of rows, is left out.
        let mut reason = match error.kind() {
            refinery::error::Kind::Connection(message, _) => message.clone(),
            other => other.to_string(),
        };
        let mut next = error.source();
        while let Some(source) = next {
            if let Some(refused) = source.downcast_ref::<tokio_postgres::error::DbError>() {
                reason = format!("{reason}: {} (SQLSTATE {})", refused.message(), refused.code().code());
            }
            next = source.source();
        }
        Self::Failed { set, reason }
    }
}

/// `serve` does not know the schema's version.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    /// The history could not be read.
    #[error("the schema's version cannot be read")]
    Database(#[from] postgres::Error),
    /// `migrate` has never run.
    #[error("the schema `{schema}` has no {set} migrations yet: run `{service} migrate`")]
    Missing {
        /// The schema's name.
        schema: String,
        /// The service's name.
        service: &'static str,
        /// Whose.
        set: Set,
    },
    /// The program is newer than the schema.
    #[error("the schema lacks {set} migration {migration}: run `{service} migrate`")]
    Behind {
        /// The service's name.
        service: &'static str,
        /// Whose.
        set: Set,
        /// The first one that is missing.
        migration: String,
    },
    /// The schema is newer than the program, or has another history.
    #[error(
        "the schema has {set} migration {migration}, which this program does not know: start the version of \
         `{service}` that made it, or a later one"
    )]
    Unknown {
        /// The service's name.
        service: &'static str,
        /// Whose.
        set: Set,
        /// The first one that is unknown.
        migration: String,
    },
}

/// One of the two sets of migrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// What every service shares.
    Runtime,
    /// The service's own.
    Service,
}

impl Set {
    /// The table that remembers what is applied.
    pub(super) fn history(self) -> &'static str {
        match self {
            Self::Runtime => "runtime_migrations",
            Self::Service => "service_migrations",
        }
    }
}

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Runtime => "runtime",
            Self::Service => "service",
        })
    }
}
