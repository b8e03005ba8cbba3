//! Events: what stands around a payload, how a message is written and read, and what sends and receives it.
//!
//! Generated code says which messages there are; this module knows only how any of them travels. Nothing here names a
//! topic, an event or a member: the names of the envelope's members come with the generated [`Envelope`] table.

mod decode;
mod encode;
mod envelope;
mod incoming;
mod meta;
mod outgoing;
mod unread;

use super::{
    Document, Pattern, Read, Rejected, Seed, Violation,
    format::DateTime,
    read::{Strict, document},
};

pub use decode::read;
pub use envelope::{Envelope, Member, Role, Trace};
pub use incoming::{Channel, Incoming, Received, Receives, payload, revision};
pub use meta::{Meta, Origin};
pub use outgoing::{MAX_BODY_BYTES, Message, Outbox, Outgoing, key};
pub use unread::Unread;

/// What generated modules build messages with; a service calls its own module's `send`.
pub use encode::encode;
