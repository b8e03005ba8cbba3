use std::error::Error;

use crate::postgres;

/// An error with all its sources in one line, for the end of a process and for commands.
///
/// What Postgres says is reduced to its SQLSTATE, since it repeats values of rows.
pub fn chain(error: &(dyn Error + 'static)) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(told) = of_postgres(error) {
            parts.push(told);
            break;
        }
        let text = error.to_string();
        // A transparent error says what its source says.
        if parts.last() != Some(&text) {
            parts.push(text);
        }
        next = error.source();
    }
    parts.join(": ")
}

/// An error for a log line while requests are served: its own text, and of its sources only what is known to hold no
/// value of a request. Texts of other crates repeat URLs, bodies and rows.
pub(super) fn brief(error: &(dyn Error + 'static)) -> String {
    if let Some(told) = of_postgres(error) {
        return told;
    }
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        if let Some(told) = of_postgres(source) {
            return format!("{text}: {told}");
        }
        if let Some(source) = source.downcast_ref::<std::io::Error>() {
            text = format!("{text}: {}", source.kind());
        }
        next = source.source();
    }
    text
}

fn of_postgres(error: &(dyn Error + 'static)) -> Option<String> {
    if let Some(error) = error.downcast_ref::<tokio_postgres::Error>() {
        return Some(postgres::Error::of(error).to_string());
    }
    match error.downcast_ref::<deadpool_postgres::PoolError>()? {
        deadpool_postgres::PoolError::Backend(error) => Some(postgres::Error::of(error).to_string()),
        // The others say which time-out it was.
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot start")]
    struct Outer(#[source] Middle);

    #[derive(Debug, thiserror::Error)]
    enum Middle {
        #[error(transparent)]
        Io(#[from] io::Error),
    }

    #[test]
    fn a_chain_names_each_source_once() {
        let error = Outer(Middle::from(io::Error::other("the disk is full")));
        assert_eq!(chain(&error), "cannot start: the disk is full");
    }

    #[test]
    fn a_log_line_shows_of_an_io_error_only_its_kind() {
        let error = Outer(Middle::from(io::Error::new(
            io::ErrorKind::ConnectionRefused,
            "http://x/s/0192?17=26",
        )));
        assert!(!brief(&error).contains("0192"));
    }
}
