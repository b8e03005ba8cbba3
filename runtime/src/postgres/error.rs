use deadpool_postgres::{PoolError, TimeoutType};
use tokio_postgres::error::SqlState;

/// What can go wrong with the database. Holds no text of Postgres: its messages and details repeat values of rows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// All connections were in use for as long as a request may wait.
    #[error("no database connection became free in time")]
    Exhausted,
    /// No connection could be made, or the one in use broke.
    #[error("the database cannot be reached")]
    Unreachable,
    /// Postgres ended a statement at its time-out, or a lock was not given in time.
    #[error("a statement took longer than it may")]
    Timeout,
    /// Postgres refused a statement.
    #[error("the database refused a statement: SQLSTATE {code}{}", constraint.as_ref().map(|name| format!(", constraint {name}")).unwrap_or_default())]
    Refused {
        /// The five-character SQLSTATE.
        code: String,
        /// The constraint that a row would have broken.
        constraint: Option<String>,
    },
    /// A value has another type than the column or parameter, or a row is missing: a mistake in our own SQL.
    #[error("a query and its row do not fit together")]
    Mapping,
}

impl Error {
    /// Whether trying later may help: the answer is 503 rather than 500.
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Exhausted | Self::Unreachable | Self::Timeout => true,
            // Classes of SQLSTATE: connection exceptions, transaction rollback (a deadlock, say), insufficient
            // resources, operator intervention (a shutdown).
            Self::Refused { code, .. } => ["08", "40", "53", "57"].iter().any(|class| code.starts_with(class)),
            Self::Mapping => false,
        }
    }

    /// Whether a row with the same key exists already, by the name of the unique constraint or index.
    pub fn is_duplicate_in(&self, unique: &str) -> bool {
        matches!(self, Self::Refused { code, constraint: Some(name) }
            if code == SqlState::UNIQUE_VIOLATION.code() && name == unique)
    }

    /// The five-character SQLSTATE, if it was Postgres that refused.
    pub fn sqlstate(&self) -> Option<&str> {
        match self {
            Self::Refused { code, .. } => Some(code),
            _ => None,
        }
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::of(&error)
    }
}

impl Error {
    /// What an error of Postgres comes to.
    pub(crate) fn of(error: &tokio_postgres::Error) -> Self {
        let Some(refused) = error.as_db_error() else {
            let broken = error.is_closed() || has_io_source(error);
            return if broken { Self::Unreachable } else { Self::Mapping };
        };
        let code = refused.code();
        if [&SqlState::QUERY_CANCELED, &SqlState::LOCK_NOT_AVAILABLE].contains(&code) {
            return Self::Timeout;
        }
        Self::Refused {
            code: code.code().to_owned(),
            constraint: refused.constraint().map(str::to_owned),
        }
    }
}

impl From<PoolError> for Error {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Timeout(TimeoutType::Wait) => Self::Exhausted,
            PoolError::Backend(error) => match Self::from(error) {
                // A refused connection (no such role, say) is told as it is; all else means that there is none.
                refused @ Self::Refused { .. } => refused,
                _ => Self::Unreachable,
            },
            PoolError::Timeout(_)
            | PoolError::Closed
            | PoolError::PostCreateHook(_)
            | PoolError::NoRuntimeSpecified => Self::Unreachable,
        }
    }
}

fn has_io_source(error: &tokio_postgres::Error) -> bool {
    let mut next: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
    while let Some(source) = next {
        if source.is::<std::io::Error>() {
            return true;
        }
        next = source.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_pass_is_told_from_what_is_wrong() {
        let refused = |code: &str| Error::Refused {
            code: code.to_owned(),
            constraint: None,
        };
        for error in [
            Error::Exhausted,
            Error::Timeout,
            refused("57P01"),
            refused("40P01"),
            refused("53300"),
        ] {
            assert!(error.is_unavailable(), "{error}");
        }
        for error in [Error::Mapping, refused("42501"), refused("23505")] {
            assert!(!error.is_unavailable(), "{error}");
        }
    }
}
