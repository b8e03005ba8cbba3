//! What services share where they tell of a change.

use contract::events::Origin;

use super::OutboxError;
use crate::postgres;

/// An event could not be put beside its change, so the change is not to be committed.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// The database.
    #[error(transparent)]
    Database(postgres::Error),
    /// The outbox refused it.
    #[error(transparent)]
    Outbox(OutboxError),
    /// A value is not what the contract allows; which one.
    #[error("an event does not follow the contract: {0}")]
    Payload(&'static str),
}

impl EventError {
    /// Whether it may work later.
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Database(error) if error.is_unavailable())
    }
}

impl From<OutboxError> for EventError {
    fn from(error: OutboxError) -> Self {
        match error {
            OutboxError::Database(error) => Self::Database(error),
            other => Self::Outbox(other),
        }
    }
}

/// What an event comes from: the request that is being served. An import or a background task serves none.
pub fn origin() -> Origin {
    match contract::server::current() {
        Some(context) => Origin::request(context.correlation_id, Some(context.trace.to_string())),
        None => Origin::unlinked(),
    }
}
