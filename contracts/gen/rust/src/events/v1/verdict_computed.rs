// Written by codegen; do not edit.

use crate::support;

/// A verdict was shown to a consumer who allows engagement to be measured. It names nobody, and its correlation, causation and trace are its own.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictComputed {
    pub verdict_id: crate::common::VerdictId,
    pub count_ref: crate::common::CountRef,
    pub gtin: crate::common::Gtin,
    pub brand_id: crate::common::BrandId,
    pub label: crate::common::VerdictLabel,
    pub rule_set_version: crate::common::RuleSetVersion,
}

impl support::Read for VerdictComputed {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VerdictComputed;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut verdict_id = None;
                let mut count_ref = None;
                let mut gtin = None;
                let mut brand_id = None;
                let mut label = None;
                let mut rule_set_version = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "verdictId" => support::read::member(&mut verdict_id, &mut map_)?,
                        "countRef" => support::read::member(&mut count_ref, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "label" => support::read::member(&mut label, &mut map_)?,
                        "ruleSetVersion" => support::read::member(&mut rule_set_version, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VerdictComputed {
                    verdict_id: support::read::required::<_, A_::Error>(verdict_id, "verdictId")?,
                    count_ref: support::read::required::<_, A_::Error>(count_ref, "countRef")?,
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                    label: support::read::required::<_, A_::Error>(label, "label")?,
                    rule_set_version: support::read::required::<_, A_::Error>(rule_set_version, "ruleSetVersion")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VerdictComputed {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("verdictId", &self.verdict_id)?;
        map_.serialize_entry("countRef", &self.count_ref)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("label", &self.label)?;
        map_.serialize_entry("ruleSetVersion", &self.rule_set_version)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VerdictComputed {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictComputed {
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

impl support::Document for VerdictComputed {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:verdict-computed.schema.json",
        );
        &GUARD
    }
}
