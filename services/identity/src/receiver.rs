//! What identity does with the events that it receives.
use contract::events::Meta;
use contracts::common::ServiceName;
use contracts::events::v1::erasure_confirmed::ErasureConfirmed;
use contracts::identity::IdentityEvents;
use runtime::inbox::Transaction;
use runtime::kafka::Failed;

use crate::saga::erasure::note;

/// A service confirmed in another one's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an erasure is confirmed by another service than the event's own")]
struct ConfirmedForAnother;

/// Notes confirmations of erasures.
#[derive(Debug, Clone, Copy)]
pub struct Receiver;

impl IdentityEvents<Transaction> for Receiver {
    type Error = Failed;

    async fn erasure_confirmed(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: ErasureConfirmed,
    ) -> Result<(), Failed> {
        let erasure_id = *event.erasure_id;
        let service: &ServiceName = &event.service;
        // A service says of itself alone that it has erased.
        if meta.producer != service.as_str() {
            return Err(Failed::permanent(ConfirmedForAnother));
        }
        note(
            &**transaction,
            erasure_id,
            service.as_str(),
            event.erased_at.timestamp(),
        )
        .await?;
        Ok(())
    }
}
