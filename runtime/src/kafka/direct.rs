use std::time::Duration;

use contract::events::{Outbox, Outgoing};
use tokio::time::timeout;

use super::{Producer, ProducerError, Record};

/// Sends at once, without a table: for what has no transaction to be part of. An event is lost when the process dies
/// before the broker has it, so a service's facts go through [`outbox::Outbox`](crate::outbox::Outbox).
pub struct Direct {
    producer: Producer,
    patience: Duration,
}

/// Why an event was not sent.
#[derive(Debug, thiserror::Error)]
pub enum DirectError {
    /// It was refused.
    #[error(transparent)]
    Producer(#[from] ProducerError),
    /// The broker did not acknowledge it in time; it may still arrive.
    #[error("Kafka did not acknowledge the event in {0:?}")]
    Late(Duration),
}

impl Direct {
    /// Sends with `producer` and waits at most `patience` for each acknowledgement.
    pub fn new(producer: Producer, patience: Duration) -> Self {
        Self { producer, patience }
    }
}

impl Outbox for Direct {
    type Error = DirectError;

    async fn put(&mut self, message: Outgoing) -> Result<(), DirectError> {
        let sent = self.producer.send(Record {
            topic: message.topic,
            key: &message.key,
            event_id: message.event_id,
            event_type: message.event_type,
            traceparent: message.traceparent.as_deref(),
            body: &message.body,
        });
        timeout(self.patience, sent)
            .await
            .map_err(|_| DirectError::Late(self.patience))??;
        Ok(())
    }
}
