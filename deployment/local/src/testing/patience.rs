use std::time::{Duration, Instant};

/// A test run may have the machine to itself, or not: only what is tested for it is ever late.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for what comes in its own time, as long as a busy machine may take; says for how long it was not there.
///
/// # Panics
/// When it does not come.
pub async fn eventually(what: &str, holds: impl AsyncFn() -> bool) -> Duration {
    let begun = Instant::now();
    let waited = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE * 2, waited).await;
    assert!(waited.is_ok(), "waited for: {what}");
    begun.elapsed()
}
