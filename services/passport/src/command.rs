//! What the program does beside serving.
use std::path::{Path, PathBuf};

use runtime::config::ProcessSettings;
use runtime::postgres::PoolSettings;

use crate::import::{self, CatalogFile, ImportError, ImportOptions, OpenFoodFacts, RejectsTo};
use crate::service::Passport;

/// Commands of passport's own.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Brings products from a file into the catalog.
    #[command(subcommand)]
    Import(Import),
}

/// From what kind of file. Either may be packed with gzip.
#[derive(Debug, clap::Subcommand)]
pub enum Import {
    /// The project's own format: JSON lines, the first one a header.
    Catalog(ImportFile),
    /// Open Food Facts' export: columns separated by tabs.
    #[command(name = "openfoodfacts")]
    OpenFoodFacts(ImportFile),
}

/// `import catalog FILE`, `import openfoodfacts FILE`
#[derive(Debug, clap::Args)]
pub struct ImportFile {
    /// The file. An import that was cut off goes on where it ended.
    pub file: PathBuf,

    /// Where to list the lines that are not imported, each with the reason. Without it, those of a catalog stand on
    /// standard error, and those of an export in `<FILE's name>.rejects` in the current folder.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,

    /// How many lines take effect at once. Fewer hold locks for a shorter time, and take longer.
    #[arg(long, value_name = "LINES", default_value_t = ImportOptions::BATCH_LINES,
          value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub batch_lines: u64,

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

/// Does what the command says. The outcome is told on standard error, since it is for a person.
pub async fn run(command: Command, process: ProcessSettings) -> Result<(), CommandError> {
    let Command::Import(kind) = command;
    let own = matches!(kind, Import::Catalog(_));
    let (Import::Catalog(arguments) | Import::OpenFoodFacts(arguments)) = kind;
    let pool = runtime::service::open::<Passport>(&arguments.pool, process.environment).await?;
    let list = arguments
        .rejects
        .clone()
        .or_else(|| (!own).then(|| list_of(&arguments.file)));
    let mut told = std::io::stderr();
    let rejects = match &list {
        Some(list) => RejectsTo::File(list),
        None => RejectsTo::Stream(&mut told),
    };
    let options = ImportOptions::new(rejects).with_batch_lines(arguments.batch_lines);
    let report = if own {
        import::import::<CatalogFile>(&pool, &arguments.file, options).await?
    } else {
        import::import::<OpenFoodFacts>(&pool, &arguments.file, options).await?
    };
    eprintln!("{}: {report}", arguments.file.display());
    if let Some(list) = list.filter(|_| report.rejected() > 0) {
        eprintln!("{}: the rejected lines", list.display());
    }
    Ok(())
}

/// In the current folder: the file's own may be read-only.
fn list_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".rejects");
    name.into()
}
