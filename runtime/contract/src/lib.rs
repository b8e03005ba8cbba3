//! What all generated code stands on: how JSON is read strictly, checked, guarded and rejected.
//!
//! Generated types name nothing but this crate (as `crate::support`). The sources are also written into one-off crates
//! as their module `support`, so every internal path is relative.

pub mod check;
#[cfg(feature = "client")]
pub mod client;
mod document;
#[cfg(feature = "events")]
pub mod events;
mod failed;
pub mod format;
mod guard;
#[cfg(feature = "http")]
pub mod http;
mod kind;
mod pattern;
pub mod read;
mod rejected;
mod same;
#[cfg(feature = "server")]
pub mod server;

pub use document::Document;
pub use failed::Failed;
pub use guard::{Formats, Guard, Schemas};
pub use kind::Kind;
pub use pattern::Pattern;
pub use read::{Name, Read, Seed};
pub use rejected::{Rejected, Violation};
pub use same::same;

pub use ::jiff;
pub use ::serde;
pub use ::serde_json;
pub use ::uuid;
pub use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
pub use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
pub use serde_json::{Map, Number, Value};
