//! How many requests a client and a visitor may make (GCRA, by the `governor` crate).

use std::hash::{BuildHasher, Hash, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use rustc_hash::FxBuildHasher;

/// Keys are folded into so many buckets, so that memory has a bound however many addresses an attacker has. Two
/// clients in one bucket share its allowance; which ones do is different in each process.
const BUCKETS: u64 = 1 << 16;

/// An allowance: so many in a second in the long run, so many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Requests per second that may be kept up.
    pub per_second: NonZeroU32,
    /// Requests at once after a pause.
    pub burst: NonZeroU32,
}

/// Buckets are hashes already, so a quick one finds them again.
type Buckets = DashMapStateStore<u64, FxBuildHasher>;

/// Counts requests by whatever tells their makers apart.
pub struct RateLimit {
    limiter: RateLimiter<u64, Buckets, DefaultClock>,
    clock: DefaultClock,
    hasher: RandomState,
}

impl RateLimit {
    /// The same allowance for each key.
    pub fn new(allowance: Allowance) -> Self {
        let quota = Quota::per_second(allowance.per_second).allow_burst(allowance.burst);
        Self {
            limiter: RateLimiter::dashmap_with_hasher(quota, FxBuildHasher),
            clock: DefaultClock::default(),
            hasher: RandomState::new(),
        }
    }

    /// Counts one request.
    ///
    /// # Errors
    ///
    /// How long to wait until the next one is allowed.
    pub fn count(&self, key: impl Hash) -> Result<(), Duration> {
        let bucket = self.hasher.hash_one(key) % BUCKETS;
        self.limiter
            .check_key(&bucket)
            .map_err(|not_until| not_until.wait_time_from(self.clock.now()))
    }
}

/// What counts as one client: an IPv4 address, or the /64 that one customer has of IPv6.
pub fn client_key(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => u128::from(v4.to_bits()),
        IpAddr::V6(v6) => v6.to_bits() >> 64 << 64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(burst: u32) -> RateLimit {
        let number = |number| NonZeroU32::new(number).unwrap();
        RateLimit::new(Allowance {
            per_second: number(1),
            burst: number(burst),
        })
    }

    #[test]
    fn a_burst_passes_and_what_comes_after_it_waits() {
        let limit = limit(3);
        for _ in 0..3 {
            assert_eq!(limit.count("a"), Ok(()));
        }
        let wait = limit.count("a").expect_err("too many");
        assert!(wait <= Duration::from_secs(1) && wait > Duration::ZERO);
        assert_eq!(limit.count("b"), Ok(()));
    }

    #[test]
    fn memory_has_a_bound() {
        let limit = limit(1);
        for key in 0..200_000u32 {
            let _ = limit.count(key);
        }
        assert!(limit.limiter.len() as u64 <= BUCKETS);
    }

    #[test]
    fn neighbours_in_one_ipv6_network_are_one_client() {
        let key = |text: &str| client_key(text.parse().unwrap());
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
    }
}
