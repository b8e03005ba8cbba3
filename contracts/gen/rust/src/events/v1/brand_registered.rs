// Written by codegen; do not edit.

use crate::support;

/// A brand was registered or changed. The topic is compacted: the latest revision of each brand is the register.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandRegistered {
    pub brand_id: crate::common::BrandId,
    /// The brand's name.
    pub name: String,
    /// The GS1 company prefixes whose products are the brand's.
    pub prefixes: Vec<crate::common::CompanyPrefix>,
    pub revision: crate::common::Revision,
}

impl BrandRegistered {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 200)?;
        Ok(())
    }
}

impl support::Read for BrandRegistered {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = BrandRegistered;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut brand_id = None;
                let mut name = None;
                let mut prefixes = None;
                let mut revision = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "prefixes" => support::read::member(&mut prefixes, &mut map_)?,
                        "revision" => support::read::member(&mut revision, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    BrandRegistered {
                        brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        prefixes: support::read::required::<_, A_::Error>(prefixes, "prefixes")?,
                        revision: support::read::required::<_, A_::Error>(revision, "revision")?,
                    },
                    BrandRegistered::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for BrandRegistered {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("prefixes", &self.prefixes)?;
        map_.serialize_entry("revision", &self.revision)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for BrandRegistered {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl BrandRegistered {
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

impl support::Document for BrandRegistered {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:brand-registered.schema.json",
        );
        &GUARD
    }
}
