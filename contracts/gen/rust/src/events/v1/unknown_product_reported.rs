// Written by codegen; do not edit.

use crate::support;

/// A visitor reported a product that the catalog does not have.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownProductReported {
    pub gtin: crate::common::Gtin,
    pub visitor_id: crate::common::VisitorId,
}

impl support::Read for UnknownProductReported {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = UnknownProductReported;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut visitor_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "visitorId" => support::read::member(&mut visitor_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(UnknownProductReported {
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    visitor_id: support::read::required::<_, A_::Error>(visitor_id, "visitorId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for UnknownProductReported {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("visitorId", &self.visitor_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for UnknownProductReported {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl UnknownProductReported {
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

impl support::Document for UnknownProductReported {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:unknown-product-reported.schema.json",
        );
        &GUARD
    }
}
