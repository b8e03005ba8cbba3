//! Those who ask meanwhile: a steady load with tokens that were seen, and people whose tokens are new each time.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper::Method;
use local_stack::http::ask;
use tokio::task::JoinHandle;

use super::person::Person;
use super::wallet::Wallet;

/// What demands a token, of two services.
pub const PATHS: [&str; 2] = ["/api/v1/me", "/api/v1/scans"];

const CLIENTS: usize = 4;
/// Load, not an attempt at the machine's limits.
const PAUSE: Duration = Duration::from_millis(50);
const BETWEEN_REFRESHES: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(60);

/// What a request with this token is answered with. It is sent once, whatever comes back.
pub async fn status(gateway: u16, path: &str, token: &str) -> u16 {
    let bearer = format!("Bearer {token}");
    let answer = ask(gateway, Method::GET, path, &[("authorization", &bearer)], "", PATIENCE).await;
    answer.expect("an answer").status
}

#[derive(Default)]
struct Shared {
    stop: AtomicBool,
    served: Mutex<BTreeMap<String, usize>>,
}

/// Clients that show the tokens of a wallet.
pub struct Load {
    shared: Arc<Shared>,
    clients: Vec<JoinHandle<()>>,
}

impl Load {
    pub fn start(gateway: u16, wallet: &Arc<Wallet>) -> Self {
        let shared = Arc::<Shared>::default();
        let clients = (0..CLIENTS).map(|client| {
            let (shared, wallet) = (Arc::clone(&shared), Arc::clone(wallet));
            tokio::spawn(async move {
                let mut number = client;
                while !shared.stop.load(Ordering::Relaxed) {
                    let shown = wallet.show(number, async |token| {
                        let path = PATHS[number / 2 % PATHS.len()];
                        assert_eq!(status(gateway, path, &token.text).await, 200, "{path}");
                        let mut served = shared.served.lock().expect("nobody panicked here");
                        *served.entry(token.key.clone()).or_default() += 1;
                    });
                    assert!(
                        shown.await,
                        "no token lives long enough: the test is too slow to show anything"
                    );
                    number += 1;
                    tokio::time::sleep(PAUSE).await;
                }
            })
        });
        Self {
            clients: clients.collect(),
            shared,
        }
    }

    /// By the name of the key.
    pub fn served_by_key(&self) -> BTreeMap<String, usize> {
        self.shared.served.lock().expect("nobody panicked here").clone()
    }

    pub fn served(&self) -> usize {
        self.served_by_key().values().sum()
    }

    /// Ends it; how many requests were served. A single one that was not fails the test.
    pub async fn end(self) -> usize {
        self.shared.stop.store(true, Ordering::Relaxed);
        for client in self.clients {
            client.await.expect("every request with a valid token is served");
        }
        self.shared.served.lock().expect("nobody panicked here").values().sum()
    }
}

/// People who take a new token, show it at once and put it into the wallet.
pub struct Refreshing {
    stop: Arc<AtomicBool>,
    people: Vec<JoinHandle<Person>>,
}

impl Refreshing {
    pub fn start(gateway: u16, people: Vec<Person>, wallet: &Arc<Wallet>) -> Self {
        let stop = Arc::<AtomicBool>::default();
        let people = people.into_iter().map(|mut person| {
            let (stop, wallet) = (Arc::clone(&stop), Arc::clone(wallet));
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    let token = person.refresh().await;
                    for path in PATHS {
                        assert_eq!(status(gateway, path, &token.text).await, 200, "a new token: {path}");
                    }
                    wallet.put(token).await;
                    tokio::time::sleep(BETWEEN_REFRESHES).await;
                }
                person
            })
        });
        Self {
            people: people.collect(),
            stop,
        }
    }

    /// Ends it; the people. A single token that was refused fails the test.
    pub async fn end(self) -> Vec<Person> {
        self.stop.store(true, Ordering::Relaxed);
        let mut people = Vec::new();
        for person in self.people {
            people.push(person.await.expect("every new token is taken"));
        }
        people
    }
}
