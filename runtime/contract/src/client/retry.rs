//! Whether and when a request is sent again.

use std::time::Duration;

use http::{HeaderMap, StatusCode, header::RETRY_AFTER};

/// How often and how fast.
#[derive(Clone, Copy, Debug)]
pub struct Retries {
    /// The first one counts.
    pub attempts: u32,
    /// The longest pause before the second attempt; it doubles with each.
    pub pause: Duration,
    /// No pause is longer, and no `Retry-After` beyond it is waited for.
    pub longest: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self {
            attempts: 3,
            pause: Duration::from_millis(100),
            longest: Duration::from_secs(5),
        }
    }
}

impl Retries {
    /// Never again.
    pub fn none() -> Self {
        Self {
            attempts: 1,
            ..Self::default()
        }
    }

    /// The pause after so many attempts: any up to the longest, so that those who failed together do not come back
    /// together. None when `Retry-After` asks for more patience than there is.
    pub(super) fn pause(&self, attempts: u32, retry_after: Option<Duration>) -> Option<Duration> {
        if let Some(asked) = retry_after {
            return (asked <= self.longest).then_some(asked);
        }
        let doubled = self.pause.saturating_mul(1 << attempts.saturating_sub(1).min(16));
        Some(doubled.min(self.longest).mul_f64(rand::random::<f64>()))
    }
}

/// Answers after which the same request may go better.
pub(super) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 502 | 503 | 504)
}

/// In seconds; dates are not understood, nobody in the house sends them.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers
        .get(RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()
        .map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_within_bounds() {
        let retries = Retries::default();
        for attempts in 1..40 {
            let most = Duration::from_millis(100)
                .saturating_mul(1 << (attempts - 1).min(16))
                .min(retries.longest);
            assert!(retries.pause(attempts, None).unwrap() <= most);
        }
    }

    #[test]
    fn retry_after_is_honoured_or_nothing_is_tried() {
        let retries = Retries::default();
        assert_eq!(
            retries.pause(1, Some(Duration::from_secs(2))),
            Some(Duration::from_secs(2))
        );
        assert_eq!(retries.pause(1, Some(Duration::from_secs(60))), None);
    }
}
