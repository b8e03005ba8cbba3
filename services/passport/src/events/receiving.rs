//! What passport does with the events of others. Each method works in the inbox's transaction: the event takes effect
//! once, with the record that it did.
use contract::events::Meta;
use contracts::events::v1::brand_registered::BrandRegistered;
use contracts::passport::PassportEvents;
use runtime::inbox::Transaction;
use runtime::kafka::Failed;

use crate::store::{self, StoreError};

/// Passport's side of the topics that it reads.
#[derive(Debug, Clone)]
pub struct Receiving;

impl PassportEvents<Transaction> for Receiving {
    type Error = Failed;

    async fn brand_registered(
        &self,
        transaction: &mut Transaction,
        meta: &Meta,
        event: BrandRegistered,
    ) -> Result<(), Failed> {
        let prefixes: Vec<&str> = event.prefixes.iter().map(|prefix| &**prefix).collect();
        store::register_brand(transaction, *event.brand_id, &prefixes, meta.occurred_at)
            .await
            .map_err(failed)
    }
}

fn failed(error: StoreError) -> Failed {
    match error {
        StoreError::Postgres(error) => error.into(),
        error @ StoreError::Row(_) => Failed::permanent(error),
    }
}
