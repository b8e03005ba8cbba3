//! The keys that are held, for how long they are believed, and who waits for new ones.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore, watch};
use tokio::time::{Instant, timeout};

use super::keys::Keys;

/// A token of a key that is not known waits for the next fetch no longer than this. It is longer than the pause between
/// two fetches and a fetch together, where the issuer answers.
const PATIENCE: Duration = Duration::from_secs(3);

/// So many requests may wait at once; a wait costs a client's place and nothing else.
const MOST_WAITING: usize = 4096;

/// The keys of the issuer. Read by every request, written by the one task that fetches.
pub struct KeyRing {
    state: watch::Sender<State>,
    /// Somebody met a key that is not held.
    wanted: Notify,
    waiting: Semaphore,
    fresh_for: Duration,
}

#[derive(Clone, Default)]
struct State {
    held: Option<Held>,
    /// Fetches that have begun, and those that have ended, by number.
    begun: u64,
    ended: u64,
    last_failed: bool,
}

/// Keys, as of some time.
#[derive(Clone)]
pub struct Held {
    /// The keys.
    pub keys: Arc<Keys>,
    /// Counts the changes: a token that was good with the keys before is looked at again.
    pub epoch: u64,
    /// When they were last confirmed.
    confirmed: Instant,
}

/// What a wait for keys came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// The issuer was asked after the wait began, and said what its keys are.
    Fetched,
    /// It did not answer, or not in time: which keys it has is not known.
    Unknown,
}

impl KeyRing {
    /// Without keys. Such as come are believed for `fresh_for` after the issuer last confirmed them.
    pub fn new(fresh_for: Duration) -> Self {
        Self {
            state: watch::Sender::default(),
            wanted: Notify::new(),
            waiting: Semaphore::new(MOST_WAITING),
            fresh_for,
        }
    }

    /// The keys that may be believed now.
    pub fn held(&self) -> Option<Held> {
        let state = self.state.borrow();
        state
            .held
            .as_ref()
            .filter(|held| held.confirmed.elapsed() < self.fresh_for)
            .cloned()
    }

    /// How long ago the issuer confirmed them.
    pub fn age(&self) -> Option<Duration> {
        self.state.borrow().held.as_ref().map(|held| held.confirmed.elapsed())
    }

    /// Asks for a fetch and waits until one that began after this call has ended. The request that waits fetches nothing
    /// itself.
    pub async fn renewed(&self) -> Renewal {
        let Ok(_place) = self.waiting.try_acquire() else {
            return Renewal::Unknown;
        };
        let mut state = self.state.subscribe();
        let begun = state.borrow().begun;
        self.wanted.notify_one();
        let ended = timeout(PATIENCE, state.wait_for(|state| state.ended > begun)).await;
        match ended {
            Ok(Ok(state)) if !state.last_failed => Renewal::Fetched,
            _ => Renewal::Unknown,
        }
    }

    /// The fetching task's side: waits until somebody wants keys.
    pub(super) async fn wanted(&self) {
        self.wanted.notified().await;
    }

    /// A fetch begins.
    pub(super) fn begin(&self) {
        self.state.send_modify(|state| state.begun += 1);
    }

    /// The fetch has ended, with these keys or with none.
    pub(super) fn end(&self, fetched: Option<Keys>) {
        self.state.send_modify(|state| {
            state.ended = state.begun;
            state.last_failed = fetched.is_none();
            let Some(keys) = fetched else { return };
            let confirmed = Instant::now();
            state.held = Some(match state.held.take() {
                Some(held) if held.keys.same(&keys) => Held { confirmed, ..held },
                other => Held {
                    keys: Arc::new(keys),
                    epoch: other.map_or(0, |other| other.epoch + 1),
                    confirmed,
                },
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let n = "pqWl".repeat(86);
        Keys::parse(format!(r#"{{"keys":[{{"kty":"RSA","kid":"a","n":"{n}","e":"AQAB"}}]}}"#).as_bytes()).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn keys_are_believed_for_a_while_after_the_issuer_confirmed_them() {
        let ring = KeyRing::new(Duration::from_secs(100));
        assert!(ring.held().is_none());
        ring.begin();
        ring.end(Some(keys()));
        tokio::time::advance(Duration::from_secs(99)).await;
        assert_eq!(ring.held().map(|held| held.epoch), Some(0));
        // The same keys again: believed for longer, and nothing is looked at again.
        ring.begin();
        ring.end(Some(keys()));
        tokio::time::advance(Duration::from_secs(99)).await;
        ring.begin();
        ring.end(None);
        assert_eq!(ring.held().map(|held| held.epoch), Some(0));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(ring.held().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_is_told_of_a_fetch_that_began_afterwards() {
        let ring = Arc::new(KeyRing::new(Duration::from_secs(100)));
        ring.begin();
        let waiting = tokio::spawn({
            let ring = Arc::clone(&ring);
            async move { ring.renewed().await }
        });
        tokio::task::yield_now().await;
        // This one may have been answered before the wait began.
        ring.end(Some(keys()));
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        ring.wanted().await;
        ring.begin();
        ring.end(Some(keys()));
        assert_eq!(waiting.await.unwrap(), Renewal::Fetched);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        let ring = KeyRing::new(Duration::from_secs(100));
        assert_eq!(ring.renewed().await, Renewal::Unknown);
    }
}
