//! Users whom Keycloak has and identity does not: imported, or signed in at Keycloak directly.
use runtime::clock::now;
use runtime::erasure::Subject;
use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::events;
use crate::store::{self, Account, NewAccount, StoreError};

impl Sagas {
    /// The account of a user, made if Keycloak has the user and identity does not know it. None when Keycloak has not, or
    /// does not let it sign in, and when it was erased here: Keycloak may have told of it just before.
    pub async fn adopt(&self, user_id: Uuid) -> Result<Option<Account>, SagaError> {
        let Some(user) = self.keycloak.user(user_id).await?.filter(|user| user.is_enabled()) else {
            return Ok(None);
        };
        let attribute: Option<Uuid> = user.attribute("consumerRef").and_then(|value| value.parse().ok());
        let Some(account) = self.adopted(user_id, attribute.unwrap_or_else(Uuid::new_v4)).await? else {
            return Ok(None);
        };
        // The row decides: of two who adopt at once, both write its pseudonym.
        if attribute != Some(account.consumer_ref) {
            let user = user.with_attribute("consumerRef", Some(account.consumer_ref.to_string()));
            if !self.keycloak.update_user(user).await? {
                return Ok(None);
            }
        }
        Ok(Some(account))
    }

    async fn adopted(&self, user_id: Uuid, consumer_ref: Uuid) -> Result<Option<Account>, SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        if self
            .tombstones
            .hold(&*transaction, &[Subject::account(user_id)])
            .await?
        {
            return Ok(None);
        }
        let adopted_at = now();
        let is_new =
            store::insert_account(&*transaction, user_id, consumer_ref, &NewAccount::default(), adopted_at).await?;
        let account = store::lock_account(&*transaction, user_id).await?;
        let account = account.ok_or(StoreError::Row("accounts: one that was just made"))?;
        if is_new {
            events::settings_changed(&transaction, adopted_at, &account).await?;
        }
        transaction.commit().await?;
        Ok(Some(account))
    }
}
