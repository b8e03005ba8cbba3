//! Keycloak: its token endpoint and its admin API, as far as identity needs them.
//!
//! Nothing that names a person or opens a session leaves this module in an error or a log line: an error says which
//! call failed and how, in constants.
mod claims;
mod connection;
mod error;
mod grants;
mod objection;
mod service_token;
mod sessions;
mod settings;
mod users;

use std::sync::Arc;

use connection::Connection;
use service_token::ServiceToken;

pub use claims::{AccessClaims, session_of};
pub use error::{GrantError, KeycloakError};
pub use grants::Granted;
pub use sessions::UserSession;
pub use settings::KeycloakSettings;
pub use users::{Action, Created, NewUser, User};

/// A client of one realm. Cloning shares it.
#[derive(Clone)]
pub struct Keycloak {
    connection: Connection,
    token: Arc<ServiceToken>,
}

impl Keycloak {
    /// With its settings. Nothing is connected yet.
    pub fn new(settings: &KeycloakSettings) -> Result<Self, KeycloakError> {
        Ok(Self {
            connection: Connection::new(settings)?,
            token: Arc::default(),
        })
    }
}
