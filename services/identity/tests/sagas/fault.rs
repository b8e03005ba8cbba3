//! What breaks, and at which step. Every step with every fault is a card; cards are dealt from shuffled decks.

use rand::rngs::StdRng;
use rand::seq::SliceRandom;

/// Requests to Keycloak that a sign-up makes: token, look, make, get, change.
const OF_SIGN_UP: usize = 5;
/// And an erasure: token, delete.
const OF_ERASURE: usize = 2;

/// What breaks at the chosen request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection, before Keycloak sees the request.
    Before,
    /// The connection, after Keycloak has done it.
    After,
    /// The database's connections, after Keycloak has done it.
    Postgres,
    /// Identity's process, before Keycloak sees the request.
    KilledBefore,
    /// Identity's process, after Keycloak has done it.
    KilledAfter,
    /// Keycloak's process, before it sees the request.
    KeycloakBefore,
    /// Keycloak's process, while it is at it.
    KeycloakAmid,
    /// Keycloak's process, after it has done it and before it answers.
    KeycloakAfter,
    /// Kafka's process, before Keycloak sees the request.
    KafkaBefore,
    /// Kafka's process, after Keycloak has done it.
    KafkaAfter,
    /// Kafka's process, somewhat later than the request: while services tell each other of what was done.
    KafkaLater,
}

impl Fault {
    /// Whether identity's own process dies.
    pub fn is_of_identity(self) -> bool {
        matches!(self, Self::KilledBefore | Self::KilledAfter)
    }

    /// Whether no saga waits for what is gone.
    pub fn is_of_kafka(self) -> bool {
        matches!(self, Self::KafkaBefore | Self::KafkaAfter | Self::KafkaLater)
    }
}

/// Something that breaks.
#[derive(Clone, Copy, Debug)]
pub struct Mishap {
    /// Requests before the one that it comes with.
    pub step: usize,
    pub fault: Fault,
}

/// What breaks in one run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Card {
    pub sign_up: Option<Mishap>,
    pub erasure: Option<Mishap>,
}

/// A share of the runs: what is killed in it decides which servers it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Connections and identity itself.
    Connections,
    /// Keycloak, whose start takes ten seconds and more.
    Keycloak,
    /// Kafka, some seconds.
    Kafka,
}

impl Kind {
    /// Of so many runs in all, those of this kind: each server is killed in every tenth.
    pub fn share_of(self, runs: usize) -> usize {
        let tenth = runs.div_ceil(10);
        match self {
            Self::Connections => runs.saturating_sub(tenth * 2),
            Self::Keycloak | Self::Kafka => tenth,
        }
    }

    /// So many shuffled cards; those of sign-ups and of erasures in turn, unless both break in one run.
    pub fn dealt(self, count: usize, random: &mut StdRng) -> Vec<Card> {
        let mut decks = self.decks();
        for deck in &mut decks {
            deck.shuffle(random);
        }
        let mut decks: Vec<_> = decks.iter().map(|deck| deck.iter().cycle()).collect();
        let number = decks.len();
        (0..count)
            .filter_map(|card| decks[card % number].next().copied())
            .collect()
    }

    fn decks(self) -> Vec<Vec<Card>> {
        use Fault::{After, Before, KafkaAfter, KafkaBefore, KafkaLater, KilledAfter, KilledBefore, Postgres};
        use Fault::{KeycloakAfter, KeycloakAmid, KeycloakBefore};
        match self {
            Self::Connections => {
                let faults = [Before, After, Postgres, KilledBefore, KilledAfter];
                let both = mishaps(&faults, OF_SIGN_UP).map(|sign_up| Card {
                    sign_up: Some(sign_up),
                    erasure: Some(Mishap {
                        step: sign_up.step % OF_ERASURE,
                        ..sign_up
                    }),
                });
                vec![both.collect()]
            }
            Self::Keycloak => in_turn(&[KeycloakBefore, KeycloakAmid, KeycloakAfter]),
            Self::Kafka => in_turn(&[KafkaBefore, KafkaAfter, KafkaLater]),
        }
    }
}

fn in_turn(faults: &[Fault]) -> Vec<Vec<Card>> {
    let of_sign_up = mishaps(faults, OF_SIGN_UP).map(|mishap| Card {
        sign_up: Some(mishap),
        ..Card::default()
    });
    let of_erasure = mishaps(faults, OF_ERASURE).map(|mishap| Card {
        erasure: Some(mishap),
        ..Card::default()
    });
    vec![of_sign_up.collect(), of_erasure.collect()]
}

fn mishaps(faults: &[Fault], steps: usize) -> impl Iterator<Item = Mishap> {
    faults
        .iter()
        .flat_map(move |&fault| (0..steps).map(move |step| Mishap { step, fault }))
}
