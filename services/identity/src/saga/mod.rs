//! What needs both Keycloak and the database, in steps that can be repeated. Nothing here knows an address or a password
//! for longer than a call.
mod adoption;
mod enabling;
pub(crate) mod erasure;
mod error;
mod link;
mod linking;
mod recovery;
mod session_end;
mod signup;
mod sweep;

use std::sync::Arc;
use std::time::Duration;

use runtime::erasure::Tombstones;
use runtime::postgres::Pool;
use tokio::sync::Notify;

use crate::domain::Confirmers;
use crate::keycloak::Keycloak;

pub use error::SagaError;
pub use signup::{SignedUp, SignupRequest};

/// What sagas are made of.
#[derive(Clone)]
pub struct SagaSettings {
    /// The database.
    pub pool: Pool,
    /// Keycloak.
    pub keycloak: Keycloak,
    /// Who was erased.
    pub tombstones: Tombstones,
    /// How long one call of Keycloak may take.
    pub patience: Duration,
    /// Whether addresses have to be verified before the first sign-in.
    pub verify_email: bool,
    /// How long to wait for confirmations before asking again.
    pub resend: Duration,
    /// Who confirms the erasure of an account.
    pub of_accounts: Confirmers,
    /// Who confirms the erasure of a visitor.
    pub of_visitors: Confirmers,
}

/// The sagas. Cloning shares them.
#[derive(Clone)]
pub struct Sagas {
    pub(crate) pool: Pool,
    pub(crate) keycloak: Keycloak,
    pub(crate) tombstones: Tombstones,
    pub(crate) patience: Duration,
    pub(crate) verify_email: bool,
    pub(crate) resend: Duration,
    pub(crate) of_accounts: Arc<Confirmers>,
    pub(crate) of_visitors: Arc<Confirmers>,
    /// Told when an erasure begins, so that nobody waits for the next look.
    pub(crate) erasures: Arc<Notify>,
}

impl Sagas {
    /// With these settings.
    pub fn new(settings: SagaSettings) -> Self {
        Self {
            pool: settings.pool,
            keycloak: settings.keycloak,
            tombstones: settings.tombstones,
            patience: settings.patience,
            verify_email: settings.verify_email,
            resend: settings.resend,
            of_accounts: Arc::new(settings.of_accounts),
            of_visitors: Arc::new(settings.of_visitors),
            erasures: Arc::default(),
        }
    }

    /// How long somebody who has begun a saga is left to it.
    pub(crate) fn claim(&self) -> Duration {
        self.patience * 2
    }
}
