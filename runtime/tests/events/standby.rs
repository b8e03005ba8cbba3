//! Of several relays one is active.

use super::handler::Handler;
use super::world::World;

#[tokio::test]
async fn another_relay_goes_on_where_the_active_one_was_cut_off() {
    let world = World::new().await;
    let consumer = world.consumer(Handler::default());
    let mut active = world.relay();
    for round in 0..5 {
        let next = world.relay();
        for number in 0..20 {
            world.order("buyer", round * 20 + number).await;
        }
        active.cut_off().await;
        active = next;
    }
    let effects = world.settle(100).await;
    let numbers: Vec<_> = effects.iter().map(|(_, _, number)| *number).collect();
    assert_eq!(numbers, (0..100).collect::<Vec<_>>());
    consumer.stop().await;
    active.stop().await;
}

#[tokio::test]
async fn relays_of_two_at_once_publish_each_row_once() {
    let world = World::new().await;
    let (one, other) = (world.relay(), world.relay());
    for number in 0..200 {
        world.order("buyer", number).await;
    }
    world.drained().await;
    let letters = super::dead_letters::read(&world, super::shop::ORDERS, 200).await;
    assert_eq!(letters.len(), 200);
    one.stop().await;
    other.stop().await;
}
