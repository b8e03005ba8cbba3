// Written by codegen; do not edit.

use crate::support;

/// A figure about a product of a brand, after noise and rounding and above the threshold: it names nobody.
#[derive(Clone, Debug, PartialEq)]
pub struct EngagementReleased {
    pub release_id: crate::common::ReleaseId,
    pub brand_id: crate::common::BrandId,
    pub gtin: crate::common::Gtin,
    pub metric: crate::common::EngagementMetric,
    /// The first instant of the measurement window.
    pub window_start: crate::common::Timestamp,
    /// The first instant after the measurement window.
    pub window_end: crate::common::Timestamp,
    /// People, counted once in the window, after noise and rounding.
    pub value: u64,
}

impl support::Read for EngagementReleased {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EngagementReleased;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut release_id = None;
                let mut brand_id = None;
                let mut gtin = None;
                let mut metric = None;
                let mut window_start = None;
                let mut window_end = None;
                let mut value = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "releaseId" => support::read::member(&mut release_id, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "metric" => support::read::member(&mut metric, &mut map_)?,
                        "windowStart" => support::read::member(&mut window_start, &mut map_)?,
                        "windowEnd" => support::read::member(&mut window_end, &mut map_)?,
                        "value" => support::read::member(&mut value, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(EngagementReleased {
                    release_id: support::read::required::<_, A_::Error>(release_id, "releaseId")?,
                    brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    metric: support::read::required::<_, A_::Error>(metric, "metric")?,
                    window_start: support::read::required::<_, A_::Error>(window_start, "windowStart")?,
                    window_end: support::read::required::<_, A_::Error>(window_end, "windowEnd")?,
                    value: support::read::required::<_, A_::Error>(value, "value")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EngagementReleased {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("releaseId", &self.release_id)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("metric", &self.metric)?;
        map_.serialize_entry("windowStart", &self.window_start)?;
        map_.serialize_entry("windowEnd", &self.window_end)?;
        map_.serialize_entry("value", &self.value)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EngagementReleased {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EngagementReleased {
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

impl support::Document for EngagementReleased {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:engagement-released.schema.json",
        );
        &GUARD
    }
}
