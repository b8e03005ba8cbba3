use std::time::Duration;

use metrics::{counter, gauge};
use tokio_util::sync::CancellationToken;
use tracing::debug;

use crate::postgres::Pool;

/// Beyond this the backlog is not counted: counting it would cost more than it tells.
const COUNTED: i64 = 100_000;

/// Counts what the broker acknowledged.
pub fn published(topic: &str) {
    counter!("outbox_published_total", "topic" => topic.to_owned()).increment(1);
}

/// Whether this process holds the active relay.
pub fn active(active: bool) {
    gauge!("outbox_relay_active").set(if active { 1.0 } else { 0.0 });
}

/// Counts the relay's failures, after each of which it begins anew.
pub fn failed() {
    counter!("outbox_relay_failures_total").increment(1);
}

/// Keeps `outbox_backlog` (rows) and `outbox_age_seconds` (of the oldest row) up to date until `stop`.
pub async fn measure(pool: &Pool, every: Duration, stop: &CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(every)).await.is_some() {
        match backlog(pool).await {
            Some((rows, age)) => {
                gauge!("outbox_backlog").set(rows as f64);
                gauge!("outbox_age_seconds").set(age);
            }
            None => debug!("the outbox's backlog cannot be measured now"),
        }
    }
}

async fn backlog(pool: &Pool) -> Option<(i64, f64)> {
    let client = pool.get().await.ok()?;
    let row = client
        .query_one(
            "SELECT (SELECT count(*) FROM (SELECT FROM outbox LIMIT $1) AS counted),
                    coalesce((SELECT extract(epoch FROM clock_timestamp() - created)::float8 FROM outbox ORDER BY position LIMIT 1), 0)",
            &[&COUNTED],
        )
        .await
        .ok()?;
    Some((row.try_get(0).ok()?, row.try_get(1).ok()?))
}
