//! Mails are sent beside the request: whether there is one to send shows in no answer, and in no time that it takes.
use std::sync::Arc;

use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::keycloak::{Action, Keycloak, KeycloakError};

/// So many at once; more are dropped, and the person asks again.
const AT_ONCE: usize = 32;

/// Has Keycloak send mails.
pub(super) struct Mails {
    keycloak: Keycloak,
    room: Arc<Semaphore>,
}

impl Mails {
    pub fn new(keycloak: Keycloak) -> Self {
        Self {
            keycloak,
            room: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// Sends a mail to a user.
    pub fn send(&self, user: Uuid, action: Action) {
        self.spawn(move |keycloak| async move { keycloak.send_mail(user, action).await });
    }

    /// Sends whoever has the address a mail to set a new password.
    pub fn reset_password(&self, email: String) {
        self.spawn(move |keycloak| async move {
            match keycloak.user_of_email(&email).await?.filter(|user| user.is_enabled()) {
                Some(user) => keycloak.send_mail(user.id, Action::UpdatePassword).await,
                None => Ok(()),
            }
        });
    }

    /// Sends whoever has the address, and has not verified it, a mail to do so.
    pub fn verify(&self, email: String) {
        self.spawn(move |keycloak| async move {
            let user = keycloak.user_of_email(&email).await?;
            match user.filter(|user| user.is_enabled() && !user.is_email_verified()) {
                Some(user) => keycloak.send_mail(user.id, Action::VerifyEmail).await,
                None => Ok(()),
            }
        });
    }

    /// Somebody signed up with an address that is known: its owner is told.
    pub fn signup_with_known_address(&self, email: String) {
        self.spawn(move |keycloak| async move {
            match keycloak.user_of_email(&email).await?.filter(|user| user.is_enabled()) {
                Some(user) if user.is_email_verified() => keycloak.send_mail(user.id, Action::UpdatePassword).await,
                Some(user) => keycloak.send_mail(user.id, Action::VerifyEmail).await,
                None => Ok(()),
            }
        });
    }

    fn spawn<F, Sent>(&self, send: F)
    where
        F: FnOnce(Keycloak) -> Sent,
        Sent: Future<Output = Result<(), KeycloakError>> + Send + 'static,
    {
        let Ok(permit) = Arc::clone(&self.room).try_acquire_owned() else {
            metrics::counter!("mails_total", "outcome" => "dropped").increment(1);
            return;
        };
        let sending = send(self.keycloak.clone());
        tokio::spawn(async move {
            let outcome = match sending.await {
                Ok(()) => "done",
                Err(error) => {
                    tracing::warn!(%error, "a mail was not sent");
                    "failed"
                }
            };
            metrics::counter!("mails_total", "outcome" => outcome).increment(1);
            drop(permit);
        });
    }
}
