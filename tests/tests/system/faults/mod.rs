//! Whatever is killed or broken, whenever: every answered scan is there, each has one event, every section comes to an
//! end (rules 1 and 2 of the domain).
//!
//! Postgres, Kafka, both processes of passport, the session of the relay, the gateway and the sources are taken from a
//! shuffled deck, so that each has its turn; how long each is gone is random. `FAULTS_SCANS` says how many scans are
//! made at least (`make faults`: 2,000), `FAULTS_SEED` repeats a run's order.

mod clients;
mod house;
mod mishap;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use contracts::common::ScanId;
use contracts::passport::Sent;
use passport_api::client::Client;
use passport_api::operations::{GetScan, GetScanOk};
use passport_api::types::{EcoSection, JourneySection, Sections};
use rand::SeedableRng;
use rand::rngs::StdRng;
use system_tests::outbox::drained;
use system_tests::topic::read_until;
use uuid::Uuid;

use clients::{Progress, Visitor};
use house::House;

const CLIENTS: usize = 8;
/// Without `FAULTS_SCANS`.
const FEW_SCANS: usize = 200;
/// So that mishaps grow with the scans.
const SCANS_A_DECK: usize = 400;
/// How long everything may take to come to rest after the last mishap.
const REST: Duration = Duration::from_secs(180);

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_killed_or_broken_no_scan_is_lost_none_is_doubled_and_every_section_ends() {
    let wanted = number("FAULTS_SCANS").unwrap_or(FEW_SCANS as u64) as usize;
    let seed = number("FAULTS_SEED").unwrap_or_else(rand::random);
    let decks = wanted.div_ceil(SCANS_A_DECK);
    println!("FAULTS_SEED={seed} FAULTS_SCANS={wanted}");
    let mut random = StdRng::seed_from_u64(seed);
    let mishaps = mishap::dealt(decks, &mut random);
    println!("{mishaps:?}");
    let mut house = House::start().await;
    let (url, gtins) = (house.url(), house.gtins.clone());

    // Clients take their cookie first: a scan without one whose answer is lost would be another visitor's.
    let mut visitors = Vec::new();
    for _ in 0..CLIENTS {
        visitors.push(Visitor::meet(&url, &gtins[0]).await);
    }
    let progress = Arc::new(Progress::new(wanted, mishaps.len()));
    let clients: Vec<_> = visitors
        .into_iter()
        .map(|visitor| tokio::spawn(visitor.scan_until_done(gtins.clone(), Arc::clone(&progress))))
        .collect();
    mishap::one_after_the_other(&mut house, &mishaps, random, &progress).await;
    let mut visitors = Vec::new();
    for client in clients {
        visitors.push(client.await.expect("a client"));
    }
    let scans: BTreeMap<Uuid, Uuid> = visitors.iter().flat_map(|visitor| visitor.scans.clone()).collect();
    let answered: BTreeSet<Uuid> = scans.values().copied().collect();
    assert!(scans.len() >= wanted);
    assert_eq!(answered.len(), scans.len(), "each key has a scan of its own");

    let deadline = Instant::now() + REST;
    let mut loaded = 0;
    for visitor in &visitors {
        for &scan in visitor.scans.values() {
            let sections = every_section_ends(&visitor.client, scan, deadline).await;
            loaded += usize::from(matches!(sections.journey, JourneySection::Loaded(_)));
        }
    }
    assert!(
        loaded > 0,
        "no journey of {} was loaded: the sources were never asked",
        answered.len()
    );
    let (brokers, prefix) = house.kafka();
    let received = read_until::<Sent>(brokers, prefix, "passport.facts.v1", |events| {
        events.len() >= answered.len() && scan_ids(events).len() >= answered.len()
    });
    assert_eq!(
        scan_ids(&received),
        answered,
        "distinct events = distinct keys (seed {seed})"
    );
    let messages: BTreeSet<_> = received.iter().map(|received| received.meta.event_id).collect();
    assert_eq!(messages.len(), answered.len(), "a repeated message has the same id");
    drained(house.database()).await;
}

async fn every_section_ends(client: &Client, scan_id: Uuid, deadline: Instant) -> Sections {
    loop {
        let GetScanOk::Ok(scan) = client
            .get_scan(GetScan {
                scan_id: ScanId(scan_id),
            })
            .await
            .expect("an answered scan is there");
        if ended(&scan.sections) {
            return scan.sections;
        }
        assert!(
            Instant::now() < deadline,
            "a section is still pending: {:?}",
            scan.sections
        );
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

fn ended(sections: &Sections) -> bool {
    !matches!(sections.journey, JourneySection::Pending(_)) && !matches!(sections.eco, EcoSection::Pending(_))
}

fn scan_ids(events: &[contract::events::Received<Sent>]) -> BTreeSet<Uuid> {
    let ids = events.iter().filter_map(|received| match &received.event {
        Sent::ProductScanned(event) => Some(*event.scan_id),
        _ => None,
    });
    ids.collect()
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} must be a whole number")),
    )
}
