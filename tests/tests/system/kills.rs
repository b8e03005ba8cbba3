//! No fact is lost and none is made twice, whenever a process is killed (rule 2 of the domain).
//!
//! Two processes of passport: the gateway asks the first, and whichever has the lock relays the outbox. Both are killed
//! again and again while clients scan. A client repeats each request under its key until it is answered.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use contracts::passport::Sent;
use passport_api::client::Client;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use system_tests::outbox::drained;
use system_tests::program::Program;
use system_tests::scanner::scan;
use system_tests::system::System;
use system_tests::topic::read_until;
use system_tests::visitor::{known, stranger};
use tokio::sync::watch;
use uuid::Uuid;

use crate::PASSPORT;

const GTINS: [&str; 3] = ["05601234567892", "05601234561012", "05601234561029"];
const CLIENTS: usize = 5;
const SCANS_A_CLIENT: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn kills_of_passport_and_of_the_relay_lose_and_double_nothing() {
    let seed = rand::random();
    println!("seed {seed}");
    let mut system = System::start(Path::new(PASSPORT), 2).await;
    let mut visitors = Vec::new();
    let mut first_scans = BTreeSet::new();
    for _ in 0..CLIENTS {
        let (client, cookie) = stranger(&system.url());
        first_scans.insert(scan(&client, Uuid::new_v4(), GTINS[0]).await);
        let cookie = cookie
            .lock()
            .expect("a place")
            .clone()
            .expect("a cookie for a new visitor");
        visitors.push(known(&system.url(), &cookie));
    }

    let (done, is_done) = watch::channel(false);
    let killer = tokio::spawn(kill_at_random(
        std::mem::take(&mut system.passports),
        StdRng::seed_from_u64(seed),
        is_done,
    ));
    let clients: Vec<_> = visitors
        .into_iter()
        .map(|client| tokio::spawn(scan_much(client)))
        .collect();
    let mut scans: BTreeMap<Uuid, Uuid> = BTreeMap::new();
    for client in clients {
        scans.extend(client.await.expect("a client"));
    }
    done.send(true).expect("the killer listens");
    let (kills, _passports) = killer.await.expect("the killer");
    assert!(
        kills >= 4,
        "only {kills} kills: the scans were over too soon to show anything"
    );

    let answered: BTreeSet<Uuid> = scans.values().copied().collect();
    assert_eq!(
        answered.len(),
        CLIENTS * SCANS_A_CLIENT,
        "each key has a scan of its own"
    );
    let expected: BTreeSet<Uuid> = answered.union(&first_scans).copied().collect();
    let received = read_until::<Sent>(
        system.brokers(),
        system.topics.prefix(),
        "passport.facts.v1",
        |events| scan_ids(events).len() >= expected.len(),
    );
    assert_eq!(
        scan_ids(&received),
        expected,
        "distinct events = distinct keys ({kills} kills, seed {seed})"
    );
    // The relay may repeat a message, but never under another id.
    let messages: BTreeSet<_> = received.iter().map(|received| received.meta.event_id).collect();
    assert_eq!(messages.len(), expected.len());
    // Nothing more is on its way.
    drained(&system.database).await;
}

fn scan_ids(events: &[contract::events::Received<Sent>]) -> BTreeSet<Uuid> {
    let ids = events.iter().filter_map(|received| match &received.event {
        Sent::ProductScanned(event) => Some(*event.scan_id),
        _ => None,
    });
    ids.collect()
}

async fn scan_much(client: Client) -> Vec<(Uuid, Uuid)> {
    let mut scans = Vec::new();
    for number in 0..SCANS_A_CLIENT {
        let key = Uuid::new_v4();
        scans.push((key, scan(&client, key, GTINS[number % GTINS.len()]).await));
    }
    scans
}

/// Kills one of the two and starts it again, until the clients are done.
async fn kill_at_random(
    mut passports: Vec<Program>,
    mut random: StdRng,
    mut done: watch::Receiver<bool>,
) -> (usize, Vec<Program>) {
    let mut kills = 0;
    loop {
        let pause = Duration::from_millis(random.random_range(150..900));
        if tokio::time::timeout(pause, done.wait_for(|done| *done)).await.is_ok() {
            return (kills, passports);
        }
        let unlucky = random.random_range(0..passports.len());
        passports[unlucky].kill().expect("a kill");
        kills += 1;
        tokio::time::sleep(Duration::from_millis(random.random_range(0..100))).await;
        passports[unlucky].start().expect("passport");
    }
}
