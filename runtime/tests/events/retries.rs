//! What may work later is tried again, in order.

use std::sync::atomic::Ordering;

use local_stack::testing::eventually;

use super::handler::{Handler, STUMBLES, SWALLOWS};
use super::world::World;

#[tokio::test]
async fn what_passes_is_tried_again_until_it_works_and_what_follows_waits() {
    let world = World::new().await;
    let handler = Handler::default();
    // More often than attempts are allowed that do not come back: these do.
    handler.stumbles.store(8, Ordering::Release);
    let (relay, consumer) = (world.relay(), world.consumer(handler.clone()));
    for number in 0..5 {
        world.order(STUMBLES, number).await;
    }
    let numbers: Vec<_> = world.settle(5).await.into_iter().map(|(_, _, number)| number).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    assert!(handler.stumbles.load(Ordering::Acquire) < 0);
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn consumers_that_come_and_go_double_nothing_and_lose_nothing() {
    let world = World::new().await;
    let relay = world.relay();
    let mut consumer = world.consumer(Handler::default());
    for round in 0..4 {
        for number in 0..30 {
            world.order(&format!("buyer {}", number % 7), round * 30 + number).await;
        }
        let next = world.consumer(Handler::default());
        let so_far = usize::try_from(round).unwrap() * 30;
        eventually("the group goes on", async || world.effects().await.len() > so_far).await;
        consumer.stop().await;
        consumer = next;
    }
    let mut numbers: Vec<_> = world
        .settle(120)
        .await
        .into_iter()
        .map(|(_, _, number)| number)
        .collect();
    numbers.sort();
    assert_eq!(numbers, (0..120).collect::<Vec<_>>());
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn a_statement_whose_failure_was_swallowed_does_not_count_as_handled() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    world.order(SWALLOWS, 1).await;
    let letters = super::dead_letters::read(&world, &format!("{}.dlq", super::shop::ORDERS), 1).await;
    assert_eq!(letters[0].header("dlq.reason"), "refused");
    assert_eq!(world.effects().await, []);
    consumer.stop().await;
    relay.stop().await;
}

/// A message that is being retried stays in hand when its own partition stays ours, whatever else the group moves about:
/// it would not come again.
#[tokio::test]
async fn a_message_in_hand_outlives_a_rebalance_of_other_partitions() {
    // Which partition moves is the group's choice, so three keys.
    for key in ["", " a", " b"] {
        let world = World::new().await;
        let relay = world.relay();
        let handler = Handler::default();
        handler.stumbles.store(i64::MAX, Ordering::Release);
        let first = world.consumer(handler.clone());
        world.order(&format!("{STUMBLES}{key}"), 0).await;
        eventually("it is being retried", async || {
            handler.stumbles.load(Ordering::Acquire) < i64::MAX
        })
        .await;
        let second = world.consumer(handler.clone());
        // Some keys of some topic lie in a partition that the second has taken: what it handles shows that it has.
        let moved = async || {
            for number in 1..10 {
                world.order(&format!("buyer {number}"), number).await;
                world.price(&format!("article {number}"), 1).await;
            }
            !world.effects().await.is_empty()
        };
        eventually("the second has partitions", moved).await;
        handler.stumbles.store(0, Ordering::Release);
        eventually("the retried one works", async || {
            world
                .effects()
                .await
                .iter()
                .any(|(_, buyer, _)| buyer.starts_with(STUMBLES))
        })
        .await;
        first.stop().await;
        second.stop().await;
        relay.stop().await;
    }
}
