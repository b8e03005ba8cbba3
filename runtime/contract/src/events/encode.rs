use jiff::Timestamp;
use serde::{Serialize, Serializer, ser::SerializeMap};
use uuid::Uuid;

use super::{DateTime, Envelope, Message, Meta, Origin, Outgoing, Role};

/// Puts the envelope around `payload`.
pub fn encode<P: Serialize>(
    message: &Message,
    key: String,
    origin: &Origin,
    occurred_at: Timestamp,
    payload: &P,
) -> Outgoing {
    let meta = Meta {
        event_id: Uuid::now_v7(),
        event_type: message.event_type.to_owned(),
        schema_version: message.schema_version,
        occurred_at,
        producer: message.producer.to_owned(),
        correlation_id: origin.correlation_id,
        causation_id: origin.causation_id,
        traceparent: origin.traceparent.clone(),
    };
    let mut body = Vec::with_capacity(768);
    let whole = Whole {
        envelope: message.envelope,
        meta: &meta,
        payload,
    };
    // Generated payloads have string keys and finite numbers only, and a vector takes every write.
    if serde_json::to_writer(&mut body, &whole).is_err() {
        body.clear();
    }
    Outgoing {
        event_id: meta.event_id,
        topic: message.topic,
        key,
        event_type: message.event_type,
        traceparent: meta.traceparent,
        body,
    }
}

/// Envelope and payload as one JSON object, written in one pass.
struct Whole<'a, P> {
    envelope: &'static Envelope,
    meta: &'a Meta,
    payload: &'a P,
}

impl<P: Serialize> Serialize for Whole<'_, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let meta = self.meta;
        let mut map = serializer.serialize_map(None)?;
        for member in self.envelope.members {
            let name = member.name;
            match member.role {
                Role::Id => map.serialize_entry(name, &meta.event_id)?,
                Role::Type => map.serialize_entry(name, &meta.event_type)?,
                Role::Version => map.serialize_entry(name, &meta.schema_version)?,
                Role::Time => map.serialize_entry(name, &to_microseconds(meta.occurred_at))?,
                Role::Producer => map.serialize_entry(name, &meta.producer)?,
                Role::Correlation => map.serialize_entry(name, &meta.correlation_id)?,
                Role::Causation => {
                    if let Some(id) = &meta.causation_id {
                        map.serialize_entry(name, id)?;
                    }
                }
                Role::Trace => {
                    if let Some(trace) = &meta.traceparent {
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
