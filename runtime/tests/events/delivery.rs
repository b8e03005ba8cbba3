//! From a transaction to an effect.

use contract::events::{Origin, Outbox as _};
use runtime::kafka::{Direct, Producer};
use runtime::outbox::Outbox;
use std::time::Duration;

use super::handler::{ANSWERED, Handler};
use super::shop::{ORIGIN, OrderPlaced, send_order};
use super::world::World;

#[tokio::test]
async fn what_is_committed_takes_effect_once_and_what_is_rolled_back_never() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    let mut sent = Vec::new();
    for number in 0..50 {
        sent.push(world.order(&format!("buyer {}", number % 5), number).await);
        let mut client = world.pool.get().await.unwrap();
        let transaction = client.transaction().await.unwrap();
        let event = OrderPlaced {
            buyer: "nobody".to_owned(),
            number,
        };
        send_order(&mut Outbox::new(&transaction), &ORIGIN, &event)
            .await
            .unwrap();
        transaction.rollback().await.unwrap();
    }
    let effects = world.settle(sent.len()).await;
    let mut handled: Vec<_> = effects.iter().map(|(id, _, _)| *id).collect();
    handled.sort();
    sent.sort();
    assert_eq!(handled, sent);
    for buyer in 0..5 {
        let name = format!("buyer {buyer}");
        let numbers: Vec<_> = effects
            .iter()
            .filter(|(_, of, _)| *of == name)
            .map(|(_, _, number)| *number)
            .collect();
        assert!(numbers.is_sorted(), "{name}: {numbers:?}");
    }
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn the_origin_goes_from_the_request_into_the_event_and_from_the_event_into_what_follows() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    let first = world.order(ANSWERED, 1).await;
    world.settle(2).await;
    let rows = world
        .query("SELECT correlation_id, causation_id, traceparent FROM effect ORDER BY position")
        .await;
    let origins: Vec<_> = rows
        .iter()
        .map(|row| Origin {
            correlation_id: row.get(0),
            causation_id: row.get(1),
            traceparent: row.get(2),
        })
        .collect();
    let follows = Origin {
        causation_id: Some(first),
        ..ORIGIN.clone()
    };
    assert_eq!(origins, [ORIGIN.clone(), follows]);
    consumer.stop().await;
    relay.stop().await;
}

#[tokio::test]
async fn an_event_may_be_sent_without_a_table() {
    let world = World::new().await;
    let consumer = world.consumer(Handler::default());
    let mut direct = Direct::new(Producer::new(&world.kafka).unwrap(), Duration::from_secs(60));
    let event = OrderPlaced {
        buyer: "direct".to_owned(),
        number: 1,
    };
    let id = send_order(&mut direct, &ORIGIN, &event).await.unwrap();
    assert_eq!(world.settle(1).await, [(id, "direct".to_owned(), 1)]);
    // Again, as after a time-out whose message did arrive: it takes no second effect.
    let mut written = Vec::new();
    send_order(&mut written, &ORIGIN, &event).await.unwrap();
    let message = written.pop().unwrap();
    for _ in 0..3 {
        direct.put(message.clone()).await.unwrap();
    }
    assert_eq!(world.settle(2).await.len(), 2);
    consumer.stop().await;
}

#[tokio::test]
async fn an_event_that_no_broker_would_take_is_refused_to_its_sender() {
    let world = World::new().await;
    let mut client = world.pool.get().await.unwrap();
    let transaction = client.transaction().await.unwrap();
    let event = OrderPlaced {
        buyer: "x".repeat(1024 * 1024),
        number: 1,
    };
    let error = send_order(&mut Outbox::new(&transaction), &ORIGIN, &event)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("at most 921600"), "{error}");
}

#[tokio::test]
async fn the_service_may_not_change_what_it_has_sent_or_handled() {
    let world = World::new().await;
    let client = world.pool.get().await.unwrap();
    for forbidden in [
        "UPDATE outbox SET type = ''",
        "TRUNCATE outbox",
        "UPDATE inbox SET topic = ''",
        "TRUNCATE inbox",
    ] {
        let error = client.batch_execute(forbidden).await.unwrap_err();
        assert_eq!(error.code().map(|code| code.code()), Some("42501"), "{forbidden}");
    }
}
