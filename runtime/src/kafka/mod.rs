//! Kafka: one way to send and one way to read, for every service.
//!
//! A [`Consumer`] drives a service's generated receiver: each message in one transaction with its effect
//! ([inbox](crate::inbox)), its offset stored only after that. What cannot be handled goes to the dead letters with the
//! reason; what cannot be handled *now* is tried again, without losing the partition's order.

mod backoff;
mod client;
mod consumer;
mod direct;
mod failed;
mod producer;
mod reachable;
mod security;
mod settings;

pub use backoff::Backoff;
pub use consumer::{Consumer, ConsumerError, ConsumerSettings};
pub use direct::{Direct, DirectError};
pub use failed::Failed;
pub use producer::{Producer, ProducerError, Record};
pub use reachable::{Reachable, Unreachable};
pub use security::{KafkaRefused, KafkaSecurity};
pub use settings::KafkaSettings;
