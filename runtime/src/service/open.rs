use super::Service;
use crate::config::Environment;
use crate::migrate::{self, SchemaError};
use crate::postgres::{ConfigError, Pool, PoolSettings, Schema};

/// The database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A setting was refused.
    #[error(transparent)]
    Settings(#[from] ConfigError),
    /// It does not have this program's version, or does not answer.
    #[error(transparent)]
    Schema(#[from] SchemaError),
}

/// The service's pool, once its schema is known to be at this program's version.
pub async fn open<S: Service>(settings: &PoolSettings, environment: Environment) -> Result<Pool, OpenError> {
    let pool = Pool::new(const { Schema::of(S::NAME) }, settings, environment)?;
    migrate::check(&pool, &S::migrations()).await?;
    Ok(pool)
}
