use uuid::Uuid;

use crate::kafka::Record;

/// A row of the outbox.
pub struct Row {
    pub position: i64,
    id: Uuid,
    topic: String,
    key: String,
    event_type: String,
    payload: Vec<u8>,
    traceparent: Option<String>,
}

impl Row {
    pub fn read(row: &tokio_postgres::Row) -> Result<Self, tokio_postgres::Error> {
        Ok(Self {
            position: row.try_get(0)?,
            id: row.try_get(1)?,
            topic: row.try_get(2)?,
            key: row.try_get(3)?,
            event_type: row.try_get(4)?,
            payload: row.try_get(5)?,
            traceparent: row.try_get(6)?,
        })
    }

    /// The topic, without a prefix.
    pub fn topic(&self) -> &str {
        &self.topic
    }

    /// As it goes to Kafka.
    pub fn record(&self) -> Record<'_> {
        Record {
            topic: &self.topic,
            key: &self.key,
            event_id: self.id,
            event_type: &self.event_type,
            traceparent: self.traceparent.as_deref(),
            body: &self.payload,
        }
    }
}
