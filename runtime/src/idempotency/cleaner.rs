use std::time::Duration;

use crate::background::Task;
use crate::postgres::{Error, Pool};

/// How often forgotten keys are deleted.
const PERIOD: Duration = Duration::from_secs(600);

/// Rows of one statement: few enough for it to stay far below its time-out.
const BATCH: i64 = 1_000;

/// Deletes keys that are older than 24 hours.
pub fn cleaner(pool: Pool) -> Task {
    Task::every("idempotency-cleaner", PERIOD, move || {
        let pool = pool.clone();
        async move { forget_expired(&pool).await.map(drop) }
    })
}

/// Deletes all forgotten keys, in small statements, and tells how many.
pub async fn forget_expired(pool: &Pool) -> Result<u64, Error> {
    let client = pool.get().await?;
    let mut deleted = 0;
    loop {
        // SKIP LOCKED: a key that is being taken over right now is not forgotten any more.
        let batch = client
            .execute(
                "DELETE FROM idempotency_keys WHERE scope IN (
                     SELECT scope FROM idempotency_keys WHERE claimed_at < now() - interval '24 hours'
                     ORDER BY claimed_at LIMIT $1 FOR UPDATE SKIP LOCKED)",
                &[&BATCH],
            )
            .await?;
        deleted += batch;
        if batch < BATCH.unsigned_abs() {
            return Ok(deleted);
        }
    }
}
