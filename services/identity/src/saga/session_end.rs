//! Ending sessions: for the gateway at once, for Keycloak as soon as it can be reached.
use jiff::{SignedDuration, Timestamp};
use runtime::clock::now;
use uuid::Uuid;

use super::erasure::after;
use super::{SagaError, Sagas};
use crate::domain::ACCESS_TOKEN_LIFE;
use crate::store::{self, Doomed, SessionEnd};

/// So many at a time, so that a claim holds until its turn.
const BATCH: i64 = 8;

impl Sagas {
    /// Ends a session. When Keycloak fails, it is asked again until it has ended it.
    pub async fn end_session(&self, session: String) -> Result<(), SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let until = after(now(), ACCESS_TOKEN_LIFE)?;
        store::end_sessions(&*transaction, std::slice::from_ref(&session), until).await?;
        let end = store::insert_session_end(&*transaction, Doomed::Session(session), self.claim()).await?;
        transaction.commit().await?;
        drop(client);
        self.carry_out(end).await
    }

    /// Writes down, before something that ends all other sessions of an account, that they are to be ended. Those that begin
    /// while Keycloak may still be at it are among them.
    pub async fn doom_others(&self, account_id: Uuid, kept: &str) -> Result<SessionEnd, SagaError> {
        let patience = SignedDuration::try_from(self.patience).unwrap_or(SignedDuration::MAX);
        let others = Doomed::Others {
            account_id,
            kept: kept.to_owned(),
            started_before: after(now(), patience)?,
        };
        let client = self.pool.get().await?;
        Ok(store::insert_session_end(&**client, others, self.claim()).await?)
    }

    /// Takes back what was written down: nothing is to be ended.
    pub async fn spare(&self, end: &SessionEnd) -> Result<(), SagaError> {
        let client = self.pool.get().await?;
        Ok(store::delete_session_end(&**client, end.end_id).await?)
    }

    /// Ends what was written down. What fails stays, and is tried again.
    pub async fn carry_out(&self, end: SessionEnd) -> Result<(), SagaError> {
        match &end.doomed {
            Doomed::Session(session) => self.keycloak.end_session(session).await?,
            Doomed::Others {
                account_id,
                kept,
                started_before,
            } => self.end_others(*account_id, kept, *started_before).await?,
        }
        self.spare(&end).await
    }

    async fn end_others(&self, account_id: Uuid, kept: &str, started_before: Timestamp) -> Result<(), SagaError> {
        let sessions = self.keycloak.sessions(account_id).await?.into_iter();
        let others = sessions.filter(|session| session.id != kept && session.started_at <= started_before);
        let others: Vec<String> = others.map(|session| session.id).collect();
        let until = after(now(), ACCESS_TOKEN_LIFE)?;
        store::end_sessions(&**self.pool.get().await?, &others, until).await?;
        for session in others {
            self.keycloak.end_session(&session).await?;
        }
        Ok(())
    }

    /// Takes up what was left lying: the process died, or Keycloak was away. Gives how many were ended. One that fails is
    /// tried again when its claim is over.
    pub async fn recover_session_ends(&self) -> Result<usize, SagaError> {
        let claimed = store::claim_session_ends(&**self.pool.get().await?, self.claim(), BATCH).await?;
        let mut failed = None;
        let count = claimed.len();
        for end in claimed {
            if let Err(error) = self.carry_out(end).await {
                failed = Some(error);
            }
        }
        failed.map_or(Ok(count), Err)
    }
}
