//! The order of one key's events is the order of the changes that they tell of.

use runtime::outbox::Outbox;

use super::handler::Handler;
use super::shop::{ORIGIN, OrderPlaced, send_order};
use super::world::World;

const BUYERS: i64 = 4;
const WRITERS: i64 = 6;
const ORDERS_OF_A_WRITER: i64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_writers_of_one_key_are_read_in_the_order_of_their_commits() {
    let world = World::new().await;
    let (relay, consumer) = (world.relay(), world.consumer(Handler::default()));
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let pool = world.pool.clone();
        writers.push(tokio::spawn(async move {
            for round in 0..ORDERS_OF_A_WRITER {
                let buyer = format!("buyer {}", (writer + round) % BUYERS);
                let mut client = pool.get().await.unwrap();
                let transaction = client.transaction().await.unwrap();
                // Takes positions out of order with the commits, as slower writers do.
                transaction
                    .batch_execute("SELECT pg_sleep(random() / 200)")
                    .await
                    .unwrap();
                let count = "INSERT INTO buyer (name, orders) VALUES ($1, 1)
                             ON CONFLICT (name) DO UPDATE SET orders = buyer.orders + 1 RETURNING orders";
                let number: i64 = transaction.query_one(count, &[&buyer]).await.unwrap().get(0);
                let event = OrderPlaced { buyer, number };
                send_order(&mut Outbox::new(&transaction), &ORIGIN, &event)
                    .await
                    .unwrap();
                transaction
                    .batch_execute("SELECT pg_sleep(random() / 200)")
                    .await
                    .unwrap();
                transaction.commit().await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let effects = world
        .settle(usize::try_from(WRITERS * ORDERS_OF_A_WRITER).unwrap())
        .await;
    for buyer in 0..BUYERS {
        let name = format!("buyer {buyer}");
        let numbers: Vec<_> = effects
            .iter()
            .filter(|(_, of, _)| *of == name)
            .map(|(_, _, number)| *number)
            .collect();
        let expected: Vec<_> = (1..=WRITERS * ORDERS_OF_A_WRITER / BUYERS).collect();
        assert_eq!(numbers, expected, "{name}");
    }
    consumer.stop().await;
    relay.stop().await;
}
