//! What can go wrong, each as one line that says what to do.

use std::io;
use std::path::{Path, PathBuf};

/// An error of the stack. Its text is one line, meant for whoever typed `make up`.
#[derive(Debug, thiserror::Error)]
pub enum StackError {
    /// A program that the stack needs is not on the PATH.
    #[error("`{program}` was not found: install {what} and put it on the PATH")]
    MissingProgram { program: &'static str, what: &'static str },

    /// The JDK is older than the servers need.
    #[error("`java` is version {found}: install a JDK {needed} or newer and put it on the PATH")]
    OldJava { found: u32, needed: u32 },

    /// `java -version` said something that is not understood.
    #[error("`java -version` does not tell its version: install a JDK {needed} or newer and put it on the PATH")]
    UnknownJava { needed: u32 },

    /// No build of Postgres is published for this machine.
    #[error(
        "there is no Postgres build for {os} on {arch}: use servers of your own, or the Compose file in deployment/"
    )]
    Platform { os: &'static str, arch: &'static str },

    /// The machine has less memory than the servers take.
    #[error("{available_mib} MiB of memory are available, the servers need about {needed_mib}: close something")]
    Memory { available_mib: u64, needed_mib: u64 },

    /// Somebody else listens on a published port.
    #[error("port {port} ({of}) is taken by another program: stop it, then try again")]
    PortTaken { port: u16, of: String },

    /// Maven failed.
    #[error("Maven could not fetch {what}: see {}", .log.display())]
    Fetch { what: &'static str, log: PathBuf },

    /// A fetched archive is not what it should be.
    #[error("the archive of {what} is not as expected ({reason}): remove {} and try again", .folder.display())]
    Archive {
        what: &'static str,
        reason: String,
        folder: PathBuf,
    },

    /// Postgres refuses to run as root, and there is nobody else.
    #[error("Postgres does not run as root and there is no user `nobody` to run it as: run this as another user")]
    NoOtherUser,

    /// A folder under the temporary directory is another user's.
    #[error("{} belongs to another user: remove it", .folder.display())]
    ForeignFolder { folder: PathBuf },

    /// A program that prepares a server's data failed.
    #[error("preparing {server} failed: {reason}; its log is {}", .log.display())]
    Prepare {
        server: String,
        reason: String,
        log: PathBuf,
    },

    /// A server ended before it was ready.
    #[error("{server} ended before it was ready: {reason}; its log is {}", .log.display())]
    Ended {
        server: String,
        reason: String,
        log: PathBuf,
    },

    /// A server was not ready in time.
    #[error("{server} was not ready after {seconds} s: {reason}; its log is {}", .log.display())]
    NotReady {
        server: String,
        seconds: u64,
        reason: String,
        log: PathBuf,
    },

    /// A process outlived the signal that should have ended it.
    #[error("{server} (process {pid}) does not end")]
    DoesNotEnd { server: String, pid: u32 },

    /// Postgres refused something.
    #[error("Postgres: {doing}: {}", describe(.source))]
    Postgres {
        doing: String,
        source: tokio_postgres::Error,
    },

    /// Kafka refused something.
    #[error("Kafka: {doing}: {reason}")]
    Kafka { doing: String, reason: String },

    /// The migration of a test's template failed.
    #[error("migrating the template of {template}: {source}")]
    Migrate {
        template: String,
        source: Box<dyn std::error::Error + Send + Sync>,
    },

    /// The topic manifest is missing or not understood.
    #[error("the topic manifest {}: {reason}; `cargo run -p codegen` writes it", .path.display())]
    Manifest { path: PathBuf, reason: String },

    /// A topic is asked for that the manifest does not have.
    #[error("there is no topic `{topic}` in the manifest")]
    UnknownTopic { topic: String },

    /// A program of the project's own failed (building, migrating, importing).
    #[error("{what} failed: {reason}")]
    Step { what: String, reason: String },

    /// A file or folder.
    #[error("{doing} {}: {source}", .path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
}

impl StackError {
    /// For `map_err`: what was being done to which file or folder.
    pub fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StackError + use<> {
        let path = path.to_owned();
        move |source| StackError::Io { doing, path, source }
    }

    /// For `map_err`: what Postgres was asked to do.
    pub fn postgres(doing: impl Into<String>) -> impl FnOnce(tokio_postgres::Error) -> StackError {
        let doing = doing.into();
        move |source| StackError::Postgres { doing, source }
    }
}

/// The server's own words: `tokio_postgres::Error` alone prints only "db error".
fn describe(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(told) => told.message().to_owned(),
        None => error.to_string(),
    }
}
