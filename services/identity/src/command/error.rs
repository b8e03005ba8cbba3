use runtime::config::DevelopmentSecret;
use runtime::outbox::EventError;
use runtime::postgres;

use crate::domain::InvalidPrefixes;
use crate::keycloak::KeycloakError;
use crate::store::StoreError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be used.
    #[error(transparent)]
    Open(#[from] runtime::service::OpenError),
    /// A development secret outside development.
    #[error(transparent)]
    Development(#[from] DevelopmentSecret),
    /// A prefix.
    #[error(transparent)]
    Prefixes(#[from] InvalidPrefixes),
    /// The brand's name.
    #[error("a brand's name has 1 to 200 characters")]
    Name,
    /// The brand's id.
    #[error("this id is the constant brand of all products that are under no prefix; choose another one")]
    Unclaimed,
    /// No such brand.
    #[error("no brand has this id: register it first, with `identity brand register`")]
    UnknownBrand,
    /// The address is another user's.
    #[error("a user with this address is there already")]
    AddressTaken,
    /// The address cannot be used.
    #[error("Keycloak does not take this address")]
    AddressRefused,
    /// No such brand user.
    #[error("no brand user has this id")]
    UnknownUser,
    /// Keycloak.
    #[error(transparent)]
    Keycloak(#[from] KeycloakError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl From<postgres::Error> for CommandError {
    fn from(error: postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<tokio_postgres::Error> for CommandError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Store(error.into())
    }
}
