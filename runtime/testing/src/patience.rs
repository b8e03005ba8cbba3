use std::time::Duration;

/// A test run may have the machine to itself, or not: only what is tested for it is ever late.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for as long as a busy machine may take.
///
/// # Panics
/// When it does not come to be.
pub async fn eventually(what: &str, holds: impl AsyncFn() -> bool) {
    let waited = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE * 2, waited).await;
    assert!(waited.is_ok(), "waited for: {what}");
}
