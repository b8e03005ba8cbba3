use deadpool_postgres::{Manager, ManagerConfig, RecyclingMethod, Runtime};
use tokio_postgres::NoTls;

use super::settings::{config_of, with_session};
use super::{ConfigError, Error, PoolSettings, Schema};
use crate::config::Environment;

/// A connection of the pool, given back when dropped.
pub type Client = deadpool_postgres::Client;

/// The service's connections, as its own role, in its own schema. Cloning shares them.
#[derive(Clone)]
pub struct Pool {
    inner: deadpool_postgres::Pool,
    schema: Schema,
}

impl Pool {
    /// Makes the pool. Nothing is connected yet.
    pub fn new(schema: Schema, settings: &PoolSettings, environment: Environment) -> Result<Self, ConfigError> {
        let mut config = config_of("DATABASE_URL", &settings.database_url, environment)?;
        let statement = settings.database_statement_ms;
        config.application_name(schema.service());
        config.connect_timeout(settings.database_connect_ms);
        // Postgres ends what takes long, but cannot when the network between is gone.
        config.tcp_user_timeout(statement * 2);
        let statement_ms = statement.as_millis().to_string();
        with_session(
            &mut config,
            schema,
            &[
                ("statement_timeout", &statement_ms),
                ("lock_timeout", &statement_ms),
                // A handler that forgets its transaction must not hold its locks for ever.
                (
                    "idle_in_transaction_session_timeout",
                    &(statement * 2).as_millis().to_string(),
                ),
            ],
        );
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let inner = deadpool_postgres::Pool::builder(Manager::from_config(config, NoTls, recycling))
            .runtime(Runtime::Tokio1)
            .max_size(usize::from(settings.database_pool_size))
            .wait_timeout(Some(settings.database_wait_ms))
            .create_timeout(Some(settings.database_connect_ms))
            .recycle_timeout(Some(settings.database_connect_ms))
            .build()
            .map_err(|_| ConfigError::Pool)?;
        Ok(Self { inner, schema })
    }

    /// A connection, waiting for one no longer than the settings say.
    pub async fn get(&self) -> Result<Client, Error> {
        Ok(self.inner.get().await?)
    }

    /// Whether the database answers, for `/ready`.
    pub async fn ping(&self) -> Result<(), Error> {
        self.get().await?.batch_execute("SELECT 1").await?;
        Ok(())
    }

    /// The schema that this pool's connections see.
    pub fn schema(&self) -> Schema {
        self.schema
    }

    /// Writes the pool's figures to the metrics.
    pub fn report(&self) {
        let status = self.inner.status();
        for (state, figure) in [
            ("max", status.max_size),
            ("open", status.size),
            ("idle", status.available),
            ("waiting", status.waiting),
        ] {
            metrics::gauge!("postgres_pool_connections", "state" => state).set(figure as f64);
        }
    }

    /// Refuses further connections and closes idle ones; those in use close when given back.
    pub fn close(&self) {
        self.inner.close();
    }
}
