//! A handler whose effects can be counted, and that can be told to fail.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use contract::events::Meta;
use runtime::inbox::Transaction;
use runtime::kafka::Failed;

use super::shop::{OrderPlaced, PriceSet, ShopEvents, send_order};

/// What the handler does with an order, by its buyer.
pub const REFUSED: &str = "refused";
pub const PANICS: &str = "panics";
pub const HANGS: &str = "hangs";
pub const ABORTS: &str = "aborts";
pub const STUMBLES: &str = "stumbles";
pub const SWALLOWS: &str = "swallows";
pub const ANSWERED: &str = "answered";

#[derive(Clone, Default)]
pub struct Handler {
    /// How often a stumbling order fails before it works.
    pub stumbles: Arc<AtomicI64>,
}

impl ShopEvents<Transaction> for Handler {
    type Error = Failed;

    async fn order_placed(&self, transaction: &mut Transaction, meta: &Meta, event: OrderPlaced) -> Result<(), Failed> {
        transaction
            .execute(
                "INSERT INTO effect (event_id, buyer, number, correlation_id, causation_id, traceparent)
                 VALUES ($1, $2, $3, $4, $5, $6)",
                &[
                    &meta.event_id,
                    &event.buyer,
                    &event.number,
                    &meta.correlation_id,
                    &meta.causation_id,
                    &meta.traceparent,
                ],
            )
            .await?;
        match event.buyer.as_str() {
            REFUSED => Err(Failed::permanent("this buyer is not served")),
            PANICS => panic!("a handler that panics"),
            HANGS => pending().await,
            ABORTS => std::process::abort(),
            buyer if buyer.starts_with(STUMBLES) && self.stumbles.fetch_sub(1, Ordering::AcqRel) > 0 => {
                Err(Failed::transient("not now"))
            }
            SWALLOWS => {
                // The transaction is beyond help, and the handler says that all is well.
                let _ = transaction.execute("SELECT 1 / 0", &[]).await;
                Ok(())
            }
            ANSWERED => {
                let answer = OrderPlaced {
                    buyer: "answer".to_owned(),
                    number: event.number,
                };
                send_order(&mut transaction.outbox(), &meta.origin(), &answer).await?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn price_set(&self, transaction: &mut Transaction, meta: &Meta, event: PriceSet) -> Result<(), Failed> {
        transaction
            .execute(
                "INSERT INTO effect (event_id, buyer, number, correlation_id) VALUES ($1, $2, $3, $4)",
                &[&meta.event_id, &event.article, &event.revision, &meta.correlation_id],
            )
            .await?;
        Ok(())
    }
}
