//! Reading a whole topic with the generated reader.

use std::time::{Duration, Instant};

use contract::events::{Incoming, Received, read};
use local_stack::testing::from_the_beginning;
use rdkafka::Message;
use rdkafka::consumer::BaseConsumer;

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
    let consumer: BaseConsumer = from_the_beginning(brokers, &format!("{prefix}{topic}")).expect("a consumer");
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
