//! Reading: files to documents, references to locations, locations to places a person can find.

mod builder;
mod document;
mod folders;
mod follow;
mod input;
mod json;
mod metaschemas;
mod number;
mod opening;
mod place;
mod pointer;
mod reach;
mod scalar;
mod sources;
#[cfg(test)]
mod tests;
pub(crate) mod uri;
mod yaml;

pub use document::{Document, DocumentId};
pub use input::{BaseUri, Inputs};
pub use place::Place;
pub use pointer::{Location, Pointer};
pub use sources::{Sources, Unusable};
