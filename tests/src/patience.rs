//! Waiting for what comes in its own time.

use std::time::{Duration, Instant};

/// A machine that does much else is slow; nothing here takes nearly as long.
const PATIENCE: Duration = Duration::from_secs(90);

/// Waits until it holds, and says for how long it did not.
///
/// # Panics
/// When it does not come to hold.
pub async fn eventually(what: &str, holds: impl AsyncFn() -> bool) -> Duration {
    let begun = Instant::now();
    while !holds().await {
        assert!(begun.elapsed() < PATIENCE, "waited for: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    begun.elapsed()
}
