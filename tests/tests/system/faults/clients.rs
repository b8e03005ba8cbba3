//! Those who scan meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use passport_api::client::Client;
use system_tests::scanner::scan;
use system_tests::visitor::{known, stranger};
use uuid::Uuid;

/// How long a client waits for the next mishap at a time.
const PAUSE: Duration = Duration::from_millis(5);

/// How far the scans and the mishaps are. Scans keep step with mishaps, so that both are spread over the whole run.
#[derive(Debug)]
pub struct Progress {
    wanted: usize,
    scanned: AtomicUsize,
    mishaps: usize,
    happened: AtomicUsize,
}

impl Progress {
    pub fn new(wanted: usize, mishaps: usize) -> Self {
        Self {
            wanted,
            scanned: AtomicUsize::new(0),
            mishaps,
            happened: AtomicUsize::new(0),
        }
    }

    /// One more mishap is over.
    pub fn happened(&self) {
        self.happened.fetch_add(1, Ordering::Relaxed);
    }

    fn is_done(&self) -> bool {
        self.happened.load(Ordering::Relaxed) >= self.mishaps && self.scanned.load(Ordering::Relaxed) >= self.wanted
    }

    /// Whether the scans are so far as the mishaps are, the one that is going on included.
    fn is_ahead(&self) -> bool {
        let share = self.wanted * (self.happened.load(Ordering::Relaxed) + 1);
        self.scanned.load(Ordering::Relaxed) * self.mishaps >= share
    }
}

/// A client with its cookie and its scans by key.
pub struct Visitor {
    pub client: Client,
    pub scans: BTreeMap<Uuid, Uuid>,
}

impl Visitor {
    /// Scans once without a cookie, and keeps the one that it is given.
    pub async fn meet(url: &str, gtin: &str) -> Self {
        let (client, cookie) = stranger(url);
        let key = Uuid::new_v4();
        let first = scan(&client, key, gtin).await;
        let cookie = cookie
            .lock()
            .expect("a place")
            .clone()
            .expect("a cookie for a new visitor");
        Self {
            client: known(url, &cookie),
            scans: BTreeMap::from([(key, first)]),
        }
    }

    pub async fn scan_until_done(mut self, gtins: Vec<String>, progress: Arc<Progress>) -> Self {
        for gtin in gtins.iter().cycle() {
            while progress.is_ahead() && !progress.is_done() {
                tokio::time::sleep(PAUSE).await;
            }
            if progress.is_done() {
                break;
            }
            let key = Uuid::new_v4();
            self.scans.insert(key, scan(&self.client, key, gtin).await);
            progress.scanned.fetch_add(1, Ordering::Relaxed);
        }
        self
    }
}
