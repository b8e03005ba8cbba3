//! Why something that was to change in the background did not.
use runtime::outbox::EventError;

use crate::store::StoreError;

/// A change and the events that tell of it could not be written. They are tried again.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl From<runtime::postgres::Error> for ChangeError {
    fn from(error: runtime::postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<tokio_postgres::Error> for ChangeError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Store(error.into())
    }
}
