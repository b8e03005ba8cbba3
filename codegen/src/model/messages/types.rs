//! What AsyncAPI documents mean.

use std::collections::BTreeMap;

use crate::read::{DocumentId, Location, Pointer};

/// All services of the documents, and all topics.
#[derive(Clone, Debug)]
pub struct Messages {
    pub envelope: Envelope,
    /// In the order of the documents.
    pub services: Vec<Service>,
    /// In the order of the documents and of the channels in each.
    pub topics: Vec<Topic>,
    /// Who must answer what.
    pub confirmations: Vec<Confirmation>,
}

/// A topic's number in [`Messages::topics`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TopicId(pub usize);

impl Messages {
    /// The topic of this number.
    pub fn topic(&self, id: TopicId) -> Option<&Topic> {
        self.topics.get(id.0)
    }
}

/// One document.
#[derive(Clone, Debug)]
pub struct Service {
    pub document: DocumentId,
    /// The stem of the document's file name: `brand-analytics`.
    pub name: String,
    pub description: Option<String>,
    pub sends: Vec<Send>,
    pub receives: Vec<Receive>,
}

/// A message that a service may send.
#[derive(Clone, Debug)]
pub struct Send {
    pub topic: TopicId,
    pub event: Event,
    /// Nothing sends it yet.
    pub draft: bool,
    pub at: Location,
}

/// A message that a service receives.
#[derive(Clone, Debug)]
pub struct Receive {
    pub topic: TopicId,
    pub event: Event,
    /// Nothing reads it yet.
    pub draft: bool,
    pub at: Location,
}

/// What a message says: its event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Where the message is defined.
    pub at: Location,
    /// What the envelope's type member says: `ProductScanned`.
    pub name: String,
    pub version: i64,
    pub producer: String,
    pub summary: Option<String>,
    /// The schema of the payload.
    pub payload: Location,
    /// Within the payload: what Kafka partitions and orders by.
    pub key: Pointer,
    /// Within the payload: which of two events of one key is the newer one.
    pub revision: Option<Pointer>,
    /// The event with which each of its readers answers.
    pub confirmed_by: Option<String>,
}

/// A channel, which is a Kafka topic.
#[derive(Clone, Debug)]
pub struct Topic {
    pub at: Location,
    pub name: String,
    /// The service in whose document it is written.
    pub owner: String,
    pub description: Option<String>,
    pub partitions: u32,
    pub replicas: u16,
    pub cleanup: Cleanup,
    /// How long a message is kept, where that is limited.
    pub retention_ms: Option<u64>,
    /// Every other setting of the topic as Kafka takes it: `segment.ms`.
    pub settings: BTreeMap<String, String>,
    pub events: Vec<Event>,
}

/// What becomes of old messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleanup {
    /// They are deleted after the retention.
    Delete,
    /// The last one of each key is kept.
    Compact,
    /// Both.
    CompactAndDelete,
}

impl Cleanup {
    /// As Kafka writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Compact => "compact",
            Self::CompactAndDelete => "compact,delete",
        }
    }
}

/// The members of the envelope in the contract's order.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub at: Location,
    pub members: Vec<Member>,
    /// What the trace context must look like.
    pub trace_pattern: Option<String>,
}

/// One member of the envelope.
#[derive(Clone, Debug)]
pub struct Member {
    pub role: Role,
    pub name: String,
    pub required: bool,
}

/// What a member of the envelope means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Id,
    Type,
    Version,
    Time,
    Producer,
    Correlation,
    Causation,
    Trace,
    Payload,
}

/// An event that its readers answer, and those who do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The event that asks.
    pub event: String,
    /// The event that answers.
    pub confirmed_by: String,
    /// Services that receive the one and send the other.
    pub services: Vec<String>,
    /// Those that will, once what is a draft is none.
    pub drafts: Vec<String>,
}
