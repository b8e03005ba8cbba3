//! What passport does with its database, on a real Postgres.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod brands;
mod erasure;
mod import;
mod retention;
mod store;

use std::time::Duration;

use local_stack::testing::{Database, servers};
use runtime::config::{Environment, Secret};
use runtime::migrate::{MigrateSettings, migrate};
use runtime::postgres::{Client, Pool, PoolSettings, Schema};

/// A test run may have the machine to itself, or not: nothing here is tested for being late.
const PATIENCE: Duration = Duration::from_secs(30);

const PASSPORT: Schema = Schema::of("passport");

/// A fresh database with passport's tables.
async fn database() -> Database {
    let servers = servers().await.unwrap();
    servers
        .database("passport", async |database| {
            let settings = MigrateSettings::for_url(Secret::new(database.owner_url("passport")));
            migrate(PASSPORT, &settings, Environment::Test, passport::migrations())
                .await
                .map(drop)
        })
        .await
        .unwrap()
}

fn pool(database: &Database) -> Pool {
    let settings = PoolSettings {
        database_wait_ms: PATIENCE,
        database_connect_ms: PATIENCE,
        database_statement_ms: PATIENCE,
        ..PoolSettings::for_url(Secret::new(database.url("passport")))
    };
    Pool::new(PASSPORT, &settings, Environment::Test).unwrap()
}

/// A connection as the service's own role.
async fn client(database: &Database) -> Client {
    pool(database).get().await.unwrap()
}

/// Waits for as long as a busy machine may take.
async fn eventually(what: &str, holds: impl AsyncFn() -> bool) {
    let waited = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(
        tokio::time::timeout(PATIENCE * 3, waited).await.is_ok(),
        "waited for: {what}"
    );
}
