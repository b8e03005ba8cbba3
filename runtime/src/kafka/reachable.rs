use std::sync::Arc;
use std::time::Duration;

use rdkafka::admin::AdminClient;
use rdkafka::error::KafkaError;

use super::{KafkaSettings, client::Logged};

/// Asks whether Kafka answers, for `/ready`. Keeps one client, so that asking costs no new connection.
#[derive(Clone)]
pub struct Reachable {
    client: Arc<AdminClient<Logged>>,
}

/// Why Kafka is not reachable.
#[derive(Debug, thiserror::Error)]
pub enum Unreachable {
    /// The settings make no client, or no broker answered in time.
    #[error("no Kafka broker answers")]
    Kafka(#[from] KafkaError),
    /// The process is ending.
    #[error("asking was cut off")]
    CutOff,
}

impl Reachable {
    /// Connects in the background.
    ///
    /// # Errors
    /// Settings that librdkafka does not take.
    pub fn new(settings: &KafkaSettings) -> Result<Self, Unreachable> {
        let client = settings.client().create_with_context(Logged)?;
        Ok(Self {
            client: Arc::new(client),
        })
    }

    /// Asks a broker for the cluster's metadata.
    ///
    /// # Errors
    /// No broker answered in the given time.
    pub async fn ask(&self, limit: Duration) -> Result<(), Unreachable> {
        let client = Arc::clone(&self.client);
        // librdkafka blocks while it waits.
        let asked = tokio::task::spawn_blocking(move || client.inner().fetch_metadata(None, limit).map(drop));
        Ok(asked.await.map_err(|_| Unreachable::CutOff)??)
    }
}
