// Written by codegen; do not edit.

use crate::support;

/// What every event carries beside its payload. Open for readers: members that a reader does not know pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    pub event_id: crate::common::EventId,
    /// The name of the event; with the topic it says which schema the payload follows.
    pub event_type: String,
    /// The version of the payload's schema: the number of the folder that holds it.
    pub schema_version: u64,
    /// When the fact became true, not when it was sent.
    pub occurred_at: crate::common::Timestamp,
    /// The service that states the fact.
    pub producer: crate::common::ServiceName,
    pub correlation_id: crate::common::CorrelationId,
    /// The event that this one follows from; absent when a request is the cause.
    pub causation_id: Option<crate::common::EventId>,
    /// W3C trace context of the work that caused the event.
    pub traceparent: Option<String>,
    /// The fact itself, as the schema of the event type says.
    pub payload: std::collections::BTreeMap<String, support::Value>,
}

impl Envelope {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[A-Z][A-Za-z0-9]*$"#);
        static PATTERN_2: support::Pattern =
            support::Pattern::new(r#"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"#);
        support::check::max_length(&self.event_type, 64)?;
        support::check::pattern(&self.event_type, &PATTERN_1)?;
        support::check::that(self.schema_version >= 1, "minimum")?;
        if let Some(value) = &self.traceparent {
            support::check::pattern(value, &PATTERN_2)?;
        }
        Ok(())
    }
}

impl support::Read for Envelope {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Envelope;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut event_id = None;
                let mut event_type = None;
                let mut schema_version = None;
                let mut occurred_at = None;
                let mut producer = None;
                let mut correlation_id = None;
                let mut causation_id = None;
                let mut traceparent = None;
                let mut payload = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "eventId" => support::read::member(&mut event_id, &mut map_)?,
                        "eventType" => support::read::member(&mut event_type, &mut map_)?,
                        "schemaVersion" => support::read::member(&mut schema_version, &mut map_)?,
                        "occurredAt" => support::read::member(&mut occurred_at, &mut map_)?,
                        "producer" => support::read::member(&mut producer, &mut map_)?,
                        "correlationId" => support::read::member(&mut correlation_id, &mut map_)?,
                        "causationId" => support::read::member(&mut causation_id, &mut map_)?,
                        "traceparent" => support::read::member(&mut traceparent, &mut map_)?,
                        "payload" => support::read::member(&mut payload, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Envelope {
                        event_id: support::read::required::<_, A_::Error>(event_id, "eventId")?,
                        event_type: support::read::required::<_, A_::Error>(event_type, "eventType")?,
                        schema_version: support::read::required::<_, A_::Error>(schema_version, "schemaVersion")?,
                        occurred_at: support::read::required::<_, A_::Error>(occurred_at, "occurredAt")?,
                        producer: support::read::required::<_, A_::Error>(producer, "producer")?,
                        correlation_id: support::read::required::<_, A_::Error>(correlation_id, "correlationId")?,
                        causation_id,
                        traceparent,
                        payload: support::read::required::<_, A_::Error>(payload, "payload")?,
                    },
                    Envelope::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Envelope {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("eventId", &self.event_id)?;
        map_.serialize_entry("eventType", &self.event_type)?;
        map_.serialize_entry("schemaVersion", &self.schema_version)?;
        map_.serialize_entry("occurredAt", &self.occurred_at)?;
        map_.serialize_entry("producer", &self.producer)?;
        map_.serialize_entry("correlationId", &self.correlation_id)?;
        if let Some(value) = &self.causation_id {
            map_.serialize_entry("causationId", value)?;
        }
        if let Some(value) = &self.traceparent {
            map_.serialize_entry("traceparent", value)?;
        }
        map_.serialize_entry("payload", &self.payload)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Envelope {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Envelope {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Every rule of the schema that it breaks.
    pub fn from_json(json: &[u8]) -> Result<Self, support::Rejected> {
        <Self as support::Document>::from_json(json)
    }

    /// Writes compact JSON.
    pub fn to_json(&self) -> Vec<u8> {
        <Self as support::Document>::to_json(self)
    }
}

impl support::Document for Envelope {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:envelope.schema.json",
        );
        &GUARD
    }
}
