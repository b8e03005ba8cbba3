//! Signing in and out.
use identity_api::types::{self, TokensTokenType};
use uuid::Uuid;

use super::Handlers;
use super::fault::Fault;
use super::pace::paced_failure;
use crate::keycloak::{AccessClaims, GrantError, Granted, session_of};
use crate::saga::SagaError;
use crate::store;

impl Handlers {
    /// Signs somebody in: tokens with a pseudonym in them, and the visitor linked if it was nobody's.
    pub(super) async fn signed_in(
        &self,
        visitor_id: Option<Uuid>,
        credentials: &types::Credentials,
    ) -> Result<types::Tokens, Fault> {
        paced_failure(async {
            let keycloak = &self.sagas.keycloak;
            let granted = keycloak.sign_in(&credentials.email, &credentials.password).await;
            let granted = granted.map_err(|error| Fault::of_grant(error, Fault::InvalidCredentials))?;
            let claims = AccessClaims::of(&granted.access_token).ok_or(Fault::Answer("an access token"))?;
            if !claims.has_role("consumer") {
                return tokens(granted);
            }
            let granted = match self.known_consumer(&claims, visitor_id).await {
                Ok(true) => granted,
                // The token was made before the account was: the next one has the pseudonym in it.
                Ok(false) => {
                    let refreshed = keycloak.refresh(&granted.refresh_token).await;
                    refreshed.map_err(|error| Fault::of_grant(error, Fault::InvalidCredentials))?
                }
                Err(fault) => {
                    // Nobody will use the session.
                    let _ = keycloak.end_session(&claims.sid).await;
                    return Err(fault);
                }
            };
            tokens(granted)
        })
        .await
    }

    /// Sees to it that a consumer has an account and the visitor. False when the token does not know the account yet.
    async fn known_consumer(&self, claims: &AccessClaims, visitor_id: Option<Uuid>) -> Result<bool, Fault> {
        let account = store::account(&**self.sagas.pool.get().await?, claims.sub).await?;
        let account = match account.filter(|account| claims.consumer_ref == Some(account.consumer_ref)) {
            Some(account) => account,
            None => self.sagas.adopt(claims.sub).await?.ok_or(Fault::InvalidCredentials)?,
        };
        if account.erasing {
            return Err(Fault::InvalidCredentials);
        }
        if let Some(visitor_id) = visitor_id {
            let mut client = self.sagas.pool.get().await?;
            let transaction = client.transaction().await?;
            let locked = store::lock_account(&*transaction, claims.sub).await?;
            if let Some(account) = locked.filter(|account| !account.erasing) {
                // Another account's visitor stays so: the browser is shared. So does an erased one.
                self.sagas.link(&transaction, &account, visitor_id).await?;
            }
            transaction.commit().await?;
        }
        Ok(claims.consumer_ref == Some(account.consumer_ref))
    }

    /// The next tokens. A refresh token that came twice has ended its session, of which other tokens are still about.
    pub(super) async fn refreshed(&self, refresh_token: &str) -> Result<types::Tokens, Fault> {
        match self.sagas.keycloak.refresh(refresh_token).await {
            Ok(granted) => tokens(granted),
            Err(GrantError::Reused) => {
                // Keycloak has checked the token before it said so.
                if let Some(session) = session_of(refresh_token) {
                    self.end(session).await?;
                }
                Err(Fault::InvalidToken)
            }
            Err(error) => Err(Fault::of_grant(error, Fault::InvalidToken)),
        }
    }

    /// Ends the session of a refresh token, if it still works.
    pub(super) async fn revoked(&self, refresh_token: &str) -> Result<(), Fault> {
        match self.sagas.keycloak.session_of_refresh_token(refresh_token).await? {
            Some(session) => self.end(session).await,
            None => Ok(()),
        }
    }

    /// Ends a session. It is over even if Keycloak cannot be told now: no token of it is believed any more.
    pub(super) async fn end(&self, session: String) -> Result<(), Fault> {
        perhaps_later(self.sagas.end_session(session).await)
    }

    /// An account's sessions.
    pub(super) async fn sessions_of(&self, account_id: Uuid, current: &str) -> Result<types::SessionList, Fault> {
        let sessions = self.sagas.keycloak.sessions(account_id).await?;
        let items = sessions.into_iter().map(|session| {
            Ok(types::Session {
                current: session.id == current,
                id: session.id.try_into().map_err(|_| Fault::Answer("a session's id"))?,
                started_at: super::answers::instant(session.started_at),
                last_used_at: super::answers::instant(session.last_used_at),
            })
        });
        Ok(types::SessionList {
            items: items.collect::<Result<_, Fault>>()?,
        })
    }

    /// Ends one of an account's sessions.
    pub(super) async fn session_deleted(&self, account_id: Uuid, session: &str) -> Result<(), Fault> {
        let sessions = self.sagas.keycloak.sessions(account_id).await?;
        if !sessions.iter().any(|own| own.id == session) {
            return Err(Fault::NotFound);
        }
        self.end(session.to_owned()).await
    }
}

/// What Keycloak was to do is written down, and is done when it is back.
pub(super) fn perhaps_later(ended: Result<(), SagaError>) -> Result<(), Fault> {
    match ended {
        Err(SagaError::Keycloak(error)) if error.is_unavailable() => {
            tracing::warn!(%error, "sessions are ended in Keycloak later");
            Ok(())
        }
        ended => Ok(ended?),
    }
}

fn tokens(granted: Granted) -> Result<types::Tokens, Fault> {
    Ok(types::Tokens {
        access_token: granted.access_token,
        expires_in: granted.expires_in,
        refresh_token: granted.refresh_token,
        refresh_expires_in: granted.refresh_expires_in,
        token_type: TokensTokenType::Bearer,
    })
}
