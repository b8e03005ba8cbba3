//! Tokens that are valid now, of several keys and people.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use tokio::sync::RwLock;

/// Of each key so many are held: the newest.
const MOST: usize = 16;
/// A token is not shown in its last seconds: it has to arrive as well.
const RESERVE: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Token {
    pub owner: String,
    /// The name of the key that signed it.
    pub key: String,
    pub expires: Instant,
    pub text: String,
}

/// Whoever shows a token holds it for reading meanwhile: what is taken out is nowhere under way.
#[derive(Default)]
pub struct Wallet(RwLock<BTreeMap<String, VecDeque<Token>>>);

impl Wallet {
    pub async fn put(&self, token: Token) {
        let mut held = self.0.write().await;
        let of_key = held.entry(token.key.clone()).or_default();
        of_key.push_back(token);
        if of_key.len() > MOST {
            of_key.pop_front();
        }
    }

    /// Shows a token, of each key in turn. False when there is none that lives long enough.
    pub async fn show(&self, number: usize, show: impl AsyncFnOnce(&Token)) -> bool {
        let held = self.0.read().await;
        let keys: Vec<_> = held.values().collect();
        let of_key = number.checked_rem(keys.len()).map(|key| keys[key]);
        let lives = |token: &&Token| token.expires > Instant::now() + RESERVE;
        let living: Vec<&Token> = of_key.into_iter().flatten().filter(lives).collect();
        match number.checked_rem(living.len()) {
            Some(place) => show(living[place]).await,
            None => return false,
        }
        true
    }

    pub async fn keys(&self) -> Vec<String> {
        self.0.read().await.keys().cloned().collect()
    }

    /// Whether so many people have a token of this key: what they get from now on is not of an older one.
    pub async fn is_everybodys_newest(&self, key: &str, people: usize) -> bool {
        let held = self.0.read().await;
        let mut owners: Vec<_> = held.get(key).into_iter().flatten().map(|token| &token.owner).collect();
        owners.sort();
        owners.dedup();
        owners.len() == people
    }

    /// Takes all out that are of other keys; one of them.
    pub async fn keep_only(&self, key: &str) -> Option<String> {
        let mut held = self.0.write().await;
        let mut taken = None;
        held.retain(|of, tokens| {
            if of != key {
                taken = tokens.back().map(|token| token.text.clone()).or(taken.take());
            }
            of == key
        });
        taken
    }
}
