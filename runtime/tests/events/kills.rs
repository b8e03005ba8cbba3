//! A process that is killed, at any point and again and again, loses nothing and doubles nothing.
//!
//! The test binary runs itself as the process to be killed: [`victim`] is that process's whole life.

use std::env;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use local_stack::testing::eventually;
use rand::RngExt;
use runtime::kafka::KafkaSettings;

use super::dead_letters::read;
use super::handler::{ABORTS, Handler};
use super::shop::{ORDERS, Receiver};
use super::world::{World, consumer_settings, pool, relay_settings};
use runtime::kafka::Consumer;
use runtime::outbox::Relay;
use tokio_util::sync::CancellationToken;

/// What the process to be killed does, in its environment.
const PART: &str = "EVENTS_VICTIM_PART";
const DATABASE: &str = "EVENTS_VICTIM_DATABASE";
const BROKERS: &str = "EVENTS_VICTIM_BROKERS";
const PREFIX: &str = "EVENTS_VICTIM_PREFIX";

#[tokio::test]
#[ignore = "run by the tests below, as the process that they kill"]
async fn victim() {
    let Ok(part) = env::var(PART) else { return };
    let pool = pool(&env::var(DATABASE).unwrap());
    let kafka = KafkaSettings::plain(env::var(BROKERS).unwrap(), env::var(PREFIX).unwrap());
    let for_ever = CancellationToken::new();
    if part == "relay" {
        Relay::new(pool, kafka).with(relay_settings()).run(for_ever).await;
    } else {
        let consumer = Consumer::new("passport", kafka, pool, Receiver(Handler::default()));
        consumer.with(consumer_settings()).run(for_ever).await.unwrap();
    }
}

struct Victim(Child);

impl Victim {
    fn start(world: &World, part: &str) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command
            .args(["--exact", "kills::victim", "--ignored"])
            .env(PART, part)
            .env(DATABASE, &world.database_url)
            .env(BROKERS, &world.kafka.brokers)
            .env(PREFIX, &world.kafka.topic_prefix)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Self(command.spawn().unwrap())
    }

    /// `SIGKILL`: no destructor runs, no buffer is flushed.
    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn sometime(most: u64) -> Duration {
    Duration::from_millis(rand::rng().random_range(0..most))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_is_killed_at_random_points() {
    let world = World::new().await;
    let consumer = world.consumer(Handler::default());
    let writing = async {
        for number in 0..400 {
            world.order(&format!("buyer {}", number % 3), number).await;
            tokio::time::sleep(sometime(20)).await;
        }
    };
    let killing = async {
        for _ in 0..12 {
            let victim = Victim::start(&world, "relay");
            tokio::time::sleep(Duration::from_millis(100) + sometime(400)).await;
            victim.kill();
        }
    };
    tokio::join!(writing, killing);
    let last = Victim::start(&world, "relay");
    let effects = world.settle(400).await;
    for buyer in 0..3 {
        let name = format!("buyer {buyer}");
        let numbers: Vec<_> = effects
            .iter()
            .filter(|(_, of, _)| *of == name)
            .map(|(_, _, number)| *number)
            .collect();
        assert_eq!(
            numbers,
            (0..400).filter(|number| number % 3 == buyer).collect::<Vec<i64>>(),
            "{name}"
        );
    }
    last.kill();
    consumer.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_that_is_killed_at_random_points() {
    let world = World::new().await;
    let relay = world.relay();
    for number in 0..300 {
        world.order(&format!("buyer {}", number % 3), number).await;
    }
    for kill in 0..4 {
        let victim = Victim::start(&world, "consumer");
        let before = world.effects().await.len();
        eventually("the consumer has begun", async || {
            world.effects().await.len() > before || before == 300
        })
        .await;
        tokio::time::sleep(sometime(100 * (kill + 1))).await;
        victim.kill();
    }
    let last = Victim::start(&world, "consumer");
    let mut numbers: Vec<_> = world
        .settle(300)
        .await
        .into_iter()
        .map(|(_, _, number)| number)
        .collect();
    numbers.sort();
    assert_eq!(numbers, (0..300).collect::<Vec<_>>());
    last.kill();
    relay.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_kills_its_process_ends_with_the_dead_letters() {
    let world = World::new().await;
    let relay = world.relay();
    world.order(ABORTS, 1).await;
    world.order(ABORTS, 2).await;
    world.order("buyer", 3).await;
    let mut deaths = 0;
    let mut victim = Victim::start(&world, "consumer");
    let dead = format!("{ORDERS}.dlq");
    let letters = read(&world, &dead, 2);
    tokio::pin!(letters);
    let letters = loop {
        tokio::select! {
            letters = &mut letters => break letters,
            () = tokio::time::sleep(Duration::from_millis(50)) => {
                if victim.0.try_wait().unwrap().is_some() {
                    deaths += 1;
                    victim = Victim::start(&world, "consumer");
                }
            }
        }
    };
    assert!(
        letters
            .iter()
            .all(|letter| letter.header("dlq.reason") == "attempts_exhausted")
    );
    let attempts = consumer_settings().attempts;
    assert_eq!(deaths, attempts * 2, "each of the two may kill it so often");
    assert_eq!(world.settle(1).await.len(), 1);
    relay.stop().await;
}
