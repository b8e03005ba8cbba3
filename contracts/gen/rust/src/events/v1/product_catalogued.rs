// Written by codegen; do not edit.

use crate::support;

/// A product entered the catalog or changed there. The topic is compacted: the latest revision of each GTIN is the catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCatalogued {
    pub gtin: crate::common::Gtin,
    pub brand_id: crate::common::BrandId,
    pub revision: crate::common::Revision,
    /// The product's name, as its source gives it.
    pub name: String,
    /// When the product was recalled; absent when it is not.
    pub recalled_at: Option<crate::common::Timestamp>,
}

impl ProductCatalogued {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 300)?;
        Ok(())
    }
}

impl support::Read for ProductCatalogued {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ProductCatalogued;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut brand_id = None;
                let mut revision = None;
                let mut name = None;
                let mut recalled_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "revision" => support::read::member(&mut revision, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "recalledAt" => support::read::member(&mut recalled_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ProductCatalogued {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                        revision: support::read::required::<_, A_::Error>(revision, "revision")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        recalled_at,
                    },
                    ProductCatalogued::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ProductCatalogued {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("revision", &self.revision)?;
        map_.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.recalled_at {
            map_.serialize_entry("recalledAt", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ProductCatalogued {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ProductCatalogued {
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

impl support::Document for ProductCatalogued {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:product-catalogued.schema.json",
        );
        &GUARD
    }
}
