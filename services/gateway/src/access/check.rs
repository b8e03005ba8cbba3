//! Is a token valid?

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use thiserror::Error;

use super::identity::Identity;
use crate::issuer::ring::Renewal;

/// Judges tokens. Called in a request's path, so it must decide from what it holds: keys and ended sessions are
/// fetched in the background, never here.
pub trait TokenCheck: Send + Sync + 'static {
    /// Checks signature, issuer, audience, times, roles and session.
    ///
    /// # Errors
    ///
    /// [`TokenError`]; which rule failed is not told, since only an attacker would learn from it.
    fn check(&self, token: &str) -> Result<Arc<Identity>, TokenError>;

    /// After [`TokenError::UnknownKey`]: waits a little for the keys that the background task is fetching. A check that
    /// holds no keys has nothing to wait for.
    fn renewed(&self) -> BoxFuture<'_, Renewal> {
        std::future::ready(Renewal::Fetched).boxed()
    }
}

/// Why a token gets nobody in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TokenError {
    /// The token is not one of ours, or not any more.
    #[error("the token is not valid")]
    Invalid,
    /// It is one of ours, of somebody who may do nothing here: no role of ours, or two of them.
    #[error("the token's roles allow nothing")]
    Forbidden,
    /// It is one of ours, and its account is being erased. Whose it is, for the operation that tells how that goes.
    #[error("the account has ended")]
    AccountEnded(Arc<Identity>),
    /// It names a key that is not held; the issuer may have a new one.
    #[error("the token's key is not known")]
    UnknownKey,
    /// It cannot be told yet: no keys are held, or the ended sessions were not read once.
    #[error("tokens cannot be checked yet")]
    NotReady,
}
