//! What can go wrong with an operation, and what is said of it.
use contract::http::{Problem, Refused};
use runtime::outbox::EventError;
use runtime::postgres;
use runtime::service::unavailable;

use crate::domain::WeakPassword;
use crate::keycloak::{GrantError, KeycloakError};
use crate::saga::SagaError;
use crate::store::StoreError;

/// Why an operation has no success to answer with. Each operation's own error enum is made from it.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// The new password breaks a rule of ours.
    #[error(transparent)]
    WeakPassword(#[from] WeakPassword),
    /// The new password breaks a rule of Keycloak's.
    #[error("The password is not strong enough; choose another one.")]
    PasswordRefused,
    /// The address cannot be one.
    #[error("The e-mail address cannot be used; check how it is written.")]
    EmailRefused,
    /// Other terms are in force.
    #[error("The terms have changed; read those in force and agree to them.")]
    TermsOutdated,
    /// Nothing is asked for this purpose.
    #[error("There is no text for this purpose.")]
    UnknownPurpose,
    /// Not a cursor of ours.
    #[error("The cursor is none of ours: take the one of the answer before, or leave it out.")]
    Cursor,
    /// Whatever the reason.
    #[error("The e-mail address or the password is not right.")]
    InvalidCredentials,
    /// A refresh token that does not work.
    #[error("The refresh token is not valid any more; sign in again.")]
    InvalidToken,
    /// The token's account is gone or going.
    #[error("Valid credentials are needed.")]
    Unauthenticated,
    /// The visitor was erased, perhaps with an account that used this browser.
    #[error("This visitor was erased. The answer brings a new one; repeat the request.")]
    VisitorErased,
    /// The current password is another one.
    #[error("The current password is not right.")]
    WrongPassword,
    /// The token was made before the account was.
    #[error("The token was made before the account was: refresh it.")]
    AccountIncomplete,
    /// Not there, or not the caller's.
    #[error("There is nothing here for this caller.")]
    NotFound,
    /// The visitor is another account's.
    #[error("The visitor belongs to another account.")]
    VisitorTaken,
    /// The text is not the one in force.
    #[error("The text is not the one in force; read it again.")]
    TextOutdated,
    /// The idempotency key was used for another request.
    #[error("Another request was made under this Idempotency-Key; use a new one.")]
    KeyReused,
    /// Keycloak, the database, the outbox.
    #[error(transparent)]
    Saga(#[from] SagaError),
    /// Something stored or computed is not what the contract allows.
    #[error("an answer does not follow the contract: {0}")]
    Answer(&'static str),
}

macro_rules! through_saga {
    ($($error:ty),*) => {$(
        impl From<$error> for Fault {
            fn from(error: $error) -> Self {
                Self::Saga(error.into())
            }
        }
    )*};
}
through_saga!(
    StoreError,
    EventError,
    KeycloakError,
    postgres::Error,
    tokio_postgres::Error
);

impl Fault {
    /// A grant that failed, with what it means here when Keycloak refused it.
    pub fn of_grant(error: GrantError, refused: Self) -> Self {
        match error {
            GrantError::Invalid | GrantError::Reused => refused,
            GrantError::Keycloak(error) => error.into(),
        }
    }
}

identity_api::errors_from!(Fault);

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        let text = fault.to_string();
        let problem = |code| Problem::new(code, text.clone());
        match fault {
            Fault::WeakPassword(_) | Fault::PasswordRefused => Self::new(400, problem("invalid_password")),
            Fault::EmailRefused => Self::new(400, problem("invalid_email")),
            Fault::TermsOutdated => Self::new(400, problem("terms_outdated")),
            Fault::UnknownPurpose => Self::new(400, problem("unknown_purpose")),
            Fault::Cursor => Self::new(400, problem("invalid_cursor")),
            Fault::InvalidCredentials => Self::new(401, problem("invalid_credentials")),
            Fault::InvalidToken => Self::new(401, problem("invalid_token")),
            Fault::Unauthenticated => Self::new(401, problem("unauthenticated")),
            Fault::WrongPassword => Self::new(403, problem("wrong_password")),
            Fault::AccountIncomplete => Self::new(403, problem("account_incomplete")),
            Fault::NotFound => Self::new(404, problem("not_found")),
            Fault::VisitorTaken | Fault::TextOutdated => Self::new(409, problem("conflict")),
            Fault::VisitorErased => Self::new(410, problem("visitor_erased")),
            Fault::KeyReused => Self::new(422, problem("idempotency_key_reused")),
            Fault::Saga(error) if error.is_unavailable() => unavailable(error),
            fault @ (Fault::Saga(_) | Fault::Answer(_)) => Self::new(500, Problem::internal(fault)),
        }
    }
}
