use jiff::Timestamp;
use serde::{Serialize, Serializer, ser::SerializeMap};
use uuid::Uuid;

use super::{DateTime, Message, Origin, Outgoing, Role};

/// What most messages fit in: one allocation is enough for them.
const USUAL_BYTES: usize = 768;

/// Puts the envelope around `payload`.
pub fn encode<P: Serialize>(
    message: &'static Message,
    key: String,
    origin: &Origin,
    occurred_at: Timestamp,
    payload: &P,
) -> Outgoing {
    let event_id = Uuid::now_v7();
    let whole = Whole {
        message,
        event_id,
        occurred_at: to_microseconds(occurred_at),
        origin,
        payload,
    };
    let mut body = Vec::with_capacity(USUAL_BYTES);
    // Generated payloads have string keys and finite numbers only, and a vector takes every write. An outbox refuses an
    // empty body.
    if serde_json::to_writer(&mut body, &whole).is_err() {
        body.clear();
    }
    Outgoing {
        event_id,
        topic: message.topic,
        key,
        event_type: message.event_type,
        traceparent: origin.traceparent.clone(),
        body,
    }
}

/// Envelope and payload as one JSON object, written in one pass.
struct Whole<'a, P> {
    message: &'static Message,
    event_id: Uuid,
    occurred_at: DateTime,
    origin: &'a Origin,
    payload: &'a P,
}

impl<P: Serialize> Serialize for Whole<'_, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { message, origin, .. } = self;
        let mut map = serializer.serialize_map(None)?;
        for member in message.envelope.members {
            let name = member.name;
            match member.role {
                Role::Id => map.serialize_entry(name, &self.event_id)?,
                Role::Type => map.serialize_entry(name, message.event_type)?,
                Role::Version => map.serialize_entry(name, &message.schema_version)?,
                Role::Time => map.serialize_entry(name, &self.occurred_at)?,
                Role::Producer => map.serialize_entry(name, message.producer)?,
                Role::Correlation => map.serialize_entry(name, &origin.correlation_id)?,
                Role::Causation => {
                    if let Some(id) = &origin.causation_id {
                        map.serialize_entry(name, id)?;
                    }
                }
                Role::Trace => {
                    if let Some(trace) = &origin.traceparent {
                        map.serialize_entry(name, trace)?;
                    }
                }
                Role::Payload => map.serialize_entry(name, self.payload)?,
            }
        }
        map.end()
    }
}

/// To the microsecond, as Postgres keeps it.
fn to_microseconds(instant: Timestamp) -> DateTime {
    Timestamp::from_microsecond(instant.as_microsecond())
        .unwrap_or(instant)
        .into()
}
