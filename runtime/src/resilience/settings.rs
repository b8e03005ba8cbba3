use std::time::Duration;

/// When a breaker opens and how long it stays open.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BreakerSettings {
    /// It opens after this many failures with no success between them.
    pub failures_in_a_row: u32,
    /// It also opens when fewer than this share of calls succeed, in the window. From 0 to 1.
    pub least_success_rate: f64,
    /// The share counts from this many calls in the window on: one failed call at night is no outage.
    pub least_calls: u32,
    /// Over how long the share is taken.
    pub window: Duration,
    /// How long it stays open the first time; each time that the probe fails it stays open for longer.
    pub first_pause: Duration,
    /// It never stays open for longer than this without a probe.
    pub longest_pause: Duration,
}

impl Default for BreakerSettings {
    fn default() -> Self {
        Self {
            failures_in_a_row: 5,
            least_success_rate: 0.5,
            least_calls: 10,
            window: Duration::from_secs(10),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
        }
    }
}
