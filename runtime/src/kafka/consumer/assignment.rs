use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use rdkafka::{
    ClientContext,
    config::RDKafkaLogLevel,
    consumer::{BaseConsumer, ConsumerContext, Rebalance},
    error::KafkaError,
    message::{Message, OwnedMessage},
};
use tracing::{info, warn};

use crate::kafka::client;

/// Follows which partitions are ours.
#[derive(Default)]
pub struct Assignment {
    /// How often each partition was taken from us.
    taken: Mutex<HashMap<(String, i32), u64>>,
}

/// A message, and how often its partition had been taken from us when it came.
pub struct Held {
    pub message: OwnedMessage,
    taken: u64,
}

impl Assignment {
    /// Takes a message that has just come into our hands.
    pub fn hold(&self, message: OwnedMessage) -> Held {
        let taken = self.taken(message.topic(), message.partition());
        Held { message, taken }
    }

    /// Whether the message's partition has been ours ever since it came. If not, the message comes again to whoever has
    /// the partition now, be it us; if so, it does not, and must not be dropped.
    pub fn is_ours(&self, held: &Held) -> bool {
        self.taken(held.message.topic(), held.message.partition()) == held.taken
    }

    fn taken(&self, topic: &str, partition: i32) -> u64 {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.get(&(topic.to_owned(), partition)).copied().unwrap_or_default()
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
                let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
                for partition in partitions.elements() {
                    *taken
                        .entry((partition.topic().to_owned(), partition.partition()))
                        .or_default() += 1;
                }
                info!(partitions = partitions.count(), "partitions revoked");
            }
            Rebalance::Error(error) => warn!(%error, "the group could not be rebalanced"),
        }
    }
}
