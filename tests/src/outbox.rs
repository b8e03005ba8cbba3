//! What waits for passport's relay.

use std::time::{Duration, Instant};

use local_stack::testing::Database;
use tokio_postgres::NoTls;

/// How long the relay may take over the last of its rows: it removes a row some time after its event can be read.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until nothing waits any more.
///
/// # Panics
/// When something still does after a minute, or the database cannot be asked.
pub async fn drained(database: &Database) {
    let start = Instant::now();
    loop {
        let waiting = count(database, "SELECT count(*) FROM passport.outbox").await;
        if waiting == 0 {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{waiting} events still wait for the relay");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A number that a query gives, asked as the superuser.
///
/// # Panics
/// When the database cannot be asked.
pub async fn count(database: &Database, query: &str) -> i64 {
    let (client, connection) = tokio_postgres::connect(&database.superuser_url(), NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    client.query_one(query, &[]).await.expect("a count").get(0)
}
