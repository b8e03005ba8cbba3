//! Erasing a person: recorded, deleted in Keycloak, told to all services, confirmed by them, and then forgotten here.
use jiff::SignedDuration;
use runtime::clock::now;
use runtime::erasure::{Erasure, Subject};
use tokio_postgres::Transaction;
use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::domain::{ACCESS_TOKEN_LIFE, BACKUP_LIFE, TOPIC_LIFE};
use crate::events;
use crate::store::{self, Claimed, Db, NewErasure, StoreError};

const BATCH: i64 = 8;

impl Sagas {
    /// Begins to erase an account. A repeat gives the same id; none when there is no such account. From the answer on
    /// nothing is written about the account and its visitors but what erases them.
    pub async fn erase_account(&self, account_id: Uuid) -> Result<Option<Uuid>, SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let mut person = vec![Subject::account(account_id)];
        // Before the row, as adoption does.
        self.tombstones.hold(&*transaction, &person).await?;
        let Some(account) = store::lock_account(&*transaction, account_id).await? else {
            return Ok(None);
        };
        if let Some(earlier) = store::erasure_of_account(&*transaction, account_id).await? {
            return Ok(Some(earlier));
        }
        let erasure_id = Uuid::new_v4();
        let erasure = NewErasure {
            erasure_id,
            account: Some((account_id, account.consumer_ref)),
            visitor_id: None,
            services: &self.of_accounts.services,
            not_asked: &self.of_accounts.drafts,
        };
        store::insert_erasure(&*transaction, &erasure).await?;
        store::mark_erasing(&*transaction, account_id).await?;
        // With the row locked, nobody links another one.
        let visitors = store::linked_visitors(&*transaction, account_id).await?;
        person.extend(visitors.into_iter().map(|(visitor_id, _)| Subject::visitor(visitor_id)));
        self.bury(&transaction, erasure_id, &person).await?;
        store::end_account(&*transaction, account_id, after(now(), ACCESS_TOKEN_LIFE)?).await?;
        transaction.commit().await?;
        self.erasures.notify_one();
        Ok(Some(erasure_id))
    }

    /// Begins to erase a visitor. A repeat while it goes on gives the same id; one after that begins anew, and finds
    /// nothing.
    pub async fn erase_visitor(&self, visitor_id: Uuid) -> Result<Uuid, SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let person = [Subject::visitor(visitor_id)];
        self.tombstones.hold(&*transaction, &person).await?;
        if let Some(earlier) = store::erasure_of_visitor(&*transaction, visitor_id).await? {
            return Ok(earlier);
        }
        let erasure_id = Uuid::new_v4();
        let erasure = NewErasure {
            erasure_id,
            account: None,
            visitor_id: Some(visitor_id),
            services: &self.of_visitors.services,
            not_asked: &self.of_visitors.drafts,
        };
        store::insert_erasure(&*transaction, &erasure).await?;
        self.bury(&transaction, erasure_id, &person).await?;
        transaction.commit().await?;
        self.erasures.notify_one();
        Ok(erasure_id)
    }

    /// Sets tombstones when the erasure begins, not when it ends: what is written in between would be told to services
    /// that have erased already.
    async fn bury(
        &self,
        transaction: &Transaction<'_>,
        erasure_id: Uuid,
        subjects: &[Subject],
    ) -> Result<(), SagaError> {
        let erasure = Erasure {
            id: erasure_id,
            subjects,
        };
        self.tombstones.erase(transaction, &erasure).await?;
        Ok(())
    }

    /// Takes erasures further that have to be. Gives how many; one that fails is tried again when its claim is over.
    pub async fn drive_erasures(&self) -> Result<usize, SagaError> {
        let claimed = store::claim_erasures(&**self.pool.get().await?, self.claim(), self.resend, BATCH).await?;
        let mut failed = None;
        let count = claimed.len();
        for erasure in claimed {
            if let Err(error) = self.drive(erasure).await {
                failed = Some(error);
            }
        }
        failed.map_or(Ok(count), Err)
    }

    /// Notes that a service has erased, as the receiver of its event does.
    pub async fn confirmed(&self, erasure_id: Uuid, service: &str) -> Result<(), SagaError> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        note(&*transaction, erasure_id, service, now()).await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn drive(&self, mut erasure: Claimed) -> Result<(), SagaError> {
        if let Some((account_id, _)) = erasure.account.filter(|_| !erasure.announced) {
            self.keycloak.delete_user(account_id).await?;
        }
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let at = now();
        let due = if erasure.announced {
            store::mark_sent(&*transaction, erasure.erasure_id, at).await?
        } else {
            // No link is written any more, since the account is marked.
            if let Some((account_id, _)) = erasure.account {
                let linked = store::linked_visitors(&*transaction, account_id).await?;
                erasure.visitor_ids = linked.into_iter().map(|(visitor_id, _)| visitor_id).collect();
            }
            store::mark_announced(&*transaction, erasure.erasure_id, &erasure.visitor_ids, at).await?
        };
        if due {
            let link = match erasure.visitor_id {
                Some(visitor_id) => store::link_of_visitor(&*transaction, visitor_id).await?,
                None => None,
            };
            events::erasure_requested(&transaction, at, &erasure, link).await?;
            complete(&*transaction, erasure.erasure_id).await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}

/// Notes a confirmation, and ends the erasure when it is the last one. Under the erasure's lock: of two last ones at once,
/// the second sees both.
pub(crate) async fn note(
    db: &impl Db,
    erasure_id: Uuid,
    service: &str,
    erased_at: jiff::Timestamp,
) -> Result<(), StoreError> {
    store::lock_erasure(db, erasure_id).await?;
    store::confirm(db, erasure_id, service, erased_at).await?;
    complete(db, erasure_id).await?;
    Ok(())
}

/// Ends an erasure that all have confirmed; any other one is left as it is.
async fn complete(db: &impl Db, erasure_id: Uuid) -> Result<bool, StoreError> {
    store::complete_erasure(db, erasure_id, now(), TOPIC_LIFE, BACKUP_LIFE).await
}

/// A time later than another.
pub(crate) fn after(from: jiff::Timestamp, by: SignedDuration) -> Result<jiff::Timestamp, StoreError> {
    from.checked_add(by).map_err(|_| StoreError::Row("the time"))
}
