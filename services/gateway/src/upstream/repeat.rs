//! When a connection may be tried once more.
//!
//! A request without a connection never left, so it may be. Whether one that left and got no answer took effect
//! is for the client to find out, which knows its idempotency key and how often it tried already.

use std::time::Duration;

use rand::RngExt;
use tower::retry::budget::{Budget, TpsBudget};

/// After the first attempt.
const MOST_REPEATS: u32 = 2;

/// A service that restarts is back within this.
const PAUSE: std::ops::Range<Duration> = Duration::from_millis(20)..Duration::from_millis(80);

/// A tenth of the attempts of the last ten seconds may be repeats, and ten a second in any case: a service that is
/// away is not buried under attempts.
pub struct Repeats {
    budget: TpsBudget,
}

impl Default for Repeats {
    fn default() -> Self {
        Self {
            budget: TpsBudget::new(Duration::from_secs(10), 10, 0.1),
        }
    }
}

impl Repeats {
    /// Counts a first attempt.
    pub fn first(&self) {
        self.budget.deposit();
    }

    /// How long to wait before the attempt after so many repeats; `None`: no more.
    pub fn next(&self, repeats: u32) -> Option<Duration> {
        (repeats < MOST_REPEATS && self.budget.withdraw()).then(|| rand::rng().random_range(PAUSE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_few_repeats_for_one_request_and_few_in_all() {
        let repeats = Repeats::default();
        assert!(repeats.next(0).is_some() && repeats.next(1).is_some());
        assert_eq!(repeats.next(MOST_REPEATS), None);
        let allowed = (0..1000).filter(|_| repeats.next(0).is_some()).count();
        assert!((1..200).contains(&allowed), "{allowed}");
    }
}
