use super::Error;

/// The database failed, or holds what it should not.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Postgres.
    #[error(transparent)]
    Postgres(#[from] Error),
    /// A row that the domain does not accept; which column.
    #[error("a stored row is not valid: {0}")]
    Row(&'static str),
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Postgres(error.into())
    }
}

impl StoreError {
    /// Whether it may work later.
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Postgres(error) if error.is_unavailable())
    }
}
