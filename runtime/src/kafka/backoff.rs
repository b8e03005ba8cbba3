use std::time::Duration;

use rand::RngExt;

/// A pause that doubles with each failure and begins anew after a success.
#[derive(Debug)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    failures: u32,
}

impl Default for Backoff {
    /// From a tenth of a second to half a minute.
    fn default() -> Self {
        Self::new(Duration::from_millis(100), Duration::from_secs(30))
    }
}

impl Backoff {
    /// Pauses between `first` and `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            failures: 0,
        }
    }

    /// The next pause: somewhere in the upper half of its bound, so that many do not come back at once.
    pub fn next_pause(&mut self) -> Duration {
        let bound = self
            .first
            .saturating_mul(2_u32.saturating_pow(self.failures))
            .min(self.longest);
        self.failures = self.failures.saturating_add(1);
        bound.mul_f64(rand::rng().random_range(0.5..=1.0))
    }

    /// It works again.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_longest_and_begin_anew() {
        let (first, longest) = (Duration::from_millis(100), Duration::from_secs(1));
        let mut backoff = Backoff::new(first, longest);
        let pauses: Vec<_> = (0..80).map(|_| backoff.next_pause()).collect();
        assert!(pauses[0] <= first);
        assert!(pauses.iter().all(|pause| *pause <= longest && *pause >= first / 2));
        assert!(pauses[20] >= longest / 2);
        backoff.reset();
        assert!(backoff.next_pause() <= first);
    }
}
