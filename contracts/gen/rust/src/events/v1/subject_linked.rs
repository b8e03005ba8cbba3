// Written by codegen; do not edit.

use crate::support;

/// A visitor and a consumer are one person, for those who must not know accounts.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectLinked {
    pub visitor_id: crate::common::VisitorId,
    pub consumer_ref: crate::common::ConsumerRef,
}

impl support::Read for SubjectLinked {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SubjectLinked;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut visitor_id = None;
                let mut consumer_ref = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "visitorId" => support::read::member(&mut visitor_id, &mut map_)?,
                        "consumerRef" => support::read::member(&mut consumer_ref, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(SubjectLinked {
                    visitor_id: support::read::required::<_, A_::Error>(visitor_id, "visitorId")?,
                    consumer_ref: support::read::required::<_, A_::Error>(consumer_ref, "consumerRef")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SubjectLinked {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("visitorId", &self.visitor_id)?;
        map_.serialize_entry("consumerRef", &self.consumer_ref)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SubjectLinked {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SubjectLinked {
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

impl support::Document for SubjectLinked {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:subject-linked.schema.json",
        );
        &GUARD
    }
}
