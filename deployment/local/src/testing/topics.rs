//! Fresh topics for each test.

use std::time::Duration;

use rdkafka::admin::{AdminClient, AdminOptions};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, Consumer};

use super::servers::{Servers, maker, unique};
use crate::error::StackError;
use crate::manifest::{Manifest, create_topics};
use crate::rights::{self, give, wanted};
use crate::servers::blocking;
use crate::servers::kafka::quiet_client;

const PREFIX: &str = "test";

/// Topics that no other test sees.
#[derive(Clone, Debug)]
pub struct Topics {
    prefix: String,
}

impl Topics {
    /// For `KAFKA_TOPIC_PREFIX`; good for group ids too.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The name on the broker of a topic of the manifest.
    pub fn name(&self, topic: &str) -> String {
        format!("{}{topic}", self.prefix)
    }
}

impl Servers {
    /// Makes the manifest's topics of these names, and their dead-letter topics, under a fresh prefix, and gives each
    /// service its rights on them. A test names the
    /// ones it needs: a hundred partitions for each test would be felt.
    ///
    /// # Errors
    /// When the manifest cannot be read or has no such topic, or Kafka refuses.
    pub async fn topics(&self, names: &[&str]) -> Result<Topics, StackError> {
        let manifest = Manifest::read(self.layout.root())?;
        self.topics_of(&manifest.only(names)?).await
    }

    /// Makes all topics of the manifest under a fresh prefix.
    ///
    /// # Errors
    /// As [`Servers::topics`].
    pub async fn all_topics(&self) -> Result<Topics, StackError> {
        self.topics_of(&Manifest::read(self.layout.root())?).await
    }

    /// Makes all topics of a manifest, and gives its rights, under a fresh prefix.
    ///
    /// # Errors
    /// When Kafka refuses.
    pub async fn topics_of(&self, manifest: &Manifest) -> Result<Topics, StackError> {
        let prefix = unique(PREFIX, '-') + ".";
        give(self.kafka_brokers(), &wanted(manifest, &prefix)).await?;
        create_topics(self.kafka_brokers(), &prefix, manifest).await?;
        Ok(Topics { prefix })
    }

    /// Makes topics that no manifest has, with the broker's defaults, under a fresh prefix: for tests of what is
    /// generic.
    ///
    /// # Errors
    /// When Kafka refuses.
    pub async fn plain_topics(&self, names: &[&str], partitions: i32) -> Result<Topics, StackError> {
        self.topics_of(&Manifest::plain(names, partitions)).await
    }
}

/// Deletes the topics of tests that have ended, and the rights on them.
pub(super) async fn remove_of_the_dead(brokers: &str) -> Result<(), StackError> {
    let refused = |reason: String| StackError::Kafka {
        doing: "removing old topics".to_owned(),
        reason,
    };
    let config = quiet_client(brokers);
    let listed = config.clone();
    let names = blocking(move || {
        let client: BaseConsumer = listed.create()?;
        let found = client.fetch_metadata(None, Duration::from_secs(10))?;
        Ok(found
            .topics()
            .iter()
            .map(|topic| topic.name().to_owned())
            .collect::<Vec<_>>())
    })
    .await
    .map_err(|error: rdkafka::error::KafkaError| refused(error.to_string()))?;
    let dead: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| maker(name, PREFIX, '-').is_some_and(|process| !process.is_running()))
        .collect();
    rights::take_named(brokers, |name| {
        maker(name, PREFIX, '-').is_some_and(|process| !process.is_running())
    })
    .await?;
    if dead.is_empty() {
        return Ok(());
    }
    let admin: AdminClient<DefaultClientContext> = config.create().map_err(|error| refused(error.to_string()))?;
    // Each topic has a result of its own; one that is gone already is what we wanted.
    admin
        .delete_topics(&dead, &AdminOptions::new())
        .await
        .map(drop)
        .map_err(|error| refused(error.to_string()))
}
