//! What passport does with the events of others. Each method works in the inbox's transaction: the event takes effect
//! once, with the record that it did. Events about a person who was erased take none.
use contract::events::Meta;
use contracts::common::{ConsentPurpose, MeasurementChoice};
use contracts::events::v1::account_erasure_requested::AccountErasureRequested;
use contracts::events::v1::brand_registered::BrandRegistered;
use contracts::events::v1::consent_granted::ConsentGranted;
use contracts::events::v1::consent_revoked::ConsentRevoked;
use contracts::events::v1::visitor_consent_changed::VisitorConsentChanged;
use contracts::events::v1::visitor_erasure_requested::VisitorErasureRequested;
use contracts::events::v1::visitor_linked_to_account::VisitorLinkedToAccount;
use contracts::passport::PassportEvents;
use runtime::clock::now;
use runtime::erasure::{Erased, Erasure, Subject, Tombstones};
use runtime::inbox::Transaction;
use runtime::kafka::Failed;
use uuid::Uuid;

use super::sending::confirmation;
use crate::store;

/// Passport's side of the topics that it reads.
#[derive(Clone)]
pub struct Receiving {
    tombstones: Tombstones,
}

impl Receiving {
    /// With what knows the erased.
    pub fn new(tombstones: Tombstones) -> Self {
        Self { tombstones }
    }

    async fn keep_engagement(
        &self,
        transaction: &mut Transaction,
        account_id: Uuid,
        purpose: &ConsentPurpose,
        granted: bool,
        ledger_seq: i64,
    ) -> Result<(), Failed> {
        if *purpose != ConsentPurpose::Engagement
            || self
                .tombstones
                .hold(&**transaction, &[Subject::account(account_id)])
                .await?
        {
            return Ok(());
        }
        Ok(store::keep_engagement(transaction, account_id, granted, ledger_seq).await?)
    }

    /// Erases, and confirms: again, if it was done before. What is too much for one transaction is confirmed by whoever ends
    /// it.
    async fn erase(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        erasure: Erasure<'_>,
        account_id: Option<Uuid>,
        visitor_ids: &[Uuid],
    ) -> Result<(), Failed> {
        let erased = self.tombstones.erase(&**transaction, &erasure).await?;
        let all = match erased {
            Erased::Now(_) => store::erase_person(transaction, erasure.id, account_id, visitor_ids).await?,
            Erased::Before(_) => !store::is_unfinished(transaction, erasure.id).await?,
        };
        if all {
            let confirmed = confirmation(erasure.id, erased.at());
            contracts::passport::send(&mut transaction.outbox(), &meta.origin(), now(), &confirmed).await?;
        }
        Ok(())
    }
}

impl PassportEvents<Transaction> for Receiving {
    type Error = Failed;

    async fn visitor_linked_to_account(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: VisitorLinkedToAccount,
    ) -> Result<(), Failed> {
        let (visitor_id, account_id) = (*event.visitor_id, *event.account_id);
        let subjects = [Subject::visitor(visitor_id), Subject::account(account_id)];
        if self.tombstones.hold(&**transaction, &subjects).await? {
            return Ok(());
        }
        Ok(store::link_visitor(transaction, visitor_id, account_id, meta.occurred_at).await?)
    }

    async fn consent_granted(
        &self,
        transaction: &mut Transaction,
        _: &Meta,
        event: ConsentGranted,
    ) -> Result<(), Failed> {
        let seq = sequence(*event.ledger_seq)?;
        self.keep_engagement(transaction, *event.account_id, &event.purpose, true, seq)
            .await
    }

    async fn consent_revoked(
        &self,
        transaction: &mut Transaction,
        _: &Meta,
        event: ConsentRevoked,
    ) -> Result<(), Failed> {
        let seq = sequence(*event.ledger_seq)?;
        self.keep_engagement(transaction, *event.account_id, &event.purpose, false, seq)
            .await
    }

    async fn visitor_consent_changed(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: VisitorConsentChanged,
    ) -> Result<(), Failed> {
        let visitor_id = *event.visitor_id;
        let subjects = [Subject::visitor(visitor_id)];
        if self.tombstones.hold(&**transaction, &subjects).await? {
            return Ok(());
        }
        let allowed = event.measurement == MeasurementChoice::Allowed;
        Ok(store::keep_choice(transaction, visitor_id, allowed, meta.occurred_at).await?)
    }

    async fn account_erasure_requested(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: AccountErasureRequested,
    ) -> Result<(), Failed> {
        let account_id = *event.account_id;
        let visitor_ids: Vec<Uuid> = event.visitor_ids.iter().map(|visitor_id| **visitor_id).collect();
        let mut subjects = vec![Subject::account(account_id)];
        subjects.extend(visitor_ids.iter().copied().map(Subject::visitor));
        let erasure = Erasure {
            id: *event.erasure_id,
            subjects: &subjects,
        };
        self.erase(transaction, meta, erasure, Some(account_id), &visitor_ids)
            .await
    }

    async fn visitor_erasure_requested(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: VisitorErasureRequested,
    ) -> Result<(), Failed> {
        let visitor_id = *event.visitor_id;
        if let Some(link) = event.link {
            // The event that tells of the link may be behind this one: it has another key. Whatever it gives to the account
            // stays.
            let account_id = *link.account_id;
            let subjects = [Subject::visitor(visitor_id), Subject::account(account_id)];
            if !self.tombstones.hold(&**transaction, &subjects).await? {
                store::link_visitor(transaction, visitor_id, account_id, link.linked_at.timestamp()).await?;
            }
        }
        let erasure = Erasure {
            id: *event.erasure_id,
            subjects: &[Subject::visitor(visitor_id)],
        };
        self.erase(transaction, meta, erasure, None, &[visitor_id]).await
    }

    async fn brand_registered(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: BrandRegistered,
    ) -> Result<(), Failed> {
        let prefixes: Vec<&str> = event.prefixes.iter().map(|prefix| &**prefix).collect();
        Ok(store::register_brand(transaction, *event.brand_id, &prefixes, meta.occurred_at).await?)
    }
}

/// Contracts count in unsigned numbers, Postgres in signed ones.
fn sequence(number: u64) -> Result<i64, Failed> {
    i64::try_from(number).map_err(Failed::permanent)
}
