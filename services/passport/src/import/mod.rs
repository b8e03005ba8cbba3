//! `passport import`: products from a file into the catalog.
//!
//! `catalog_file` knows the format, `lines` reads a file of any size line by line, `run` writes batches, each with its
//! events in one transaction. An import may be repeated: what is already just so is left alone and tells nobody.
mod catalog_file;
mod lines;
mod report;
mod run;

pub use catalog_file::{BadHeader, Header, Rejected};
pub use report::Report;
pub use run::{ImportError, import_catalog};
