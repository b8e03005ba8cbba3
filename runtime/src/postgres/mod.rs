//! Postgres: a bounded pool in which everything has a time-out, and errors that can be logged.

mod error;
mod pool;
mod schema;
mod settings;
mod stored;

pub use error::Error;
pub use pool::{Client, Pool};
pub use schema::Schema;
pub use settings::{ConfigError, InvalidUrl, PoolSettings};
pub(crate) use settings::{config_of, with_session};
pub use stored::StoreError;
pub use tokio_postgres::Transaction;
