//! What the program does beside serving.
use std::path::PathBuf;

use runtime::config::ProcessSettings;
use runtime::postgres::PoolSettings;

use crate::import::{ImportError, import_catalog};
use crate::service::Passport;

/// Commands of passport's own.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Brings products from a file into the catalog.
    #[command(subcommand)]
    Import(Import),
}

/// From what kind of file.
#[derive(Debug, clap::Subcommand)]
pub enum Import {
    /// The project's own format: JSON lines, the first one a header.
    Catalog(ImportCatalog),
}

/// `import catalog FILE`
#[derive(Debug, clap::Args)]
pub struct ImportCatalog {
    /// The file.
    pub file: PathBuf,

    /// The database.
    #[command(flatten)]
    pub pool: PoolSettings,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be used.
    #[error(transparent)]
    Open(#[from] runtime::service::OpenError),
    /// The import stopped.
    #[error(transparent)]
    Import(#[from] ImportError),
}

/// Does what the command says. Rejected lines and the outcome are told on standard error, since both are for a person.
pub async fn run(command: Command, process: ProcessSettings) -> Result<(), CommandError> {
    let Command::Import(Import::Catalog(ImportCatalog { file, pool })) = command;
    let pool = runtime::service::open::<Passport>(&pool, process.environment).await?;
    let report = import_catalog(&pool, &file, &mut std::io::stderr()).await?;
    eprintln!("{}: {report}", file.display());
    Ok(())
}
