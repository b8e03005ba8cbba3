use runtime::clock::now;
use runtime::erasure::Subject;
use tokio_postgres::Transaction;
use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::events;
use crate::store::{self, Account, Linked};

impl Sagas {
    /// Links a visitor to an account, whose row the caller has locked, and tells of it when it is new.
    pub async fn link(
        &self,
        transaction: &Transaction<'_>,
        account: &Account,
        visitor_id: Uuid,
    ) -> Result<Linked, SagaError> {
        let visitor = [Subject::visitor(visitor_id)];
        if self.tombstones.hold(transaction, &visitor).await? {
            return Ok(Linked::Erased);
        }
        // After the lock: whoever held it may have written at a later time than when we began to wait.
        let linked_at = now();
        let linked = store::link_visitor(transaction, visitor_id, account.account_id, linked_at).await?;
        if linked == Linked::New {
            events::visitor_linked(transaction, linked_at, visitor_id, account).await?;
        }
        Ok(linked)
    }
}
