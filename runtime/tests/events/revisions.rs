//! Compacted topics: the last revision of each key takes effect, and nothing older or equal after it.

use contract::events::Outbox as _;
use runtime::kafka::{Direct, Producer};
use std::time::Duration;

use super::handler::Handler;
use super::shop::{ORIGIN, PriceSet, send_price};
use super::world::World;

#[tokio::test]
async fn what_is_not_newer_has_no_effect() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    for revision in [1, 2, 2, 5, 3, 5, 4, 6] {
        world.price("bread", revision).await;
    }
    world.price("milk", 1).await;
    let effects = world.settle(5).await;
    let revisions = |of: &str| -> Vec<i64> {
        effects
            .iter()
            .filter(|(_, article, _)| article == of)
            .map(|(_, _, revision)| *revision)
            .collect()
    };
    assert_eq!(revisions("bread"), [1, 2, 5, 6]);
    assert_eq!(revisions("milk"), [1]);
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn a_message_that_comes_again_has_no_effect() {
    let world = World::new().await;
    let consumer = world.consumer(Handler::default());
    let mut written = Vec::new();
    send_price(
        &mut written,
        &ORIGIN,
        &PriceSet {
            article: "bread".to_owned(),
            revision: 1,
        },
    )
    .await
    .unwrap();
    send_price(
        &mut written,
        &ORIGIN,
        &PriceSet {
            article: "bread".to_owned(),
            revision: 2,
        },
    )
    .await
    .unwrap();
    let mut direct = Direct::new(Producer::new(&world.kafka).unwrap(), Duration::from_secs(60));
    for message in [&written[0], &written[0], &written[1], &written[0], &written[1]] {
        direct.put(message.clone()).await.unwrap();
    }
    // The last of a partition: when it is there, all before it have been settled.
    send_price(
        &mut direct,
        &ORIGIN,
        &PriceSet {
            article: "bread".to_owned(),
            revision: 3,
        },
    )
    .await
    .unwrap();
    let revisions: Vec<_> = world
        .settle(3)
        .await
        .into_iter()
        .map(|(_, _, revision)| revision)
        .collect();
    assert_eq!(revisions, [1, 2, 3]);
    consumer.stop().await;
}
