use runtime::outbox::EventError;
use runtime::postgres;

use crate::keycloak::KeycloakError;
use crate::store::StoreError;

/// A step did not go well; it can be repeated.
#[derive(Debug, thiserror::Error)]
pub enum SagaError {
    /// Keycloak.
    #[error(transparent)]
    Keycloak(#[from] KeycloakError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl From<postgres::Error> for SagaError {
    fn from(error: postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<tokio_postgres::Error> for SagaError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl SagaError {
    /// Whether it may work later.
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Keycloak(error) => error.is_unavailable(),
            Self::Store(error) => error.is_unavailable(),
            Self::Event(error) => error.is_unavailable(),
        }
    }
}
