// Written by codegen; do not edit.

use crate::support;

/// A scan of a product in the catalog was recorded. Lot and serial name one bought thing and are left out on purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductScanned {
    pub scan_id: crate::common::ScanId,
    pub visitor_id: crate::common::VisitorId,
    pub gtin: crate::common::Gtin,
    pub brand_id: crate::common::BrandId,
    /// Present when the scan was made by a signed-in consumer.
    pub consumer_ref: Option<crate::common::ConsumerRef>,
    pub measurement: Option<crate::common::MeasurementAllowed>,
}

impl support::Read for ProductScanned {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ProductScanned;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut visitor_id = None;
                let mut gtin = None;
                let mut brand_id = None;
                let mut consumer_ref = None;
                let mut measurement = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "visitorId" => support::read::member(&mut visitor_id, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "consumerRef" => support::read::member(&mut consumer_ref, &mut map_)?,
                        "measurement" => support::read::member(&mut measurement, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ProductScanned {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                    visitor_id: support::read::required::<_, A_::Error>(visitor_id, "visitorId")?,
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                    consumer_ref,
                    measurement,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ProductScanned {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.serialize_entry("visitorId", &self.visitor_id)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        if let Some(value) = &self.consumer_ref {
            map_.serialize_entry("consumerRef", value)?;
        }
        if let Some(value) = &self.measurement {
            map_.serialize_entry("measurement", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ProductScanned {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ProductScanned {
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

impl support::Document for ProductScanned {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:product-scanned.schema.json",
        );
        &GUARD
    }
}
