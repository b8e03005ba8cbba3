//! What identity does with the events that it receives.
use contract::events::Meta;
use contracts::common::ServiceName;
use contracts::events::v1::erasure_confirmed::ErasureConfirmed;
use contracts::identity::IdentityEvents;
use runtime::inbox::Transaction;
use runtime::kafka::Failed;

use crate::saga::erasure::note;

/// Notes confirmations of erasures.
#[derive(Debug, Clone, Copy)]
pub struct Receiver;

impl IdentityEvents<Transaction> for Receiver {
    type Error = Failed;

    async fn erasure_confirmed(
        &self,
        transaction: &mut Transaction,
        _: &Meta,
        event: ErasureConfirmed,
    ) -> Result<(), Failed> {
        let erasure_id = *event.erasure_id;
        let service: &ServiceName = &event.service;
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
