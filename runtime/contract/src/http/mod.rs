//! What server and client share: the error body, the parameters' table, correlation and trace.

mod content;
mod context;
mod fields;
mod problem;
mod refused;
mod trace;

pub use bytes::Bytes;
pub use content::{Blob, Content, Media, MediaKind, essence, essence_fits};
pub use context::{Context, current, within};
pub use fields::{
    Encoded, Field, Location, Malformed, Property, Raw, Scalar, Style, Unsendable, decode, encode, member, path,
};
pub use problem::{ErrorBody, LayerAnswer, Problem, ViolationNames};
pub use refused::Refused;
pub use trace::Trace;
