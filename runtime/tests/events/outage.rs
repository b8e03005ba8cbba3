//! A broker that goes away and comes back.

use std::time::Duration;

use local_stack::testing::{ServerName, own_servers};
use runtime::kafka::ConsumerSettings;

use super::handler::Handler;
use super::world::{World, consumer_settings};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_wait_for_kafka_and_for_postgres() {
    let servers = own_servers().await.unwrap();
    let world = World::on(&servers).await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    for number in 0..20 {
        world.order("buyer", number).await;
    }
    servers.kill(ServerName::Kafka).await.unwrap();
    for number in 20..40 {
        world.order("buyer", number).await;
    }
    servers.start(ServerName::Kafka).await.unwrap();
    world.settle(40).await;
    servers.kill(ServerName::Postgres).await.unwrap();
    servers.start(ServerName::Postgres).await.unwrap();
    for number in 40..60 {
        world.order("buyer", number).await;
    }
    let numbers: Vec<_> = world
        .settle(60)
        .await
        .into_iter()
        .map(|(_, _, number)| number)
        .collect();
    assert_eq!(numbers, (0..60).collect::<Vec<_>>());
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_reads_on_when_kafka_is_back_however_often_it_was_told_of_the_outage() {
    let servers = own_servers().await.unwrap();
    let world = World::on(&servers).await;
    // Pauses that grew with what librdkafka tells of one short outage would add up to more than this test's patience.
    let settings = ConsumerSettings {
        first_pause: Duration::from_secs(1),
        longest_pause: Duration::from_secs(3600),
        ..consumer_settings()
    };
    let (relay, consumer) = (world.relay(), world.consumer_with(Handler::default(), settings));
    world.order("buyer", 0).await;
    world.settle(1).await;
    servers.kill(ServerName::Kafka).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3)).await;
    servers.start(ServerName::Kafka).await.unwrap();
    world.order("buyer", 1).await;
    world.settle(2).await;
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_and_a_relay_stop_while_kafka_is_away() {
    let servers = own_servers().await.unwrap();
    let world = World::on(&servers).await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    world.order("buyer", 0).await;
    world.settle(1).await;
    servers.kill(ServerName::Kafka).await.unwrap();
    // Waits for nobody: whoever stops a service does not do so only while all is well.
    let stopping = async {
        consumer.stop().await;
        relay.stop().await;
    };
    let stopped = tokio::time::timeout(Duration::from_secs(60), stopping).await;
    assert!(stopped.is_ok(), "they wait for Kafka");
}
