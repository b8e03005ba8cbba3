//! Tokens whose signature was found good, so that it is not computed again for each request.

use std::sync::Arc;

use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::identity::Identity;

/// What is known of a good token.
#[derive(Debug)]
pub struct Checked {
    /// Whose it is.
    pub identity: Arc<Identity>,
    /// The account, to look up whether it has ended.
    pub account: Uuid,
    /// Seconds since 1970; from then on it is not believed from here.
    pub expires: u64,
    /// The keys that it was good with.
    pub epoch: u64,
}

/// A token's name in the cache: who reads the process's memory learns no token from it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of this token.
    pub fn of(token: &str) -> Self {
        Self(Sha256::digest(token).into())
    }
}

/// Good tokens, at most so many: those that nobody shows give way (S3-FIFO, by the `quick_cache` crate). Bad ones are
/// not kept, or whoever makes them up could push the good ones out.
pub struct TokenCache {
    tokens: Cache<Fingerprint, Arc<Checked>>,
}

impl TokenCache {
    /// For at most so many.
    pub fn new(most: usize) -> Self {
        Self {
            tokens: Cache::new(most),
        }
    }

    /// What is known of a token, if it still holds: never beyond its expiry, and only with the keys of this epoch.
    pub fn get(&self, fingerprint: &Fingerprint, epoch: u64, now: u64) -> Option<Arc<Checked>> {
        let checked = self.tokens.get(fingerprint)?;
        if checked.epoch == epoch && now < checked.expires {
            return Some(checked);
        }
        self.tokens.remove(fingerprint);
        None
    }

    /// Keeps a good token.
    pub fn put(&self, fingerprint: Fingerprint, checked: Arc<Checked>) {
        self.tokens.insert(fingerprint, checked);
    }

    /// How many are held.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether none is held.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(expires: u64, epoch: u64) -> Arc<Checked> {
        Arc::new(Checked {
            identity: Arc::new(crate::testing::identity("consumer")),
            account: Uuid::nil(),
            expires,
            epoch,
        })
    }

    #[test]
    fn nothing_is_believed_beyond_its_expiry_or_with_other_keys() {
        let cache = TokenCache::new(10);
        let token = Fingerprint::of("a");
        cache.put(token, checked(100, 1));
        assert!(cache.get(&token, 1, 99).is_some());
        assert!(cache.get(&Fingerprint::of("b"), 1, 99).is_none());
        assert!(cache.get(&token, 1, 100).is_none());
        assert!(cache.is_empty());
        cache.put(token, checked(100, 1));
        assert!(cache.get(&token, 2, 99).is_none());
        assert!(cache.get(&token, 1, 99).is_none());
    }

    #[test]
    fn memory_has_a_bound() {
        let cache = TokenCache::new(1000);
        for number in 0..50_000 {
            cache.put(Fingerprint::of(&number.to_string()), checked(100, 0));
        }
        assert!((1..=1100).contains(&cache.len()), "{}", cache.len());
    }
}
