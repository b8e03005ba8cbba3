use std::error::Error;

use crate::outbox::OutboxError;
use crate::postgres::{self, StoreError};

/// Why a handler did not handle an event, and so what becomes of it.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// It may work later: the same event is tried again, with growing pauses and for as long as it takes, and what comes
    /// after it in its partition waits.
    #[error("it may work later: {0}")]
    Transient(#[source] Box<dyn Error + Send + Sync>),
    /// It will never work: the event goes to the dead letters and the next one is handled.
    #[error("it cannot work: {0}")]
    Permanent(#[source] Box<dyn Error + Send + Sync>),
}

impl Failed {
    /// A failure that passes.
    pub fn transient(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Transient(error.into())
    }

    /// A failure that stays.
    pub fn permanent(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Permanent(error.into())
    }
}

/// As the database's own errors; a row that the domain does not accept stays so.
impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Postgres(error) => error.into(),
            row @ StoreError::Row(_) => Self::permanent(row),
        }
    }
}

/// What the database says about a statement stays so; what it says about itself passes.
impl From<postgres::Error> for Failed {
    fn from(error: postgres::Error) -> Self {
        if error.is_unavailable() {
            Self::transient(error)
        } else {
            Self::permanent(error)
        }
    }
}

impl From<tokio_postgres::Error> for Failed {
    fn from(error: tokio_postgres::Error) -> Self {
        postgres::Error::from(error).into()
    }
}

/// An outbox refuses for good what is too large; what the database says is judged as above.
impl From<OutboxError> for Failed {
    fn from(error: OutboxError) -> Self {
        match error {
            OutboxError::Database(error) => error.into(),
            other => Self::permanent(other),
        }
    }
}
