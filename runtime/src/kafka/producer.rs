use std::future::Future;

use rdkafka::{
    error::{KafkaError, RDKafkaErrorCode},
    message::{Header, OwnedHeaders},
    producer::{FutureProducer, FutureRecord},
};
use uuid::Uuid;

use super::{KafkaSettings, client::Logged};

/// A message for Kafka. Topics are named without a prefix.
#[derive(Clone, Copy, Debug)]
pub struct Record<'r> {
    /// The topic.
    pub topic: &'r str,
    /// What partitions and orders the messages.
    pub key: &'r str,
    /// The message's id, also sent as the header `id`, as Debezium does.
    pub event_id: Uuid,
    /// The event's name, also sent as the header `type`: for people and tools; readers go by the body.
    pub event_type: &'r str,
    /// W3C trace context, as the header of that name.
    pub traceparent: Option<&'r str>,
    /// Envelope and payload.
    pub body: &'r [u8],
}

/// A producer that keeps the order of what it is given, and waits for all replicas.
#[derive(Clone)]
pub struct Producer {
    inner: FutureProducer<Logged>,
    prefix: String,
}

/// Why a message was not sent.
#[derive(Debug, thiserror::Error)]
pub enum ProducerError {
    /// The settings do not make a client.
    #[error("Kafka's settings are wrong")]
    Settings(#[source] KafkaError),
    /// The broker refused it, or the queue is full.
    #[error("a message for {topic} was refused: {source}")]
    Refused {
        /// The topic, without a prefix.
        topic: String,
        /// What librdkafka says.
        source: KafkaError,
    },
}

impl Producer {
    /// Connects in the background; that the broker is away shows only in how long a message takes.
    ///
    /// # Errors
    /// Settings that librdkafka does not take.
    pub fn new(settings: &KafkaSettings) -> Result<Self, ProducerError> {
        let inner = settings
            .client()
            .set("acks", "all")
            .set("enable.idempotence", "true")
            // No message is given up while the broker is away: one given up and sent again later would come after its
            // successors.
            .set("message.timeout.ms", "0")
            // The Java client's choice of partition, so that whatever else writes the same topics agrees with us.
            .set("partitioner", "murmur2_random")
            .set("linger.ms", "1")
            .create_with_context(Logged)
            .map_err(ProducerError::Settings)?;
        Ok(Self {
            inner,
            prefix: settings.topic_prefix.clone(),
        })
    }

    /// Enqueues the message at once, so that the order of calls is the order of messages; the future ends when the broker
    /// has acknowledged it. There is no time limit: whoever waits sets one.
    pub fn send(&self, record: Record<'_>) -> impl Future<Output = Result<(), ProducerError>> + Send + use<> {
        let id = record.event_id.hyphenated().to_string();
        let mut headers = OwnedHeaders::new()
            .insert(Header {
                key: "id",
                value: Some(&id),
            })
            .insert(Header {
                key: "type",
                value: Some(record.event_type),
            });
        if let Some(traceparent) = record.traceparent {
            headers = headers.insert(Header {
                key: "traceparent",
                value: Some(traceparent),
            });
        }
        self.enqueue(record.topic, Some(record.key.as_bytes()), record.body, headers)
    }

    pub(super) fn enqueue(
        &self,
        topic: &str,
        key: Option<&[u8]>,
        body: &[u8],
        headers: OwnedHeaders,
    ) -> impl Future<Output = Result<(), ProducerError>> + Send + use<> {
        let name = format!("{}{topic}", self.prefix);
        let mut record = FutureRecord::to(&name).payload(body).headers(headers);
        if let Some(key) = key {
            record = record.key(key);
        }
        let queued = self.inner.send_result(record).map_err(|(error, _)| error);
        let topic = topic.to_owned();
        async move {
            let delivered = match queued {
                // The other end is dropped only together with the producer.
                Ok(delivery) => match delivery.await {
                    Ok(outcome) => outcome.map(drop).map_err(|(error, _)| error),
                    Err(_) => Err(KafkaError::MessageProduction(RDKafkaErrorCode::PurgeQueue)),
                },
                Err(error) => Err(error),
            };
            delivered.map_err(|source| ProducerError::Refused { topic, source })
        }
    }
}
