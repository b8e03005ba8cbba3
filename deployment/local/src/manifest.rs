//! The topic manifest that the generator writes from the AsyncAPI documents, and making its topics.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::config::ClientConfig;
use rdkafka::consumer::{BaseConsumer, Consumer};
use rdkafka::error::KafkaResult;
use rdkafka::types::RDKafkaErrorCode;
use serde::Deserialize;

use crate::error::StackError;
use crate::servers::blocking;
use crate::servers::kafka::quiet_client;

/// All topics.
#[derive(Clone, Debug, Deserialize)]
pub struct Manifest {
    pub topics: Vec<Topic>,
}

/// An event that may stand on a topic.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    pub name: String,
    #[serde(default)]
    pub senders: Vec<Sender>,
}

/// A service that writes to a topic.
#[derive(Clone, Debug, Deserialize)]
pub struct Sender {
    pub service: String,
    /// Nothing of it does yet.
    pub draft: bool,
}

/// A service that reads a topic.
#[derive(Clone, Debug, Deserialize)]
pub struct Reader {
    pub service: String,
    /// Nothing of it does yet.
    pub draft: bool,
    /// The reader group that it reads in.
    pub group: String,
}

/// One topic.
#[derive(Clone, Debug, Deserialize)]
pub struct Topic {
    pub name: String,
    /// For a dead-letter topic: whose.
    #[serde(default, rename = "deadLettersOf")]
    pub dead_letters_of: Option<String>,
    #[serde(default)]
    pub events: Vec<Event>,
    #[serde(default)]
    pub senders: Vec<Sender>,
    #[serde(default)]
    pub readers: Vec<Reader>,
    pub partitions: i32,
    /// The broker's own settings of the topic, by their Kafka names.
    #[serde(default)]
    pub config: BTreeMap<String, String>,
}

impl Manifest {
    /// Where it stands below the top folder.
    pub fn path(root: &Path) -> PathBuf {
        root.join("contracts/gen/topics.json")
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it is not there or not understood.
    pub fn read(root: &Path) -> Result<Manifest, StackError> {
        let path = Manifest::path(root);
        let text = fs::read(&path).map_err(|error| StackError::Manifest {
            path: path.clone(),
            reason: error.to_string(),
        })?;
        serde_json::from_slice(&text).map_err(|error| StackError::Manifest {
            path,
            reason: error.to_string(),
        })
    }

    /// All services that have to do with a topic, be it as a draft, in the order of their names.
    pub fn services(&self) -> Vec<String> {
        let senders = |topic: &Topic| topic.senders.iter().map(|sender| sender.service.clone()).collect();
        let readers = |topic: &Topic| topic.readers.iter().map(|reader| reader.service.clone()).collect();
        let names = self
            .topics
            .iter()
            .flat_map(|topic| -> [Vec<String>; 2] { [senders(topic), readers(topic)] });
        let names: BTreeSet<String> = names.flatten().collect();
        names.into_iter().collect()
    }

    /// The topics of these names, and their dead-letter topics.
    ///
    /// # Errors
    /// When there is no topic of one of these names.
    pub fn only(mut self, names: &[&str]) -> Result<Manifest, StackError> {
        if let Some(&unknown) = names
            .iter()
            .find(|&&name| self.topics.iter().all(|topic| topic.name != name))
        {
            return Err(StackError::UnknownTopic {
                topic: unknown.to_owned(),
            });
        }
        self.topics
            .retain(|topic| names.contains(&topic.dead_letters_of.as_deref().unwrap_or(&topic.name)));
        Ok(self)
    }

    /// Topics with nothing but a name and partitions.
    pub(crate) fn plain(names: &[&str], partitions: i32) -> Manifest {
        let topic = |name: &&str| Topic {
            name: (*name).to_owned(),
            dead_letters_of: None,
            events: Vec::new(),
            senders: Vec::new(),
            readers: Vec::new(),
            partitions,
            config: BTreeMap::new(),
        };
        Manifest {
            topics: names.iter().map(topic).collect(),
        }
    }
}

/// Makes the topics that are not there, on one broker, so with one replica each, and waits until they can be written and
/// read. May be repeated.
///
/// # Errors
/// What Kafka refuses.
pub async fn create_topics(brokers: &str, prefix: &str, manifest: &Manifest) -> Result<(), StackError> {
    let refused = |doing: &str, reason: String| StackError::Kafka {
        doing: doing.to_owned(),
        reason,
    };
    let admin: AdminClient<DefaultClientContext> = quiet_client(brokers)
        .create()
        .map_err(|error| refused("connecting", error.to_string()))?;
    let names: Vec<String> = manifest
        .topics
        .iter()
        .map(|topic| format!("{prefix}{}", topic.name))
        .collect();
    let topics: Vec<NewTopic<'_>> = manifest
        .topics
        .iter()
        .zip(&names)
        .map(|(topic, name)| {
            let new = NewTopic::new(name, topic.partitions, TopicReplication::Fixed(1));
            topic.config.iter().fold(new, |new, (key, value)| new.set(key, value))
        })
        .collect();
    if topics.is_empty() {
        return Ok(());
    }
    let patience = AdminOptions::new()
        .operation_timeout(Some(Duration::from_secs(30)))
        .request_timeout(Some(Duration::from_secs(60)));
    let results = admin
        .create_topics(&topics, &patience)
        .await
        .map_err(|error| refused("making topics", error.to_string()))?;
    let mut made = Vec::new();
    for (result, topic) in results.into_iter().zip(&manifest.topics) {
        match result {
            Ok(name) => made.push((name, topic.partitions)),
            Err((_, RDKafkaErrorCode::TopicAlreadyExists)) => {}
            Err((topic, code)) => return Err(refused(&format!("making the topic {topic}"), code.to_string())),
        }
    }
    let config = quiet_client(brokers);
    blocking(move || wait_for_leaders(&config, &made))
        .await
        .map_err(|error| refused("waiting for the topics", error.to_string()))
}

/// A topic is acknowledged before its partitions have a leader that answers. Blocks.
fn wait_for_leaders(config: &ClientConfig, topics: &[(String, i32)]) -> KafkaResult<()> {
    let client: BaseConsumer = config.create()?;
    let deadline = Instant::now() + Duration::from_secs(60);
    for (topic, partitions) in topics {
        for partition in 0..*partitions {
            while let Err(error) = client.fetch_watermarks(topic, partition, Duration::from_secs(10)) {
                if Instant::now() >= deadline {
                    return Err(error);
                }
                thread::sleep(Duration::from_millis(50));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"topics": [
        {"name": "a.v1", "owner": "a", "partitions": 6, "config": {"cleanup.policy": "delete"}},
        {"name": "a.v1.dlq", "deadLettersOf": "a.v1", "partitions": 1, "config": {}},
        {"name": "b.v1", "owner": "b", "partitions": 6}
    ], "confirmations": []}"#;

    #[test]
    fn a_topic_brings_its_dead_letters() {
        let manifest: Manifest = serde_json::from_str(TEXT).unwrap();
        let names = |manifest: Manifest| manifest.topics.into_iter().map(|topic| topic.name).collect::<Vec<_>>();
        assert_eq!(names(manifest.clone().only(&["a.v1"]).unwrap()), ["a.v1", "a.v1.dlq"]);
        assert_eq!(names(manifest.clone().only(&["b.v1"]).unwrap()), ["b.v1"]);
        let error = manifest.only(&["c.v1"]).unwrap_err().to_string();
        assert_eq!(error, "there is no topic `c.v1` in the manifest");
    }
}
