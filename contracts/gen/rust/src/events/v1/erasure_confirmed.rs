// Written by codegen; do not edit.

use crate::support;

/// A service has erased all that it held about the person of an erasure.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasureConfirmed {
    pub erasure_id: crate::common::ErasureId,
    pub service: crate::common::ServiceName,
    /// When the last of it was erased.
    pub erased_at: crate::common::Timestamp,
}

impl support::Read for ErasureConfirmed {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ErasureConfirmed;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                let mut service = None;
                let mut erased_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        "service" => support::read::member(&mut service, &mut map_)?,
                        "erasedAt" => support::read::member(&mut erased_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ErasureConfirmed {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                    service: support::read::required::<_, A_::Error>(service, "service")?,
                    erased_at: support::read::required::<_, A_::Error>(erased_at, "erasedAt")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ErasureConfirmed {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.serialize_entry("service", &self.service)?;
        map_.serialize_entry("erasedAt", &self.erased_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ErasureConfirmed {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ErasureConfirmed {
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

impl support::Document for ErasureConfirmed {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:erasure-confirmed.schema.json",
        );
        &GUARD
    }
}
