//! Is a token valid?

use std::sync::Arc;

use thiserror::Error;

use super::identity::Identity;

/// Judges tokens. Called in a request's path, so it must decide from what it holds: keys and ended sessions are
/// fetched in the background, never here.
pub trait TokenCheck: Send + Sync + 'static {
    /// Checks signature, issuer, audience, times and session.
    ///
    /// # Errors
    ///
    /// [`TokenError`]; which rule failed is not told, since only an attacker would learn from it.
    fn check(&self, token: &str) -> Result<Arc<Identity>, TokenError>;
}

/// Why a token gets nobody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TokenError {
    /// The token is not one of ours, or not any more.
    #[error("the token is not valid")]
    Invalid,
    /// It cannot be told yet: no keys are held, or the ended sessions were not read once.
    #[error("tokens cannot be checked yet")]
    NotReady,
}

/// The check of a gateway that has no issuer configured: it trusts nobody's signature, so every token is invalid.
///
/// This is how the gateway runs until an issuer can be configured. It fails closed: operations that need an account
/// answer 401, those open to all serve strangers.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoIssuer;

impl TokenCheck for NoIssuer {
    fn check(&self, _token: &str) -> Result<Arc<Identity>, TokenError> {
        Err(TokenError::Invalid)
    }
}
