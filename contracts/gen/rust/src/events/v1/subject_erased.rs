// Written by codegen; do not edit.

use crate::support;

/// All that is held about a consumer must be erased, for those who must not know accounts.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectErased {
    pub erasure_id: crate::common::ErasureId,
    pub consumer_ref: crate::common::ConsumerRef,
    /// Every visitor that is linked to the person.
    pub visitor_ids: Vec<crate::common::VisitorId>,
}

impl support::Read for SubjectErased {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SubjectErased;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                let mut consumer_ref = None;
                let mut visitor_ids = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        "consumerRef" => support::read::member(&mut consumer_ref, &mut map_)?,
                        "visitorIds" => support::read::member(&mut visitor_ids, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(SubjectErased {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                    consumer_ref: support::read::required::<_, A_::Error>(consumer_ref, "consumerRef")?,
                    visitor_ids: support::read::required::<_, A_::Error>(visitor_ids, "visitorIds")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SubjectErased {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.serialize_entry("consumerRef", &self.consumer_ref)?;
        map_.serialize_entry("visitorIds", &self.visitor_ids)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SubjectErased {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SubjectErased {
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

impl support::Document for SubjectErased {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:subject-erased.schema.json",
        );
        &GUARD
    }
}
