//! A broker that goes away and comes back.

use local_stack::testing::{ServerName, own_servers};

use super::handler::Handler;
use super::world::World;

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
