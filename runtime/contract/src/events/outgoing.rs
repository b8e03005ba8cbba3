use std::{convert::Infallible, future::Future};

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::Envelope;

/// The largest message that may be sent, in bytes of JSON. Kafka's default limit is 1 MiB for a whole batch with its
/// framing; a row beyond it would block the outbox for ever, so it is refused while its sender can still say no.
pub const MAX_BODY_BYTES: usize = 900 * 1024;

/// What the contract says of a message that may be sent or received.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// The topic, without a prefix.
    pub topic: &'static str,
    /// The event's name.
    pub event_type: &'static str,
    /// The version of the payload's schema.
    pub schema_version: i64,
    /// The service that sends it.
    pub producer: &'static str,
    /// How the members around the payload are called.
    pub envelope: &'static Envelope,
}

/// A message as it goes to a topic. Made by the generated `send` functions only: they alone know which service may
/// send what, and where to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The message's id.
    pub event_id: Uuid,
    /// The topic, without a prefix.
    pub topic: &'static str,
    /// What the messages are partitioned and ordered by.
    pub key: String,
    /// The event's name.
    pub event_type: &'static str,
    /// The sender's W3C trace context, for the message's header.
    pub traceparent: Option<String>,
    /// Envelope and payload as JSON.
    pub body: Vec<u8>,
}

/// Where events go: a service's outbox table, a broker directly, or a test's vector.
pub trait Outbox: Send {
    /// Why a message could not be put.
    type Error: Send;

    /// Takes the message. That it was taken says nothing of when it arrives.
    fn put(&mut self, message: Outgoing) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

impl Outbox for Vec<Outgoing> {
    type Error = Infallible;

    async fn put(&mut self, message: Outgoing) -> Result<(), Infallible> {
        self.push(message);
        Ok(())
    }
}

/// A message key as it goes to the broker, from whatever type the contract's schema became: a text without its quotes,
/// everything else as JSON.
pub fn key(member: &impl Serialize) -> String {
    match serde_json::to_value(member) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        // A member of a generated type is a text, a number or the like, which always have a JSON form.
        Err(_) => String::new(),
    }
}
