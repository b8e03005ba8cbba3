use runtime::clock::now;
use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::events;
use crate::store::{self, SignupState};

/// What a step found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It is done, now or before.
    Done,
    /// The sign-up is over: there is nothing to go on with.
    Over,
}

impl Sagas {
    /// Makes the account of a user that Keycloak has, links the visitor and tells of both: one transaction, once.
    pub(super) async fn link_signup(&self, signup_id: Uuid, user_id: Uuid) -> Result<Step, SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let Some(signup) = store::lock_signup(&*transaction, signup_id).await? else {
            return Ok(Step::Over);
        };
        let consumer_ref = match (signup.state, signup.consumer_ref) {
            (SignupState::Started, Some(consumer_ref)) => consumer_ref,
            (SignupState::Linked, _) => return Ok(Step::Done),
            _ => return Ok(Step::Over),
        };
        let created_at = now();
        store::insert_account(&*transaction, user_id, consumer_ref, &signup.account, created_at).await?;
        let account = store::lock_account(&*transaction, user_id).await?;
        let account = account.ok_or(store::StoreError::Row("accounts: one that was just made"))?;
        events::settings_changed(&transaction, created_at, &account).await?;
        if let Some(visitor_id) = signup.visitor_id {
            // One that is another account's, or erased, stays so.
            self.link(&transaction, &account, visitor_id).await?;
        }
        store::mark_linked(&*transaction, signup_id, user_id).await?;
        transaction.commit().await?;
        Ok(Step::Done)
    }
}
