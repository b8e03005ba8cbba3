// Written by codegen; do not edit.

use crate::support;

/// A consumer ate or drank an item of the fridge.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgeItemConsumed {
    pub item_id: crate::common::ItemId,
    pub consumer_ref: crate::common::ConsumerRef,
    pub gtin: crate::common::Gtin,
    pub brand_id: crate::common::BrandId,
    /// When it was eaten or drunk.
    pub consumed_at: crate::common::Timestamp,
    pub measurement: Option<crate::common::MeasurementAllowed>,
}

impl support::Read for FridgeItemConsumed {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = FridgeItemConsumed;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut item_id = None;
                let mut consumer_ref = None;
                let mut gtin = None;
                let mut brand_id = None;
                let mut consumed_at = None;
                let mut measurement = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "itemId" => support::read::member(&mut item_id, &mut map_)?,
                        "consumerRef" => support::read::member(&mut consumer_ref, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "consumedAt" => support::read::member(&mut consumed_at, &mut map_)?,
                        "measurement" => support::read::member(&mut measurement, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(FridgeItemConsumed {
                    item_id: support::read::required::<_, A_::Error>(item_id, "itemId")?,
                    consumer_ref: support::read::required::<_, A_::Error>(consumer_ref, "consumerRef")?,
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                    consumed_at: support::read::required::<_, A_::Error>(consumed_at, "consumedAt")?,
                    measurement,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for FridgeItemConsumed {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("itemId", &self.item_id)?;
        map_.serialize_entry("consumerRef", &self.consumer_ref)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("consumedAt", &self.consumed_at)?;
        if let Some(value) = &self.measurement {
            map_.serialize_entry("measurement", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for FridgeItemConsumed {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl FridgeItemConsumed {
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

impl support::Document for FridgeItemConsumed {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:fridge-item-consumed.schema.json",
        );
        &GUARD
    }
}
