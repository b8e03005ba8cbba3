//! Those who scan meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use passport_api::client::Client;
use system_tests::scanner::scan;
use system_tests::visitor::{known, stranger};
use uuid::Uuid;

/// When the clients may stop: enough scans, and every mishap had its turn.
#[derive(Debug)]
pub struct Progress {
    wanted: usize,
    scanned: AtomicUsize,
    all_happened: AtomicBool,
}

impl Progress {
    pub fn new(wanted: usize) -> Self {
        Self {
            wanted,
            scanned: AtomicUsize::new(0),
            all_happened: AtomicBool::new(false),
        }
    }

    /// Every mishap had its turn.
    pub fn everything_happened(&self) {
        self.all_happened.store(true, Ordering::Relaxed);
    }

    /// Whether enough was scanned.
    pub fn is_enough(&self) -> bool {
        self.scanned.load(Ordering::Relaxed) >= self.wanted
    }

    fn is_done(&self) -> bool {
        self.is_enough() && self.all_happened.load(Ordering::Relaxed)
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
