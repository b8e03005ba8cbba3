use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};
use uuid::Uuid;

use super::super::{DateTime, Envelope, Incoming, Message, Meta, Read, Received, Role, Seed};

/// Reads a message in one pass. `None`: not this way, which says nothing yet of whether it is malformed.
pub fn read<I: Incoming>(topic: &str, body: &[u8]) -> Option<Received<I>> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let received = json
        .deserialize_map(Whole {
            topic,
            envelope: I::envelope(),
            of: PhantomData,
        })
        .ok()?;
    json.end().ok()?;
    Some(received)
}

struct Whole<'t, I> {
    topic: &'t str,
    envelope: &'static Envelope,
    of: PhantomData<I>,
}

/// The members as they are met.
struct Slots<I> {
    id: Option<Uuid>,
    message: Option<&'static Message>,
    version: Option<i64>,
    time: Option<DateTime>,
    producer: Option<Producer>,
    correlation: Option<Uuid>,
    causation: Option<Uuid>,
    trace: Option<String>,
    event: Option<I>,
}

/// Not this way: the slow look decides.
fn declined<E: Error>() -> E {
    E::custom("not as expected")
}

fn value<'de, T: Read, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value_seed(Seed::new())
}

/// Fills a slot once; a member that stands twice is for the slow look.
fn fill<T, E: Error>(slot: &mut Option<T>, value: T) -> Result<(), E> {
    if slot.replace(value).is_some() {
        Err(declined())
    } else {
        Ok(())
    }
}

impl<'de, I: Incoming> Visitor<'de> for Whole<'_, I> {
    type Value = Received<I>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Received<I>, A::Error> {
        let mut slots = Slots {
            id: None,
            message: None,
            version: None,
            time: None,
            producer: None,
            correlation: None,
            causation: None,
            trace: None,
            event: None,
        };
        let mut next = 0;
        while let Some(role) = map.next_key_seed(RoleOf(self.envelope, &mut next))? {
            match role {
                None => drop(map.next_value::<IgnoredAny>()?),
                Some(Role::Id) => fill(&mut slots.id, value(&mut map)?)?,
                Some(Role::Type) => {
                    let message = map.next_value_seed(MessageOf::<I> {
                        topic: self.topic,
                        of: PhantomData,
                    })?;
                    fill(&mut slots.message, message)?;
                }
                Some(Role::Version) => fill(&mut slots.version, value(&mut map)?)?,
                Some(Role::Time) => fill(&mut slots.time, value(&mut map)?)?,
                Some(Role::Producer) => {
                    let producer = map.next_value_seed(ProducerOf(slots.message.map(|message| message.producer)))?;
                    fill(&mut slots.producer, producer)?;
                }
                Some(Role::Correlation) => fill(&mut slots.correlation, value(&mut map)?)?,
                Some(Role::Causation) => fill(&mut slots.causation, value(&mut map)?)?,
                Some(Role::Trace) => fill(&mut slots.trace, value(&mut map)?)?,
                Some(Role::Payload) => {
                    // Writers put the type first. One that does not costs a second look, and nothing else.
                    let message = slots.message.ok_or_else(declined)?;
                    let event = I::visit(self.topic, message.event_type, &mut map)?.ok_or_else(declined)?;
                    fill(&mut slots.event, event)?;
                }
            }
        }
        slots.received(self.envelope).ok_or_else(declined)
    }
}

impl<I> Slots<I> {
    /// The whole, when nothing that must be there is missing and the constants are the contract's.
    fn received(self, envelope: &Envelope) -> Option<Received<I>> {
        let message = self.message?;
        let complete = envelope
            .members
            .iter()
            .filter(|member| member.required)
            .all(|member| match member.role {
                Role::Causation => self.causation.is_some(),
                Role::Trace => self.trace.is_some(),
                _ => true,
            });
        let traced = self.trace.as_deref().is_none_or(|text| envelope.trace.accepts(text));
        let meta = Meta {
            event_id: self.id?,
            event_type: message.event_type,
            schema_version: self.version?,
            occurred_at: self.time?.timestamp(),
            producer: message.producer,
            correlation_id: self.correlation?,
            causation_id: self.causation,
            traceparent: self.trace,
        };
        let expected = meta.schema_version == message.schema_version && self.producer?.is(message.producer);
        (complete && traced && expected).then_some(Received {
            meta,
            event: self.event?,
        })
    }
}

/// A member's name as its role, without copying it.
struct RoleOf<'n>(&'static Envelope, &'n mut usize);

impl<'de> DeserializeSeed<'de> for RoleOf<'_> {
    type Value = Option<Role>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Role>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for RoleOf<'_> {
    type Value = Option<Role>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<Role>, E> {
        Ok(self.0.role(name, self.1))
    }
}

/// An event's name as what the contract says of it on this topic.
struct MessageOf<'t, I> {
    topic: &'t str,
    of: PhantomData<I>,
}

impl<'de, I: Incoming> DeserializeSeed<'de> for MessageOf<'_, I> {
    type Value = &'static Message;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static Message, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<I: Incoming> Visitor<'_> for MessageOf<'_, I> {
    type Value = &'static Message;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<&'static Message, E> {
        I::message(self.topic, name).ok_or_else(declined)
    }
}

/// What a message says of who sent it.
enum Producer {
    /// Whom the contract names.
    Expected,
    /// To be compared when the type is known, which is written before it as a rule.
    Named(String),
}

impl Producer {
    fn is(&self, expected: &str) -> bool {
        match self {
            Self::Expected => true,
            Self::Named(name) => name == expected,
        }
    }
}

/// The producer, without copying it when it is known who it must be.
struct ProducerOf(Option<&'static str>);

impl<'de> DeserializeSeed<'de> for ProducerOf {
    type Value = Producer;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Producer, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for ProducerOf {
    type Value = Producer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a producer's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Producer, E> {
        match self.0 {
            None => Ok(Producer::Named(name.to_owned())),
            Some(expected) if name == expected => Ok(Producer::Expected),
            Some(_) => Err(declined()),
        }
    }
}
