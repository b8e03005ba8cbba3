use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use runtime::postgres::{self, Pool};
use tokio::io::{AsyncBufRead, BufReader};

use super::catalog_file::{self, BadHeader, Header, Rejected};
use super::lines::{self, Line};
use super::report::Report;
use crate::domain::{BrandPrefixes, Gtin, Source};
use crate::events::{self, EventError};
use crate::store::{self, ImportedProduct, StoreError};

/// Products of one transaction: few enough for it to be short, many enough for its commit not to matter.
const BATCH: usize = 500;

/// Why an import stopped. What was committed before stays; a repetition goes over it without effect.
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

/// Imports a file of the project's own format. Each rejected line is told to `rejects` with its place and the reason.
pub async fn import_catalog(
    pool: &Pool,
    path: &Path,
    rejects: &mut (impl Write + Send),
) -> Result<Report, ImportError> {
    let unreadable = |source| ImportError::File {
        path: path.to_owned(),
        source,
    };
    let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
    let mut reader = BufReader::new(file);
    let bad_header = |source| ImportError::Header {
        path: path.to_owned(),
        source,
    };
    let header = match lines::next(&mut reader).await.map_err(unreadable)? {
        Some(Line::Text(line)) => Header::read(&line).map_err(bad_header)?,
        Some(Line::TooLong) => return Err(bad_header(BadHeader::Format)),
        None => return Err(bad_header(BadHeader::Empty)),
    };
    let brands = store::brand_prefixes(&pool.get().await?).await?;
    let mut import = Import {
        pool,
        source: header.source,
        brands,
        batch: Vec::new(),
        known: HashSet::new(),
        report: Report::default(),
    };
    import.read(&mut reader, path, rejects).await?;
    Ok(import.report)
}

struct Import<'p> {
    pool: &'p Pool,
    source: Source,
    brands: BrandPrefixes,
    batch: Vec<ImportedProduct>,
    /// GTINs of the batch: a statement may not change a row twice.
    known: HashSet<Gtin>,
    report: Report,
}

impl Import<'_> {
    async fn read(
        &mut self,
        reader: &mut (impl AsyncBufRead + Unpin),
        path: &Path,
        rejects: &mut impl Write,
    ) -> Result<(), ImportError> {
        let mut number = 1u64;
        while let Some(line) = lines::next(reader).await.map_err(|source| ImportError::File {
            path: path.to_owned(),
            source,
        })? {
            number += 1;
            let product = match line {
                Line::Text(text) if text.iter().all(u8::is_ascii_whitespace) => continue,
                Line::Text(text) => catalog_file::product(&text, &self.brands),
                Line::TooLong => Err(Rejected::TooLong),
            };
            match product {
                Ok(product) => self.add(product).await?,
                Err(reason) => {
                    self.report.rejected += 1;
                    writeln!(rejects, "{}:{number}: {reason}", path.display()).map_err(ImportError::Output)?;
                }
            }
        }
        self.flush().await
    }

    /// Of a GTIN that stands in the file twice, the later line holds.
    async fn add(&mut self, product: ImportedProduct) -> Result<(), ImportError> {
        if self.batch.len() >= BATCH || self.known.contains(&product.gtin) {
            self.flush().await?;
        }
        self.known.insert(product.gtin.clone());
        self.batch.push(product);
        Ok(())
    }

    /// Writes the batch and its events in one transaction.
    async fn flush(&mut self) -> Result<(), ImportError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let changed = store::upsert(&transaction, &self.batch, &self.source).await?;
        for product in &changed {
            events::product_catalogued(&transaction, product).await?;
        }
        transaction.commit().await?;
        self.report.changed += changed.len() as u64;
        self.report.unchanged += (self.batch.len() - changed.len()) as u64;
        self.batch.clear();
        self.known.clear();
        Ok(())
    }
}
