//! Who may be connected: so many in all, so many of one client.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipnet::IpNet;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::limits::rate::client_key;

/// The places for connections.
#[derive(Clone)]
pub struct Places {
    all: Arc<Semaphore>,
    taken: Arc<Mutex<HashMap<u128, usize>>>,
    most_of_one: usize,
    trusted: Arc<[IpNet]>,
}

/// One connection's place; given back when dropped.
pub struct Place {
    _permit: OwnedSemaphorePermit,
    key: Option<u128>,
    taken: Arc<Mutex<HashMap<u128, usize>>>,
}

impl Places {
    /// So many in all, and of one client. Trusted proxies bring many clients and are not counted as one.
    pub fn new(most: usize, most_of_one: usize, trusted: &[IpNet]) -> Self {
        let all = Arc::new(Semaphore::new(most));
        Self {
            all,
            taken: Arc::default(),
            most_of_one,
            trusted: trusted.into(),
        }
    }

    /// Waits until a place is free. `None`: there will be none any more.
    pub async fn free(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.all).acquire_owned().await.ok()
    }

    /// Takes a free place for a client, unless it has too many.
    pub fn take(&self, permit: OwnedSemaphorePermit, peer: IpAddr) -> Option<Place> {
        let peer = peer.to_canonical();
        let key = (!self.trusted.iter().any(|net| net.contains(&peer))).then(|| client_key(peer));
        if let Some(key) = key {
            let mut taken = lock(&self.taken);
            let count = taken.entry(key).or_insert(0);
            if *count >= self.most_of_one {
                return None;
            }
            *count += 1;
        }
        Some(Place {
            _permit: permit,
            key,
            taken: Arc::clone(&self.taken),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(key) = self.key else { return };
        let mut taken = lock(&self.taken);
        if let Some(count) = taken.get_mut(&key) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&key);
            }
        }
    }
}

fn lock(taken: &Mutex<HashMap<u128, usize>>) -> MutexGuard<'_, HashMap<u128, usize>> {
    taken.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn take(places: &Places, peer: &str) -> Option<Place> {
        let permit = places.free().await?;
        places.take(permit, peer.parse().unwrap())
    }

    #[tokio::test]
    async fn one_client_cannot_have_all_and_gives_back_what_it_had() {
        let places = Places::new(10, 2, &["10.0.0.0/8".parse().unwrap()]);
        let held = [take(&places, "192.0.2.1").await, take(&places, "192.0.2.1").await];
        assert!(held.iter().all(Option::is_some));
        assert!(take(&places, "192.0.2.1").await.is_none());
        assert!(take(&places, "::ffff:192.0.2.1").await.is_none());
        assert!(take(&places, "192.0.2.2").await.is_some());
        let proxied = [
            take(&places, "10.1.1.1").await,
            take(&places, "10.1.1.1").await,
            take(&places, "10.1.1.1").await,
        ];
        assert!(proxied.iter().all(Option::is_some));
        drop(held);
        assert!(take(&places, "192.0.2.1").await.is_some());
        drop(proxied);
        assert!(lock(&places.taken).is_empty());
        assert_eq!(places.all.available_permits(), 10);
    }
}
