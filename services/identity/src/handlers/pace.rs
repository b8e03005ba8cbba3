//! Answers in steps of time.
use std::time::Instant;

use crate::domain::until_next_step;

/// Does something, and comes back at the next step, whatever came of it: how long it took tells nobody anything.
pub(super) async fn paced<T>(work: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let outcome = work.await;
    tokio::time::sleep(until_next_step(begun.elapsed())).await;
    outcome
}

/// As [`paced`], for what need not be hidden when it goes well.
pub(super) async fn paced_failure<T, E>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let begun = Instant::now();
    let outcome = work.await;
    if outcome.is_err() {
        tokio::time::sleep(until_next_step(begun.elapsed())).await;
    }
    outcome
}
