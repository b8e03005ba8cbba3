//! What happens to the house, one after the other.

use std::time::Duration;

use local_stack::testing::ServerName;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use sources::{Fault, Name};

use super::clients::Progress;
use super::house::House;

/// Something that goes wrong, and is well again some time later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// A server is killed (`SIGKILL`).
    Server(ServerName),
    /// A process of passport is killed: the one that the gateway asks, or the one that stands by.
    Passport(usize),
    /// The session of whoever relays the outbox is ended.
    RelaySession,
    /// The gateway is killed.
    Gateway,
    /// The sources are killed: nobody listens at their address.
    Sources,
    /// A source answers wrongly, or late, or not at all.
    Source(Name, Fault),
}

const FAULTS: [Fault; 7] = [
    Fault::Slow { milliseconds: 500 },
    Fault::Hang,
    Fault::Error,
    Fault::Busy { seconds: 1 },
    Fault::Garbage,
    Fault::CutOff,
    Fault::Wrong,
];

fn deck() -> Vec<Mishap> {
    let mut deck = vec![
        Mishap::Server(ServerName::Postgres),
        Mishap::Server(ServerName::Kafka),
        Mishap::Passport(0),
        Mishap::Passport(0),
        Mishap::Passport(1),
        Mishap::RelaySession,
        Mishap::Gateway,
        Mishap::Sources,
    ];
    for name in [Name::OpenFoodFacts, Name::Agribalyse] {
        deck.extend(FAULTS.map(|fault| Mishap::Source(name, fault)));
    }
    deck
}

/// So many shuffled decks, one after the other.
pub fn dealt(decks: usize, random: &mut StdRng) -> Vec<Mishap> {
    let mut dealt = Vec::new();
    for _ in 0..decks {
        let mut deck = deck();
        deck.shuffle(random);
        dealt.extend(deck);
    }
    dealt
}

/// Lets them happen. Afterwards all is well.
pub async fn one_after_the_other(house: &mut House, mishaps: &[Mishap], mut random: StdRng, progress: &Progress) {
    for &mishap in mishaps {
        tokio::time::sleep(Duration::from_millis(random.random_range(50..400))).await;
        house.suffer(mishap).await;
        tokio::time::sleep(Duration::from_millis(random.random_range(0..800))).await;
        house.recover(mishap).await;
        progress.happened();
    }
}
