//! What cannot be handled lies with the dead letters, and what comes after it is handled.

use std::time::Duration;

use rdkafka::ClientConfig;
use rdkafka::consumer::{Consumer, StreamConsumer};
use rdkafka::message::{Headers, Message, OwnedMessage};
use rdkafka::producer::{FutureProducer, FutureRecord};

use super::handler::{HANGS, Handler, PANICS, REFUSED};
use super::shop::ORDERS;
use super::world::World;

pub struct Letter(OwnedMessage);

impl Letter {
    pub fn header(&self, name: &str) -> String {
        let headers = self.0.headers().unwrap();
        let found = headers.iter().find(|header| header.key == name);
        found.map_or_else(String::new, |header| {
            String::from_utf8(header.value.unwrap_or_default().to_vec()).unwrap()
        })
    }
}

/// Reads a topic from its beginning until so many messages have come.
pub async fn read(world: &World, topic: &str, count: usize) -> Vec<Letter> {
    let consumer: StreamConsumer = ClientConfig::new()
        .set("bootstrap.servers", &world.kafka.brokers)
        .set("group.id", format!("{}reader", world.kafka.topic_prefix))
        .set("auto.offset.reset", "earliest")
        .set("enable.auto.commit", "false")
        .create()
        .unwrap();
    consumer
        .subscribe(&[&format!("{}{topic}", world.kafka.topic_prefix)])
        .unwrap();
    let mut letters = Vec::new();
    while letters.len() < count {
        let received = tokio::time::timeout(Duration::from_secs(120), consumer.recv()).await;
        letters.push(Letter(received.expect("a message").unwrap().detach()));
    }
    letters
}

/// Puts a body on the topic as no sender of ours would.
async fn put(world: &World, body: &[u8]) {
    let producer: FutureProducer = ClientConfig::new()
        .set("bootstrap.servers", &world.kafka.brokers)
        .create()
        .unwrap();
    let topic = format!("{}{ORDERS}", world.kafka.topic_prefix);
    let record = FutureRecord::to(&topic).key("buyer").payload(body);
    producer.send(record, Duration::from_secs(60)).await.unwrap();
}

#[tokio::test]
async fn what_is_malformed_goes_there_with_its_reason_and_what_is_unknown_is_skipped() {
    let world = World::new().await;
    put(&world, b"not JSON").await;
    put(&world, br#"{"eventType": "OrderPlaced", "payload": {"buyer": 7}}"#).await;
    put(&world, br#"{"eventType": "OrderEaten"}"#).await;
    // An event of another topic does not pass for one of this one.
    put(&world, br#"{"eventType": "PriceSet"}"#).await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    world.order("buyer", 1).await;
    assert_eq!(world.settle(1).await.len(), 1);
    let letters = read(&world, &format!("{ORDERS}.dlq"), 2).await;
    assert_eq!(letters[0].0.payload(), Some(b"not JSON".as_slice()));
    assert_eq!(letters[0].0.key(), Some(b"buyer".as_slice()));
    for letter in &letters {
        assert_eq!(letter.header("dlq.reason"), "malformed");
        assert_eq!(
            letter.header("dlq.group"),
            format!("{}passport", world.kafka.topic_prefix)
        );
        assert_eq!(letter.header("dlq.topic"), ORDERS);
    }
    assert_eq!(
        letters[1].header("dlq.violations"),
        "not accepted: /eventId breaks envelope#/required"
    );
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn what_is_refused_panics_or_hangs_ends_there_and_not_in_a_loop() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    for (number, buyer) in [(1, REFUSED), (2, PANICS), (3, HANGS)] {
        world.order(buyer, number).await;
        world.order("buyer", number).await;
    }
    let effects = world.settle(3).await;
    assert!(effects.iter().all(|(_, buyer, _)| buyer == "buyer"), "{effects:?}");
    let letters = read(&world, &format!("{ORDERS}.dlq"), 3).await;
    let mut reasons: Vec<_> = letters.iter().map(|letter| letter.header("dlq.reason")).collect();
    reasons.sort();
    assert_eq!(reasons, ["attempts_exhausted", "attempts_exhausted", "refused"]);
    consumer.stop().await;
    relay.stop().await;
}
