//! GS1 Digital Link URIs, uncompressed, for products.
//!
//! Written from the standard "GS1 Digital Link: URI syntax" and the GS1 General Specifications. `uri` takes a link
//! apart, `keys` knows the application identifiers, `link` says what a link means.
mod keys;
mod link;
mod uri;

pub use keys::{Format, format_of};
pub use link::{LinkError, read};
pub(crate) use uri::encode;
