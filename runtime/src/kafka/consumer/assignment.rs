use std::sync::atomic::{AtomicU64, Ordering};

use rdkafka::{
    ClientContext,
    config::RDKafkaLogLevel,
    consumer::{BaseConsumer, ConsumerContext, Rebalance},
    error::KafkaError,
};
use tracing::{info, warn};

use crate::kafka::client;

/// Follows which partitions are ours.
#[derive(Default)]
pub struct Assignment {
    lost: AtomicU64,
}

impl Assignment {
    /// How often partitions were taken from us: when it changes, a message in hand may be another's to handle.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Acquire)
    }
}

impl ClientContext for Assignment {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        client::log(level, facility, message);
    }

    fn error(&self, error: KafkaError, reason: &str) {
        client::report(&error, reason);
    }
}

impl ConsumerContext for Assignment {
    fn post_rebalance(&self, _: &BaseConsumer<Self>, rebalance: &Rebalance<'_>) {
        match rebalance {
            Rebalance::Assign(partitions) => info!(partitions = partitions.count(), "partitions assigned"),
            Rebalance::Revoke(partitions) => {
                self.lost.fetch_add(1, Ordering::AcqRel);
                info!(partitions = partitions.count(), "partitions revoked");
            }
            Rebalance::Error(error) => warn!(%error, "the group could not be rebalanced"),
        }
    }
}
