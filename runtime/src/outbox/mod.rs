//! The outbox: an event is a row of the transaction that it tells of, and a relay takes the rows to Kafka.
//!
//! What is committed is published, however often the process is killed; a message may come twice, which is the
//! [inbox](crate::inbox)'s business. Messages of one key arrive in the order of their rows.

mod event;
mod metrics;
mod relay;
mod rows;
mod session;
mod settings;
mod writer;

pub use event::{EventError, origin};
pub use relay::Relay;
pub use settings::RelaySettings;
pub use writer::{Outbox, OutboxError, PUT};
