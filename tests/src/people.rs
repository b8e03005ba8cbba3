//! People who have accounts: how they sign up and in.

use contract::client::Failure;
use identity_api::operations::{CreateAccount, CreateAccountOk, CreateSession, CreateSessionError, CreateSessionOk};
use identity_api::types::{Credentials, NewAccount, Tokens};
use uuid::Uuid;

use crate::browser::Browser;

/// Everybody's.
pub const PASSWORD: &str = "correct horse battery";

/// The terms in force.
const TERMS: &str = "2026-11";

/// An address that nobody has.
pub fn address() -> String {
    format!("{}@example.org", Uuid::new_v4())
}

impl Browser {
    /// Signs up.
    ///
    /// # Panics
    /// When that is refused.
    pub async fn sign_up(&self, email: &str) {
        let body = NewAccount {
            email: email.parse().expect("an address"),
            password: PASSWORD.to_owned(),
            display_name: None,
            locale: None,
            time_zone: None,
            age_confirmed: true,
            terms_version: TERMS.to_owned(),
        };
        let answer = self.identity().create_account(CreateAccount { body }).await;
        let CreateAccountOk::Accepted(_) = answer.expect("a sign-up");
    }

    /// Signs in: the tokens.
    ///
    /// # Errors
    /// As identity says.
    ///
    /// # Panics
    /// When that is no address.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<Tokens, Failure<CreateSessionError>> {
        let body = Credentials {
            email: email.parse().expect("an address"),
            password: password.to_owned(),
        };
        let answer = self.identity().create_session(CreateSession { body }).await;
        answer.map(|CreateSessionOk::Created(tokens)| tokens)
    }
}
