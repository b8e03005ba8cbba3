//! The runtime on a real Postgres.
#![allow(clippy::unwrap_used)]

mod idempotency;
mod migrations;
mod pool;

use std::time::Duration;

use local_stack::testing::{Database, servers};
use refinery::{Migration, Runner};
use runtime::config::{Environment, Secret};
use runtime::migrate::{Applied, MigrateError, MigrateSettings, migrate};
use runtime::postgres::{Pool, PoolSettings, Schema};

/// Any service's schema would do.
const SCHEMA: Schema = Schema::of("passport");

fn migrations(texts: &[(&str, &str)]) -> Runner {
    let migrations: Vec<_> = texts
        .iter()
        .map(|(name, sql)| Migration::unapplied(name, sql).unwrap())
        .collect();
    Runner::new(&migrations)
}

async fn migrate_with(database: &Database, texts: &[(&str, &str)]) -> Result<Applied, MigrateError> {
    let settings = MigrateSettings::for_url(Secret::new(database.owner_url("passport")));
    migrate(SCHEMA, &settings, Environment::Test, migrations(texts)).await
}

/// With roles and schemas, and nothing in them.
async fn empty() -> Database {
    servers().await.unwrap().empty_database().await.unwrap()
}

/// With the runtime's migrations.
async fn migrated() -> Database {
    let servers = servers().await.unwrap();
    servers
        .database("runtime", async |database| migrate_with(database, &[]).await.map(drop))
        .await
        .unwrap()
}

/// Patient, since a busy machine is not what these tests are about.
fn settings(database: &Database) -> PoolSettings {
    let patient = Duration::from_secs(60);
    let settings = PoolSettings::for_url(Secret::new(database.url("passport")));
    PoolSettings {
        database_wait_ms: patient,
        database_connect_ms: patient,
        ..settings
    }
}

fn pool(settings: &PoolSettings) -> Pool {
    Pool::new(SCHEMA, settings, Environment::Test).unwrap()
}
