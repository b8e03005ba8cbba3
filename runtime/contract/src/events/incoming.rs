use std::{future::Future, time::Duration};

use serde::{
    Serialize,
    de::{Error, MapAccess},
};
use serde_json::Value;

use super::{Document, Envelope, Message, Meta, Rejected, Seed, Strict};

/// A topic that a service reads.
#[derive(Clone, Copy, Debug)]
pub struct Channel {
    /// Its name, without a prefix.
    pub topic: &'static str,
    /// How long the broker keeps a message; `None` when the topic is compacted and keeps the last one for each key.
    pub retention: Option<Duration>,
}

/// The events that a service may receive: the generated enum implements this, nothing else does.
pub trait Incoming: Sized + Send {
    /// How the members around the payload are called.
    fn envelope() -> &'static Envelope;

    /// What the contract says of this event on this topic; `None` when it is not read from there.
    fn message(topic: &str, event_type: &str) -> Option<&'static Message>;

    /// Reads the payload in the same pass as the envelope. `Ok(None)`: this event is not read from that topic; the
    /// payload is then skipped.
    fn visit<'de, A: MapAccess<'de>>(topic: &str, event_type: &str, map: &mut A) -> Result<Option<Self>, A::Error>;

    /// Reads the payload from a value: when the fast way fails, to say why.
    fn from_value(topic: &str, event_type: &str, payload: Value) -> Result<Option<Self>, Rejected>;

    /// Where the contract names one (`x-revision-location`), the revision: of two events with one key the higher
    /// revision is the newer one. How events of compacted topics are told from their predecessors and duplicates.
    fn revision(&self) -> Option<i64>;
}

/// A message that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Received<I> {
    /// What stands around the event.
    pub meta: Meta,
    /// The event.
    pub event: I,
}

/// What a service does with what it receives: implemented by the generated `Receiver`, driven by a consumer.
///
/// `T` is the transaction in which the effect is made and the message is recorded as handled.
pub trait Receives<T>: Send + Sync {
    /// The events that may come.
    type Incoming: Incoming;
    /// Why an event could not be handled.
    type Error: Send;
    /// The topics to read.
    const CHANNELS: &'static [Channel];

    /// Handles one event within `transaction`.
    fn handle(
        &self,
        transaction: &mut T,
        received: Received<Self::Incoming>,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// Reads a payload where it stands, in the same pass as what is around it.
///
/// # Errors
/// The deserializer's, when the payload is not what its schema accepts; without saying why.
pub fn payload<'de, P: Document, A: MapAccess<'de>>(map: &mut A) -> Result<P, A::Error> {
    if P::EXACT {
        return map.next_value_seed(Seed::new());
    }
    let value = map.next_value_seed(Strict)?;
    P::from_value(value).map_err(A::Error::custom)
}

/// A revision as it is compared, from whatever type the contract's schema became: `None` for one beyond 63 bits, which no
/// counter reaches.
pub fn revision(number: &impl Serialize) -> Option<i64> {
    serde_json::to_value(number).ok()?.as_i64()
}
