//! Reading a whole topic with the generated reader.

use std::time::{Duration, Instant};

use contract::events::{Incoming, Received, read};
use rdkafka::consumer::{BaseConsumer, Consumer};
use rdkafka::{ClientConfig, Message, Offset, TopicPartitionList};

/// How long a topic may stay silent before a test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Reads `topic` from its beginning until `enough` says so of all that was read up to then.
///
/// # Panics
/// When Kafka refuses, a message is not as the contract has it, or `enough` is not reached within a minute.
pub fn read_until<I: Incoming + std::fmt::Debug>(
    brokers: &str,
    prefix: &str,
    topic: &str,
    enough: impl Fn(&[Received<I>]) -> bool,
) -> Vec<Received<I>> {
    let consumer = at_the_beginning(brokers, &format!("{prefix}{topic}"));
    let mut all = Vec::new();
    let start = Instant::now();
    while !enough(&all) {
        assert!(start.elapsed() < PATIENCE, "{topic}: only {} events came", all.len());
        let Some(message) = consumer.poll(Duration::from_millis(200)) else {
            continue;
        };
        let message = message.expect("a message");
        let body = message.payload().expect("a body");
        all.push(read::<I>(topic, body).unwrap_or_else(|unread| panic!("{topic}: {unread:?}")));
    }
    all
}

fn at_the_beginning(brokers: &str, topic: &str) -> BaseConsumer {
    let consumer: BaseConsumer = ClientConfig::new()
        .set("bootstrap.servers", brokers)
        .set("group.id", topic)
        .set("enable.auto.commit", "false")
        .create()
        .expect("a consumer");
    let metadata = consumer
        .fetch_metadata(Some(topic), Duration::from_secs(10))
        .expect("metadata");
    let mut partitions = TopicPartitionList::new();
    for partition in metadata.topics().iter().flat_map(|found| found.partitions()) {
        partitions
            .add_partition_offset(topic, partition.id(), Offset::Beginning)
            .expect("an offset");
    }
    consumer.assign(&partitions).expect("partitions");
    consumer
}
