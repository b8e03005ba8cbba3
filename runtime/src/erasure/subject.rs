use std::time::Duration;

use sha2::{Digest, Sha256};
use uuid::Uuid;

const DAY: Duration = Duration::from_secs(86_400);

/// How long late events may still name somebody: twice the seven days of the topics, as the inbox keeps ids, since a dead
/// letter may be brought back.
const EVENTS_LIVE: Duration = DAY.saturating_mul(14);

/// An account's tokens live for minutes.
const ACCOUNT_TOKENS_LIVE: Duration = DAY;

/// A visitor's token is the cookie, which lives 13 months and is not renewed.
const VISITOR_TOKENS_LIVE: Duration = DAY.saturating_mul(13 * 31 + 1);

/// A person, by one of the ids that a service knows people by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// What kind of id it is, such as `account`. Ids of different kinds never meet.
    pub(super) kind: &'static str,
    /// The id.
    pub(super) id: Uuid,
    /// For how long after the erasure late events and old tokens may still name the person by this id.
    pub(super) named_for: Duration,
}

impl Subject {
    /// An account.
    pub fn account(id: Uuid) -> Self {
        Self {
            kind: "account",
            id,
            named_for: EVENTS_LIVE.saturating_add(ACCOUNT_TOKENS_LIVE),
        }
    }

    /// A visitor.
    pub fn visitor(id: Uuid) -> Self {
        Self {
            kind: "visitor",
            id,
            named_for: EVENTS_LIVE.saturating_add(VISITOR_TOKENS_LIVE),
        }
    }

    /// The number of the person's advisory lock. It is not kept, so it needs no key; two people with the same one wait for
    /// each other now and then, and that is all.
    pub(super) fn lock(&self) -> i64 {
        let hash = Sha256::new()
            .chain_update(self.kind)
            .chain_update([0])
            .chain_update(self.id.as_bytes())
            .finalize();
        let mut first = [0; 8];
        first.copy_from_slice(hash.get(..8).unwrap_or(&[0; 8]));
        i64::from_be_bytes(first)
    }
}

/// The locks of several people, each once and in an order that everybody keeps, so that nobody deadlocks.
pub(super) fn locks(subjects: &[Subject]) -> Vec<i64> {
    let mut locks: Vec<i64> = subjects.iter().map(Subject::lock).collect();
    locks.sort_unstable();
    locks.dedup();
    locks
}
