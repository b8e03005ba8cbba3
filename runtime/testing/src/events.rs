//! What a service has put onto its topics, read by the generated reader.
use std::time::Duration;

use contract::events::{Incoming, Received};
use local_stack::testing::{Topics, from_the_beginning, servers};
use rdkafka::Message;
use rdkafka::consumer::StreamConsumer;

use super::PATIENCE;

/// How long it takes to be sure that nothing follows: the relay looks many times in it.
const NOTHING_MORE: Duration = Duration::from_millis(300);

/// The first messages of a topic, so many, with their keys.
///
/// # Panics
/// When they do not come, or one is not as the contract has it.
pub async fn messages<E: Incoming>(topics: &Topics, topic: &str, count: usize) -> Vec<(String, Received<E>)> {
    read(topics, topic, count).await.1
}

/// The same, and that there are no more.
///
/// # Panics
/// As [`messages`], or when there is one more.
pub async fn all_messages<E: Incoming>(topics: &Topics, topic: &str, count: usize) -> Vec<(String, Received<E>)> {
    let (consumer, read) = read(topics, topic, count).await;
    let more = tokio::time::timeout(NOTHING_MORE, consumer.recv()).await;
    assert!(more.is_err(), "more than {count} messages on {topic}");
    read
}

async fn read<E: Incoming>(topics: &Topics, topic: &str, count: usize) -> (StreamConsumer, Vec<(String, Received<E>)>) {
    let brokers = servers().await.unwrap().kafka_brokers();
    let consumer: StreamConsumer = from_the_beginning(brokers, &topics.name(topic)).unwrap();
    let mut read = Vec::new();
    while read.len() < count {
        let received = tokio::time::timeout(PATIENCE, consumer.recv()).await;
        let message = received.expect("the relay publishes").unwrap();
        let key = String::from_utf8(message.key().unwrap().to_vec()).unwrap();
        read.push((key, contract::events::read(topic, message.payload().unwrap()).unwrap()));
    }
    (consumer, read)
}
