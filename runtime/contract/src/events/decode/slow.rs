use serde_json::{Map, Value};
use uuid::Uuid;

use super::super::{DateTime, Envelope, Incoming, Meta, Read, Received, Rejected, Role, Unread, Violation, document};

/// Reads a message by way of a value, and says what is wrong with it.
pub fn read<I: Incoming>(topic: &str, body: &[u8]) -> Result<Received<I>, Unread> {
    let value = document(body).map_err(|_| malformed("", "json"))?;
    let Value::Object(members) = value else {
        return Err(malformed("", "envelope#/type"));
    };
    let envelope = I::envelope();
    let event_type = match at(envelope, &members, Role::Type)? {
        Some(Value::String(name)) => name,
        _ => return Err(wrong(envelope, Role::Type)),
    };
    let message = I::message(topic, event_type).ok_or(Unread::UnknownType)?;
    let take = Take {
        envelope,
        members: &members,
    };
    let meta = Meta {
        event_id: take.required(Role::Id, read_as::<Uuid>)?,
        event_type: message.event_type,
        schema_version: take.required(Role::Version, |value| {
            read_as::<i64>(value).filter(|version| *version == message.schema_version)
        })?,
        occurred_at: take.required(Role::Time, read_as::<DateTime>)?.timestamp(),
        producer: take.required(Role::Producer, |value| {
            (value.as_str()? == message.producer).then_some(message.producer)
        })?,
        correlation_id: take.required(Role::Correlation, read_as::<Uuid>)?,
        causation_id: take.optional(Role::Causation, read_as::<Uuid>)?,
        traceparent: take.optional(Role::Trace, |value| {
            value
                .as_str()
                .filter(|text| envelope.trace.accepts(text))
                .map(str::to_owned)
        })?,
    };
    let payload = take.required(Role::Payload, |value| Some(value.clone()))?;
    let event = I::from_value(topic, meta.event_type, payload)
        .map_err(|rejected| Unread::Malformed(below(name(envelope, Role::Payload), &rejected)))?
        .ok_or(Unread::UnknownType)?;
    Ok(Received { meta, event })
}

fn read_as<T: Read>(value: &Value) -> Option<T> {
    T::read(value).ok()
}

struct Take<'m> {
    envelope: &'static Envelope,
    members: &'m Map<String, Value>,
}

impl Take<'_> {
    fn required<T>(&self, role: Role, read: impl Fn(&Value) -> Option<T>) -> Result<T, Unread> {
        self.optional(role, read)?.ok_or_else(|| missing(self.envelope, role))
    }

    fn optional<T>(&self, role: Role, read: impl Fn(&Value) -> Option<T>) -> Result<Option<T>, Unread> {
        match at(self.envelope, self.members, role)? {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| wrong(self.envelope, role)),
        }
    }
}

/// The member of this role; an error when it is missing and must not be.
fn at<'m>(envelope: &Envelope, members: &'m Map<String, Value>, role: Role) -> Result<Option<&'m Value>, Unread> {
    let Some(member) = envelope.members.iter().find(|member| member.role == role) else {
        return Ok(None);
    };
    match members.get(member.name) {
        None if member.required => Err(missing(envelope, role)),
        value => Ok(value),
    }
}

fn name(envelope: &Envelope, role: Role) -> &'static str {
    envelope
        .members
        .iter()
        .find(|member| member.role == role)
        .map_or("", |member| member.name)
}

fn missing(envelope: &Envelope, role: Role) -> Unread {
    malformed(&format!("/{}", name(envelope, role)), "envelope#/required")
}

fn wrong(envelope: &Envelope, role: Role) -> Unread {
    let name = name(envelope, role);
    malformed(&format!("/{name}"), &format!("envelope#/properties/{name}"))
}

fn malformed(at: &str, rule: &str) -> Unread {
    Unread::Malformed(Rejected::new([Violation::new(at, rule)]))
}

/// The payload's violations, as places in the whole message.
fn below(member: &str, rejected: &Rejected) -> Rejected {
    let moved = |violation: &Violation| Violation::new(&format!("/{member}{}", violation.at()), violation.rule());
    Rejected::new(rejected.violations().iter().map(moved))
}
