//! Logs with trace context. What identifies a person stays out: a line holds only the fields of [`fields`], and text
//! of other people's crates is withheld outside development.

mod collected;
mod fields;
mod init;
mod json;
mod members;
mod out;
mod panics;
mod text;
mod time;

pub use init::{TelemetryError, init};
pub use out::{flush, gather};
pub use text::chain;

// One request's correlation and trace, which the generated servers and clients carry through.
pub use contract::http::{Context, Trace, current, within};
