//! Reading topics as a test does: everything from the beginning, and nothing committed.

use std::time::Duration;

use rdkafka::config::FromClientConfig;
use rdkafka::consumer::Consumer;
use rdkafka::error::KafkaError;
use rdkafka::{Offset, TopicPartitionList};

use crate::error::StackError;
use crate::servers::kafka::quiet_client;

/// How long Kafka may take to say which partitions a topic has.
const PATIENCE: Duration = Duration::from_secs(10);

/// A consumer (`BaseConsumer` or `StreamConsumer`) of a whole topic, by its full name. `brokers` lets it in without a
/// user ([`super::Servers::kafka_brokers`]). Blocks for a moment.
///
/// # Errors
/// When Kafka cannot be asked, or refuses.
pub fn from_the_beginning<C: Consumer + FromClientConfig>(brokers: &str, topic: &str) -> Result<C, StackError> {
    opened(brokers, topic).map_err(|error| StackError::Kafka {
        doing: format!("reading {topic}"),
        reason: error.to_string(),
    })
}

fn opened<C: Consumer + FromClientConfig>(brokers: &str, topic: &str) -> Result<C, KafkaError> {
    let mut config = quiet_client(brokers);
    config.set("group.id", topic).set("enable.auto.commit", "false");
    let consumer: C = config.create()?;
    let metadata = consumer.fetch_metadata(Some(topic), PATIENCE)?;
    let mut partitions = TopicPartitionList::new();
    for partition in metadata.topics().iter().flat_map(|found| found.partitions()) {
        partitions.add_partition_offset(topic, partition.id(), Offset::Beginning)?;
    }
    consumer.assign(&partitions)?;
    Ok(consumer)
}
