//! `passport import`: products from a file into the catalog.
//!
//! A format (`catalog_file`, `open_food_facts`) turns a line into a product or a reason why it is none. `reading` does
//! that for a file of any size in a thread of its own, plain or packed, and hands over batches; `run` writes each batch,
//! its events and how far the file is done in one transaction. An import that is killed goes on where the last
//! transaction ended; one that is repeated leaves alone what is already just so and tells nobody.
mod catalog_file;
mod fingerprint;
mod format;
mod lines;
mod open_food_facts;
mod opened;
mod options;
mod progress;
mod reading;
mod rejected;
mod rejects;
mod report;
mod run;

use std::io::Write;
use std::path::Path;

use runtime::postgres::Pool;

pub use catalog_file::CatalogFile;
pub use format::{BadHeader, Format};
pub use open_food_facts::OpenFoodFacts;
pub use options::ImportOptions;
pub use rejected::Rejected;
pub use rejects::RejectsTo;
pub use report::{LeftOut, Report};
pub use run::{ImportError, import};

/// Imports a file of the project's own format. Each rejected line is told to `rejects` with its place and the reason.
pub async fn import_catalog(
    pool: &Pool,
    path: &Path,
    rejects: &mut (impl Write + Send),
) -> Result<Report, ImportError> {
    import::<CatalogFile>(pool, path, ImportOptions::new(RejectsTo::Stream(rejects))).await
}
