//! The document as OpenAPI 3.0.3, of the operations that are served: what a dropshot server's own report must equal, as
//! far as dropshot can say it.

mod bounds;
mod document;
mod literals;
#[cfg(test)]
mod meaning;
mod operation;
mod schema;

pub use document::lowered;
