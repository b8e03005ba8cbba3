use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::postgres::{Error, Pool};

/// How many rows are deleted at once, so that no statement runs long.
const BATCH: i64 = 5_000;

/// Removes what Kafka can no longer deliver, every so often until `stop`.
pub async fn purge(pool: &Pool, every: Duration, stop: &CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(every)).await.is_some() {
        if let Err(error) = expired(pool, stop).await {
            warn!(
                %error,
                "expired inbox rows could not be removed"
            );
        }
    }
}

async fn expired(pool: &Pool, stop: &CancellationToken) -> Result<(), Error> {
    let client = pool.get().await?;
    let delete = "DELETE FROM inbox WHERE ctid = ANY(ARRAY(SELECT ctid FROM inbox WHERE expires_at < now() LIMIT $1))";
    while !stop.is_cancelled() && client.execute(delete, &[&BATCH]).await? == BATCH.unsigned_abs() {}
    Ok(())
}
