use std::time::Duration;

/// How long a breaker stays open, time after time: doubling up to a limit, with half of each pause by chance, so that
/// the replicas of a service do not all probe at once.
#[derive(Debug, Clone)]
pub(super) struct Pauses {
    next: Duration,
    longest: Duration,
}

impl Pauses {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        Self {
            next: first.min(longest),
            longest,
        }
    }
}

impl Iterator for Pauses {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let full = self.next;
        self.next = full.saturating_mul(2).min(self.longest);
        Some(full.mul_f64(rand::random_range(0.5..=1.0)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn pauses_grow_to_the_limit_and_no_further(first in 1..5_000u64, longest in 1..60_000u64) {
            let (first, longest) = (Duration::from_millis(first), Duration::from_millis(longest));
            for (pause, turn) in Pauses::new(first, longest).zip(0..40) {
                let full = first.saturating_mul(2u32.saturating_pow(turn)).min(longest);
                prop_assert!(pause <= full && pause >= full.mul_f64(0.49));
            }
        }
    }
}
