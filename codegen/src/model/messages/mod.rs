//! Events: AsyncAPI 3.0 documents as services, what each sends and receives, and the topics that it goes through.
//!
//! One document is one service, named after its file. A channel belongs to the document that it is written in; others refer
//! to it. What a document says beyond what readers and writers honour is refused, with its place.

mod channel;
mod confirmation;
mod document;
mod envelope;
mod key;
mod message;
mod node;
mod read;
mod types;

pub use read::read;
pub use types::{
    Cleanup, Confirmation, Envelope, Event, Member, Messages, Receive, Role, Send, Service, Topic, TopicId,
};
