use std::time::Duration;

use rdkafka::message::{Header, Headers, Message, OwnedHeaders, OwnedMessage};
use tokio::{sync::Mutex, time::timeout};

use crate::kafka::{KafkaSettings, Producer, ProducerError};

/// Why a message lies with the dead letters.
#[derive(Debug)]
pub enum Reason {
    /// Not a message as the contract has it; which rules it breaks where, never the values.
    Malformed(String),
    /// The handler said that it can never handle it.
    Refused,
    /// Handling it was begun as often as allowed and never came back.
    Exhausted,
}

impl Reason {
    /// For headers and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Refused => "refused",
            Self::Exhausted => "attempts_exhausted",
        }
    }
}

/// The dead-letter topics of one reader group: `<topic>.dlq` beside each topic.
pub struct DeadLetters {
    kafka: KafkaSettings,
    /// Made anew after a failure: some end an idempotent producer for good.
    producer: Mutex<Option<Producer>>,
    group: String,
}

/// Why a message could not be put there. It is tried again: nothing is passed over.
#[derive(Debug, thiserror::Error)]
pub enum Unburied {
    #[error(transparent)]
    Producer(#[from] ProducerError),
    #[error("Kafka did not acknowledge a dead letter in {PATIENCE:?}")]
    Late,
}

/// How long an acknowledgement is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

impl DeadLetters {
    pub fn new(kafka: KafkaSettings, group: String) -> Result<Self, ProducerError> {
        let producer = Mutex::new(Some(Producer::new(&kafka)?));
        Ok(Self { kafka, producer, group })
    }

    /// Puts the message there unchanged, with the group and the reason in its headers, and waits for the acknowledgement.
    pub async fn put(&self, topic: &str, message: &OwnedMessage, reason: &Reason) -> Result<(), Unburied> {
        let mut kept = self.producer.lock().await;
        let producer = match kept.take() {
            Some(producer) => producer,
            None => Producer::new(&self.kafka)?,
        };
        let sent = producer.enqueue(
            &format!("{topic}.dlq"),
            message.key(),
            message.payload().unwrap_or_default(),
            self.headers(topic, message, reason),
        );
        timeout(PATIENCE, sent).await.map_err(|_| Unburied::Late)??;
        *kept = Some(producer);
        Ok(())
    }

    fn headers(&self, topic: &str, message: &OwnedMessage, reason: &Reason) -> OwnedHeaders {
        let (partition, offset) = (message.partition().to_string(), message.offset().to_string());
        let mut headers = OwnedHeaders::new();
        for header in message.headers().into_iter().flat_map(Headers::iter) {
            // One that was put back from the dead letters and fails again says why it failed this time.
            if !header.key.starts_with("dlq.") {
                headers = headers.insert(header);
            }
        }
        let mut said = |key: &str, value: &str| {
            let before = std::mem::take(&mut headers);
            headers = before.insert(Header {
                key,
                value: Some(value),
            });
        };
        said("dlq.group", &self.group);
        said("dlq.reason", reason.name());
        if let Reason::Malformed(violations) = reason {
            said("dlq.violations", violations);
        }
        said("dlq.topic", topic);
        said("dlq.partition", &partition);
        said("dlq.offset", &offset);
        headers
    }
}
