//! What passport does with its database, on a real Postgres.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking; its helpers too")]

mod brands;
mod erasure;
mod import;
mod retention;
mod store;

use local_stack::testing::Database;
use passport::service::Passport;
use runtime::postgres::{Client, Pool};
use service_testing::{PATIENCE, eventually};

/// A fresh database with passport's tables.
async fn database() -> Database {
    service_testing::database::<Passport>().await
}

fn pool(database: &Database) -> Pool {
    service_testing::pool::<Passport>(database)
}

/// A connection as the service's own role.
async fn client(database: &Database) -> Client {
    pool(database).get().await.unwrap()
}
