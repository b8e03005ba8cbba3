use rdkafka::message::{Header, Headers, Message, OwnedHeaders, OwnedMessage};

use crate::kafka::{Producer, ProducerError};

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
    producer: Producer,
    group: String,
}

impl DeadLetters {
    pub fn new(producer: Producer, group: String) -> Self {
        Self { producer, group }
    }

    /// Puts the message there unchanged, with the group and the reason in its headers, and waits for the acknowledgement.
    pub async fn put(&self, topic: &str, message: &OwnedMessage, reason: &Reason) -> Result<(), ProducerError> {
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
        let letters = format!("{topic}.dlq");
        self.producer
            .enqueue(&letters, message.key(), message.payload().unwrap_or_default(), headers)
            .await
    }
}
