use std::path::{Path, PathBuf};

use deadpool_postgres::Object;
use runtime::outbox::EventError;
use runtime::postgres::{self, Client, Pool};

use super::fingerprint::fingerprint;
use super::progress::{Place, Progress};
use super::reading::{self, Batch, Read, ReadError};
use super::rejects::Rejects;
use super::{BadHeader, Format, ImportOptions, Report};
use crate::domain::Source;
use crate::events;
use crate::store::{self, ImportRun, StoreError};

/// How long a batch's statements and locks may take. A request's limit is too short for them.
const PATIENCE: &str = "SET statement_timeout = '60s'; SET lock_timeout = '30s'; \
                        SET idle_in_transaction_session_timeout = '60s'";

/// Why an import stopped. What was committed before stays; the same file goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read.
    #[error("cannot read {}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The file is of another kind.
    #[error("{}:1: {source}", path.display())]
    Header {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: BadHeader,
    },
    /// Another process is at it.
    #[error("{} is being imported by another process: wait for it to end", path.display())]
    Busy {
        /// Which file.
        path: PathBuf,
    },
    /// What was rejected cannot be told.
    #[error("cannot write the list of rejected lines")]
    Output(#[source] std::io::Error),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An event could not be put beside its change.
    #[error(transparent)]
    Event(#[from] EventError),
}

impl From<postgres::Error> for ImportError {
    fn from(error: postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<tokio_postgres::Error> for ImportError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Imports a file, from where an earlier import of it was cut off, if one was.
///
/// # Errors
/// The file, the list of rejected lines or the database. Lines that are no products are told, and stop nothing.
pub async fn import<F: Format>(pool: &Pool, path: &Path, options: ImportOptions<'_>) -> Result<Report, ImportError> {
    let unreadable = |source| ImportError::File {
        path: path.to_owned(),
        source,
    };
    let length = std::fs::metadata(path).map_err(unreadable)?.len();
    let known = fingerprint(path, F::NAME).map_err(unreadable)?;
    let mut client = pool.get().await?;
    let outcome = import_on::<F>(&mut client, path, &known, length, options).await;
    // Not given back to the pool: the lock on the file ends with this connection, and so do its settings.
    drop(Object::take(client));
    outcome
}

async fn import_on<F: Format>(
    client: &mut Client,
    path: &Path,
    known: &[u8],
    length: u64,
    options: ImportOptions<'_>,
) -> Result<Report, ImportError> {
    let unreadable = |source| ImportError::File {
        path: path.to_owned(),
        source,
    };
    client.batch_execute(PATIENCE).await?;
    let ImportRun {
        import_id,
        position,
        line,
        rejects_length,
        report,
    } = store::begin_import(client, known, F::NAME)
        .await
        .map_err(|error| match error {
            StoreError::Postgres(postgres::Error::Timeout) => ImportError::Busy { path: path.to_owned() },
            error => error.into(),
        })?;
    if position > 0 {
        tracing::info!(
            count = line,
            offset = position,
            "going on with an import that was cut off"
        );
    }
    let rejects = Rejects::open(options.rejects, path, rejects_length).map_err(ImportError::Output)?;
    let mut running = Running {
        client,
        import_id,
        rejects,
        report,
    };
    let mut progress = Progress::new(length);
    let mut reads = reading::read::<F>(path.to_owned(), position, line, options.batch_lines);
    let (mut credited, mut whole) = (None, false);
    while let Some(read) = reads.recv().await {
        match (read, &credited) {
            (Ok(Read::Source(source)), _) => credited = Some(source),
            (Ok(Read::Batch(batch)), Some(source)) => {
                let (read, lines) = (batch.read, batch.line);
                whole = batch.last;
                running.write(batch, source).await?;
                let rejected = running.report.rejected();
                progress.at(Place { read, lines, rejected });
            }
            // The reader gives the source first.
            (Ok(Read::Batch(_)), None) => {}
            (Err(ReadError::File(error)), _) => return Err(unreadable(error)),
            (Err(ReadError::Header(source)), _) => {
                let path = path.to_owned();
                return Err(ImportError::Header { path, source });
            }
        }
    }
    if !whole {
        return Err(unreadable(std::io::Error::other("reading stopped before the end")));
    }
    store::finish_import(running.client, import_id).await?;
    Ok(running.report)
}

struct Running<'c, 'r> {
    client: &'c mut Client,
    import_id: i64,
    rejects: Rejects<'r>,
    report: Report,
}

impl Running<'_, '_> {
    /// Writes a batch, its events and how far the file is done in one transaction.
    async fn write(&mut self, batch: Batch, source: &Source) -> Result<(), ImportError> {
        let mut report = self.report.clone();
        for (line, reason) in &batch.rejected {
            report.reject(reason.code());
            self.rejects.tell(*line, reason).map_err(ImportError::Output)?;
        }
        report.left_out.add(batch.left_out);
        // Before the commit: a list that is too long is cut when the import goes on, one that is too short is not mended.
        let rejects_length = self.rejects.flush().map_err(ImportError::Output)?;

        let transaction = self.client.transaction().await?;
        let brands = store::brand_prefixes(&transaction).await?;
        let changed = store::merge(&transaction, &batch.products, &brands, source, self.import_id).await?;
        events::products_catalogued(&transaction, &changed).await?;
        let added = changed.iter().filter(|product| product.revision == 1).count() as u64;
        report.added += added;
        report.changed += changed.len() as u64 - added;
        report.unchanged += (batch.products.len() - changed.len()) as u64 + batch.repeated;
        let run = ImportRun {
            import_id: self.import_id,
            position: batch.position,
            line: batch.line,
            rejects_length,
            report,
        };
        store::note_import(&transaction, &run).await?;
        transaction.commit().await?;
        self.report = run.report;
        Ok(())
    }
}
