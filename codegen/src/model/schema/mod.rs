//! JSON Schemas as types: which Rust types accept exactly what a schema accepts, and keep what it names.
//!
//! [`Lowering`] turns schemas into [`Types`]. Inside, from the bottom up: `dialect` and `resources` say which words a
//! schema uses and where its references lead; `keywords` is one schema, read and checked; `node` is what several
//! schemas say together about one value; `lower` turns a node into a shape, type by type; `bundle` prints the schemas
//! again for the guard, and `printer` for documents.

mod bundle;
mod dialect;
mod keywords;
mod lower;
mod lowering;
mod mask;
mod names;
mod node;
mod parse;
mod printer;
mod resources;
mod schemas;
mod types;

pub(crate) use lower::used_items;
pub(crate) use lowering::with_stack;
pub use lowering::{Formats, Lowering, Options, RootId, Unknown};
pub use mask::Mask;
pub(crate) use names::pascal;
pub(crate) use printer::Printer;
pub use types::*;
