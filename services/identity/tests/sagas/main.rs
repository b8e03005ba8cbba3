//! The sagas, cut off at every step, and with Keycloak or Kafka killed in a share of the runs: no orphan on either side,
//! no lost link, every erasure confirmed in the end, nothing left to be told.
//!
//! `IDENTITY_FAULT_RUNS` says how many runs, 40 when it says nothing; `IDENTITY_FAULT_SEED` repeats the order of a test,
//! not its instructions.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod fault;
mod gateway;
mod instance;
mod lane;
mod passport;
mod proxy;
mod servers;
mod strays;
mod tables;
mod victim;

use std::time::Duration;

use fault::Kind;
use futures_util::future::join_all;
use http::Method;
use identity::saga::SignedUp;
use lane::Lane;
use rand::SeedableRng;
use rand::rngs::StdRng;
use servers::Under;

/// A test run may have the machine to itself, or not: only what is tested for it is ever late.
const PATIENCE: Duration = Duration::from_secs(120);

/// A run waits several times, each time with that patience; one that takes longer than this waits for ever.
const LONGEST_RUN: Duration = Duration::from_secs(600);

/// As the realm's file has it.
const CLIENT_SECRET: &str = "identity-service-development";

/// Lanes run at once, each with a database, topics and a proxy of its own: what kills a server has one of its own.
const LANES: [(Kind, usize); 3] = [(Kind::Connections, 3), (Kind::Keycloak, 1), (Kind::Kafka, 1)];

const RUNS: u64 = 40;

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_cut_off_or_killed_sign_ups_and_erasures_come_to_an_end() {
    let runs = usize::try_from(number("IDENTITY_FAULT_RUNS").unwrap_or(RUNS)).unwrap();
    let seed = number("IDENTITY_FAULT_SEED").unwrap_or_else(rand::random);
    println!("IDENTITY_FAULT_SEED={seed} IDENTITY_FAULT_RUNS={runs}");
    let mut random = StdRng::seed_from_u64(seed);
    let shared = Under::shared().await;
    let mut lanes = Vec::new();
    for (kind, number) in LANES {
        let cards = kind.dealt(kind.share_of(runs), &mut random);
        for lane in 0..number {
            let cards: Vec<_> = cards.iter().copied().skip(lane).step_by(number).collect();
            lanes.push((kind, cards, StdRng::from_rng(&mut random)));
        }
    }
    let done = join_all(lanes.into_iter().map(async |(kind, cards, random)| {
        let count = cards.len();
        let mut lane = Lane::open(shared.with_own(kind).await, random).await;
        let mut cut = 0;
        for card in cards {
            let run = tokio::time::timeout(LONGEST_RUN, lane.run(card)).await;
            cut += usize::from(run.unwrap_or_else(|_| panic!("{card:?}: the run does not end")));
        }
        let closed = tokio::time::timeout(LONGEST_RUN, lane.close()).await;
        assert!(closed.is_ok(), "{kind:?}: the lane does not close");
        (kind, count, cut)
    }))
    .await;
    for (kind, _) in LANES {
        let of_kind = || done.iter().filter(|(of, ..)| *of == kind);
        let (count, cut) = (
            of_kind().map(|(_, count, _)| count).sum::<usize>(),
            of_kind().map(|(.., cut)| cut).sum::<usize>(),
        );
        println!("{kind:?}: {count} runs, {cut} of them cut off");
        assert_eq!(count, kind.share_of(runs));
        assert!(
            cut * 10 >= count * 9,
            "the faults do not meet the sagas: {cut} of {count}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_address_goes_the_same_way_through_keycloak_as_a_new_one() {
    let under = Under::shared().await;
    let lane = Lane::open(under.clone(), StdRng::seed_from_u64(0)).await;
    let _under_way = under.under_way.read().await;
    let email = format!("{}@example.org", uuid::Uuid::new_v4());
    let (new, of_new) = lane.asked_for(&email).await;
    let (known, of_known) = lane.asked_for(&email).await;
    assert!(matches!((new, known), (SignedUp::New(..), SignedUp::Known)));
    // Token, look, make, get; then change or delete.
    let same = [Method::POST, Method::GET, Method::POST, Method::GET];
    assert_eq!(of_new, [&same[..], &[Method::PUT]].concat());
    assert_eq!(of_known, [&same[..], &[Method::DELETE]].concat());
    lane.close().await;
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} must be a whole number")),
    )
}
