// Written by codegen; do not edit.

use crate::support;

/// Either the link as it was read, or what is printed on the pack.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum NewScan {
    ScannedLink(ScannedLink),
    ScannedPack(ScannedPack),
}

impl support::Read for NewScan {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <support::Value as support::Read>::read(deserializer)?;
        let found = match support::Kind::of(&value) {
            support::Kind::Object => support::read::only([
                support::read::attempt(&value, Self::ScannedLink, support::check::none),
                support::read::attempt(&value, Self::ScannedPack, support::check::none),
            ]),
            _ => None,
        };
        found.ok_or_else(support::read::variant)
    }
}

impl support::Serialize for NewScan {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        match self {
            Self::ScannedLink(value) => support::Serialize::serialize(value, serializer),
            Self::ScannedPack(value) => support::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> support::Deserialize<'de> for NewScan {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl NewScan {
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

impl support::Document for NewScan {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:NewScan",
        );
        &GUARD
    }
}

/// A GS1 Digital Link as the camera read it.
#[derive(Clone, Debug, PartialEq)]
pub struct ScannedLink {
    /// A GS1 Digital Link URI, uncompressed (GS1 Digital Link standard, URI syntax).
    pub digital_link: String,
}

impl ScannedLink {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.digital_link, 1)?;
        support::check::max_length(&self.digital_link, 2048)?;
        Ok(())
    }
}

impl support::Read for ScannedLink {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScannedLink;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut digital_link = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "digitalLink" => support::read::member(&mut digital_link, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ScannedLink {
                        digital_link: support::read::required::<_, A_::Error>(digital_link, "digitalLink")?,
                    },
                    ScannedLink::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScannedLink {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("digitalLink", &self.digital_link)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScannedLink {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScannedLink {
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

impl support::Document for ScannedLink {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScannedLink",
        );
        &GUARD
    }
}

/// What a person or a bar code reader reads from a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct ScannedPack {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
    pub lot: Option<::contracts::common::Lot>,
    pub serial: Option<::contracts::common::Serial>,
    /// The last day of the pack.
    pub expiry: Option<::contracts::common::CalendarDate>,
}

impl ScannedPack {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^([0-9]{8}|[0-9]{12,14})$"#);
        support::check::pattern(&self.gtin, &PATTERN_1)?;
        Ok(())
    }
}

impl support::Read for ScannedPack {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScannedPack;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut lot = None;
                let mut serial = None;
                let mut expiry = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "expiry" => support::read::member(&mut expiry, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ScannedPack {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        lot,
                        serial,
                        expiry,
                    },
                    ScannedPack::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScannedPack {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.lot {
            map_.serialize_entry("lot", value)?;
        }
        if let Some(value) = &self.serial {
            map_.serialize_entry("serial", value)?;
        }
        if let Some(value) = &self.expiry {
            map_.serialize_entry("expiry", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScannedPack {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScannedPack {
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

impl support::Document for ScannedPack {
    const EXACT: bool = <::contracts::common::Lot as support::Document>::EXACT
        && <::contracts::common::Serial as support::Document>::EXACT
        && <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScannedPack",
        );
        &GUARD
    }
}

/// The facts of the physical item. Lot and serial name one bought thing.
#[derive(Clone, Debug, PartialEq)]
pub struct ScannedItem {
    pub gtin: ::contracts::common::Gtin,
    pub variant: Option<::contracts::common::Variant>,
    pub lot: Option<::contracts::common::Lot>,
    pub serial: Option<::contracts::common::Serial>,
    /// The last day of the item.
    pub expiry: Option<::contracts::common::CalendarDate>,
    /// The item as a GS1 Digital Link, with the GS1 keys that were read and nothing else: other query parameters and the domain of the pack are not kept.
    pub raw: String,
}

impl ScannedItem {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::max_length(&self.raw, 2048)?;
        Ok(())
    }
}

impl support::Read for ScannedItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScannedItem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut variant = None;
                let mut lot = None;
                let mut serial = None;
                let mut expiry = None;
                let mut raw = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "variant" => support::read::member(&mut variant, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "expiry" => support::read::member(&mut expiry, &mut map_)?,
                        "raw" => support::read::member(&mut raw, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ScannedItem {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        variant,
                        lot,
                        serial,
                        expiry,
                        raw: support::read::required::<_, A_::Error>(raw, "raw")?,
                    },
                    ScannedItem::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScannedItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.variant {
            map_.serialize_entry("variant", value)?;
        }
        if let Some(value) = &self.lot {
            map_.serialize_entry("lot", value)?;
        }
        if let Some(value) = &self.serial {
            map_.serialize_entry("serial", value)?;
        }
        if let Some(value) = &self.expiry {
            map_.serialize_entry("expiry", value)?;
        }
        map_.serialize_entry("raw", &self.raw)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScannedItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScannedItem {
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

impl support::Document for ScannedItem {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::Variant as support::Document>::EXACT
        && <::contracts::common::Lot as support::Document>::EXACT
        && <::contracts::common::Serial as support::Document>::EXACT
        && <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScannedItem",
        );
        &GUARD
    }
}

/// What is known about a product, whoever bought it.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogEntry {
    pub gtin: ::contracts::common::Gtin,
    /// The product's name, as its source gives it.
    pub name: String,
    pub brand_id: ::contracts::common::BrandId,
    /// The brand as the source writes it. Only text; `brandId` says whose product it is.
    pub brand_name: Option<String>,
    /// How much is in the pack, as the source writes it.
    pub quantity: Option<String>,
    pub label: DigitalLabel,
    pub recall: Option<Recall>,
    pub revision: ::contracts::common::Revision,
    pub source: Source,
    /// When this revision was made.
    pub updated_at: ::contracts::common::Timestamp,
}

impl CatalogEntry {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 300)?;
        if let Some(value) = &self.brand_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.quantity {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        Ok(())
    }
}

impl support::Read for CatalogEntry {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = CatalogEntry;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut name = None;
                let mut brand_id = None;
                let mut brand_name = None;
                let mut quantity = None;
                let mut label = None;
                let mut recall = None;
                let mut revision = None;
                let mut source = None;
                let mut updated_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "brandName" => support::read::member(&mut brand_name, &mut map_)?,
                        "quantity" => support::read::member(&mut quantity, &mut map_)?,
                        "label" => support::read::member(&mut label, &mut map_)?,
                        "recall" => support::read::member(&mut recall, &mut map_)?,
                        "revision" => support::read::member(&mut revision, &mut map_)?,
                        "source" => support::read::member(&mut source, &mut map_)?,
                        "updatedAt" => support::read::member(&mut updated_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    CatalogEntry {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                        brand_name,
                        quantity,
                        label: support::read::required::<_, A_::Error>(label, "label")?,
                        recall,
                        revision: support::read::required::<_, A_::Error>(revision, "revision")?,
                        source: support::read::required::<_, A_::Error>(source, "source")?,
                        updated_at: support::read::required::<_, A_::Error>(updated_at, "updatedAt")?,
                    },
                    CatalogEntry::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for CatalogEntry {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        if let Some(value) = &self.brand_name {
            map_.serialize_entry("brandName", value)?;
        }
        if let Some(value) = &self.quantity {
            map_.serialize_entry("quantity", value)?;
        }
        map_.serialize_entry("label", &self.label)?;
        if let Some(value) = &self.recall {
            map_.serialize_entry("recall", value)?;
        }
        map_.serialize_entry("revision", &self.revision)?;
        map_.serialize_entry("source", &self.source)?;
        map_.serialize_entry("updatedAt", &self.updated_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for CatalogEntry {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CatalogEntry {
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

impl support::Document for CatalogEntry {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::BrandId as support::Document>::EXACT
        && <::contracts::common::Revision as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:CatalogEntry",
        );
        &GUARD
    }
}

/// What the law wants on the pack (Regulation (EU) No 1169/2011). What is absent is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct DigitalLabel {
    /// The list of ingredients as on the pack.
    pub ingredients: Option<String>,
    pub allergens: Option<Allergens>,
    pub nutrition_per100g: Option<Nutrition>,
}

impl DigitalLabel {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.ingredients {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 10000)?;
        }
        Ok(())
    }
}

impl support::Read for DigitalLabel {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = DigitalLabel;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut ingredients = None;
                let mut allergens = None;
                let mut nutrition_per100g = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "ingredients" => support::read::member(&mut ingredients, &mut map_)?,
                        "allergens" => support::read::member(&mut allergens, &mut map_)?,
                        "nutritionPer100g" => support::read::member(&mut nutrition_per100g, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    DigitalLabel {
                        ingredients,
                        allergens,
                        nutrition_per100g,
                    },
                    DigitalLabel::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for DigitalLabel {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.ingredients {
            map_.serialize_entry("ingredients", value)?;
        }
        if let Some(value) = &self.allergens {
            map_.serialize_entry("allergens", value)?;
        }
        if let Some(value) = &self.nutrition_per100g {
            map_.serialize_entry("nutritionPer100g", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for DigitalLabel {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl DigitalLabel {
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

impl support::Document for DigitalLabel {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:DigitalLabel",
        );
        &GUARD
    }
}

/// Both lists empty means that the source declares none; when nothing is known, there is no such member.
#[derive(Clone, Debug, PartialEq)]
pub struct Allergens {
    /// Allergens among the ingredients.
    pub contains: Vec<::contracts::common::AllergenCode>,
    /// Allergens that may be there in traces.
    pub may_contain: Vec<::contracts::common::AllergenCode>,
}

impl support::Read for Allergens {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Allergens;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut contains = None;
                let mut may_contain = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "contains" => support::read::member(&mut contains, &mut map_)?,
                        "mayContain" => support::read::member(&mut may_contain, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Allergens {
                    contains: support::read::required::<_, A_::Error>(contains, "contains")?,
                    may_contain: support::read::required::<_, A_::Error>(may_contain, "mayContain")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Allergens {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("contains", &self.contains)?;
        map_.serialize_entry("mayContain", &self.may_contain)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Allergens {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Allergens {
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

impl support::Document for Allergens {
    const EXACT: bool = <::contracts::common::AllergenCode as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:Allergens",
        );
        &GUARD
    }
}

/// For 100 g, or for 100 ml of what is sold by volume. Masses in grams.
#[derive(Clone, Debug, PartialEq)]
pub struct Nutrition {
    /// Energy in kilojoules.
    pub energy_kj: Option<f64>,
    /// Fat in grams.
    pub fat: Option<f64>,
    /// Saturated fatty acids in grams.
    pub saturates: Option<f64>,
    /// Carbohydrate in grams.
    pub carbohydrate: Option<f64>,
    /// Sugars in grams.
    pub sugar: Option<f64>,
    /// Dietary fibre in grams.
    pub fibre: Option<f64>,
    /// Protein in grams.
    pub protein: Option<f64>,
    /// Salt in grams.
    pub salt: Option<f64>,
}

impl Nutrition {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.energy_kj {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 4000.0, "maximum")?;
        }
        if let Some(value) = &self.fat {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.saturates {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.carbohydrate {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.sugar {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.fibre {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.protein {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        if let Some(value) = &self.salt {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 100.0, "maximum")?;
        }
        Ok(())
    }
}

impl support::Read for Nutrition {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Nutrition;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut energy_kj = None;
                let mut fat = None;
                let mut saturates = None;
                let mut carbohydrate = None;
                let mut sugar = None;
                let mut fibre = None;
                let mut protein = None;
                let mut salt = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "energyKj" => support::read::member(&mut energy_kj, &mut map_)?,
                        "fat" => support::read::member(&mut fat, &mut map_)?,
                        "saturates" => support::read::member(&mut saturates, &mut map_)?,
                        "carbohydrate" => support::read::member(&mut carbohydrate, &mut map_)?,
                        "sugar" => support::read::member(&mut sugar, &mut map_)?,
                        "fibre" => support::read::member(&mut fibre, &mut map_)?,
                        "protein" => support::read::member(&mut protein, &mut map_)?,
                        "salt" => support::read::member(&mut salt, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Nutrition {
                        energy_kj,
                        fat,
                        saturates,
                        carbohydrate,
                        sugar,
                        fibre,
                        protein,
                        salt,
                    },
                    Nutrition::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Nutrition {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.energy_kj {
            map_.serialize_entry("energyKj", value)?;
        }
        if let Some(value) = &self.fat {
            map_.serialize_entry("fat", value)?;
        }
        if let Some(value) = &self.saturates {
            map_.serialize_entry("saturates", value)?;
        }
        if let Some(value) = &self.carbohydrate {
            map_.serialize_entry("carbohydrate", value)?;
        }
        if let Some(value) = &self.sugar {
            map_.serialize_entry("sugar", value)?;
        }
        if let Some(value) = &self.fibre {
            map_.serialize_entry("fibre", value)?;
        }
        if let Some(value) = &self.protein {
            map_.serialize_entry("protein", value)?;
        }
        if let Some(value) = &self.salt {
            map_.serialize_entry("salt", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Nutrition {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Nutrition {
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

impl support::Document for Nutrition {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:Nutrition",
        );
        &GUARD
    }
}

/// The producer takes the product back.
#[derive(Clone, Debug, PartialEq)]
pub struct Recall {
    /// When the recall was stated.
    pub recalled_at: ::contracts::common::Timestamp,
    /// Why, in the producer's words.
    pub reason: Option<String>,
}

impl Recall {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.reason {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 1000)?;
        }
        Ok(())
    }
}

impl support::Read for Recall {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Recall;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut recalled_at = None;
                let mut reason = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "recalledAt" => support::read::member(&mut recalled_at, &mut map_)?,
                        "reason" => support::read::member(&mut reason, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Recall {
                        recalled_at: support::read::required::<_, A_::Error>(recalled_at, "recalledAt")?,
                        reason,
                    },
                    Recall::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Recall {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("recalledAt", &self.recalled_at)?;
        if let Some(value) = &self.reason {
            map_.serialize_entry("reason", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Recall {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Recall {
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

impl support::Document for Recall {
    const EXACT: bool = <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:Recall",
        );
        &GUARD
    }
}

/// Where data comes from, and under which terms it may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Who is to be credited.
    pub name: String,
    /// The licence of the data; an SPDX identifier where there is one.
    pub licence: String,
    /// A page about the data.
    pub url: Option<support::format::Uri>,
}

impl Source {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 200)?;
        support::check::min_length(&self.licence, 1)?;
        support::check::max_length(&self.licence, 100)?;
        if let Some(value) = &self.url {
            support::check::max_length(value, 500)?;
        }
        Ok(())
    }
}

impl support::Read for Source {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Source;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut name = None;
                let mut licence = None;
                let mut url = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "licence" => support::read::member(&mut licence, &mut map_)?,
                        "url" => support::read::member(&mut url, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Source {
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        licence: support::read::required::<_, A_::Error>(licence, "licence")?,
                        url,
                    },
                    Source::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Source {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("licence", &self.licence)?;
        if let Some(value) = &self.url {
            map_.serialize_entry("url", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Source {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Source {
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

impl support::Document for Source {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:Source",
        );
        &GUARD
    }
}

/// A scan, its product as the catalog has it now, and the sections as far as they are assembled.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedPassport {
    pub scan_id: ::contracts::common::ScanId,
    /// When the scan was recorded.
    pub scanned_at: ::contracts::common::Timestamp,
    pub scanned_item: ScannedItem,
    pub product: CatalogEntry,
    pub sections: Sections,
}

impl support::Read for ResolvedPassport {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolvedPassport;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut scanned_at = None;
                let mut scanned_item = None;
                let mut product = None;
                let mut sections = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "scannedAt" => support::read::member(&mut scanned_at, &mut map_)?,
                        "scannedItem" => support::read::member(&mut scanned_item, &mut map_)?,
                        "product" => support::read::member(&mut product, &mut map_)?,
                        "sections" => support::read::member(&mut sections, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ResolvedPassport {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                    scanned_at: support::read::required::<_, A_::Error>(scanned_at, "scannedAt")?,
                    scanned_item: support::read::required::<_, A_::Error>(scanned_item, "scannedItem")?,
                    product: support::read::required::<_, A_::Error>(product, "product")?,
                    sections: support::read::required::<_, A_::Error>(sections, "sections")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolvedPassport {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.serialize_entry("scannedAt", &self.scanned_at)?;
        map_.serialize_entry("scannedItem", &self.scanned_item)?;
        map_.serialize_entry("product", &self.product)?;
        map_.serialize_entry("sections", &self.sections)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolvedPassport {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolvedPassport {
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

impl support::Document for ResolvedPassport {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ResolvedPassport",
        );
        &GUARD
    }
}

/// What a link means. Where nothing was recorded, there is neither a scan nor a section.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedLink {
    pub scan_id: Option<::contracts::common::ScanId>,
    pub scanned_item: ScannedItem,
    pub product: CatalogEntry,
    pub sections: Option<Sections>,
}

impl support::Read for ResolvedLink {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolvedLink;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut scanned_item = None;
                let mut product = None;
                let mut sections = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "scannedItem" => support::read::member(&mut scanned_item, &mut map_)?,
                        "product" => support::read::member(&mut product, &mut map_)?,
                        "sections" => support::read::member(&mut sections, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ResolvedLink {
                    scan_id,
                    scanned_item: support::read::required::<_, A_::Error>(scanned_item, "scannedItem")?,
                    product: support::read::required::<_, A_::Error>(product, "product")?,
                    sections,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolvedLink {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.scan_id {
            map_.serialize_entry("scanId", value)?;
        }
        map_.serialize_entry("scannedItem", &self.scanned_item)?;
        map_.serialize_entry("product", &self.product)?;
        if let Some(value) = &self.sections {
            map_.serialize_entry("sections", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolvedLink {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolvedLink {
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

impl support::Document for ResolvedLink {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ResolvedLink",
        );
        &GUARD
    }
}

/// The parts of a passport that other sources fill. `verdict` is there for a signed-in consumer.
#[derive(Clone, Debug, PartialEq)]
pub struct Sections {
    pub journey: JourneySection,
    pub eco: EcoSection,
    pub verdict: Option<VerdictSection>,
}

impl support::Read for Sections {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Sections;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut journey = None;
                let mut eco = None;
                let mut verdict = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "journey" => support::read::member(&mut journey, &mut map_)?,
                        "eco" => support::read::member(&mut eco, &mut map_)?,
                        "verdict" => support::read::member(&mut verdict, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Sections {
                    journey: support::read::required::<_, A_::Error>(journey, "journey")?,
                    eco: support::read::required::<_, A_::Error>(eco, "eco")?,
                    verdict,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Sections {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("journey", &self.journey)?;
        map_.serialize_entry("eco", &self.eco)?;
        if let Some(value) = &self.verdict {
            map_.serialize_entry("verdict", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Sections {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Sections {
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

impl support::Document for Sections {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:Sections",
        );
        &GUARD
    }
}

/// Where the product comes from.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum JourneySection {
    Pending(SectionPending),
    Loaded(JourneyLoaded),
    Failed(SectionFailed),
}

impl support::Read for JourneySection {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <support::Value as support::Read>::read(deserializer)?;
        let found = match value.get("status").and_then(support::Value::as_str) {
            Some("pending") => support::read::attempt(&value, Self::Pending, support::check::none),
            Some("loaded") => support::read::attempt(&value, Self::Loaded, support::check::none),
            Some("failed") => support::read::attempt(&value, Self::Failed, support::check::none),
            _ => None,
        };
        found.ok_or_else(support::read::variant)
    }
}

impl support::Serialize for JourneySection {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        match self {
            Self::Pending(value) => support::Serialize::serialize(value, serializer),
            Self::Loaded(value) => support::Serialize::serialize(value, serializer),
            Self::Failed(value) => support::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> support::Deserialize<'de> for JourneySection {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl JourneySection {
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

impl support::Document for JourneySection {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:JourneySection",
        );
        &GUARD
    }
}

/// What the product's kind of food costs the environment.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EcoSection {
    Pending(SectionPending),
    Loaded(EcoLoaded),
    Failed(SectionFailed),
}

impl support::Read for EcoSection {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <support::Value as support::Read>::read(deserializer)?;
        let found = match value.get("status").and_then(support::Value::as_str) {
            Some("pending") => support::read::attempt(&value, Self::Pending, support::check::none),
            Some("loaded") => support::read::attempt(&value, Self::Loaded, support::check::none),
            Some("failed") => support::read::attempt(&value, Self::Failed, support::check::none),
            _ => None,
        };
        found.ok_or_else(support::read::variant)
    }
}

impl support::Serialize for EcoSection {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        match self {
            Self::Pending(value) => support::Serialize::serialize(value, serializer),
            Self::Loaded(value) => support::Serialize::serialize(value, serializer),
            Self::Failed(value) => support::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> support::Deserialize<'de> for EcoSection {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EcoSection {
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

impl support::Document for EcoSection {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:EcoSection",
        );
        &GUARD
    }
}

/// Whether the product fits the consumer. Asked for at each read and kept nowhere.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum VerdictSection {
    Loaded(VerdictLoaded),
    Failed(SectionFailed),
}

impl support::Read for VerdictSection {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <support::Value as support::Read>::read(deserializer)?;
        let found = match value.get("status").and_then(support::Value::as_str) {
            Some("loaded") => support::read::attempt(&value, Self::Loaded, support::check::none),
            Some("failed") => support::read::attempt(&value, Self::Failed, support::check::none),
            _ => None,
        };
        found.ok_or_else(support::read::variant)
    }
}

impl support::Serialize for VerdictSection {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        match self {
            Self::Loaded(value) => support::Serialize::serialize(value, serializer),
            Self::Failed(value) => support::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> support::Deserialize<'de> for VerdictSection {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictSection {
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

impl support::Document for VerdictSection {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:VerdictSection",
        );
        &GUARD
    }
}

/// The section's source has not answered yet; ask again.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionPending {
    /// Always `pending`.
    pub status: SectionPendingStatus,
}

impl support::Read for SectionPending {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SectionPending;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut status = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "status" => support::read::member(&mut status, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(SectionPending {
                    status: support::read::required::<_, A_::Error>(status, "status")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SectionPending {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SectionPending {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SectionPending {
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

impl support::Document for SectionPending {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:SectionPending",
        );
        &GUARD
    }
}

/// The section cannot be had. Reasons so far: `not_in_source` (the source does not know the product), `no_food_category` (nobody has said what kind of food it is), `source_timeout`, `source_unavailable` and `source_invalid` (the source was asked several times and was too slow, away, or answered what cannot be used; a later scan has it asked again), `not_available` (the source is not asked here).
#[derive(Clone, Debug, PartialEq)]
pub struct SectionFailed {
    /// Always `failed`.
    pub status: SectionFailedStatus,
    pub reason: ::contracts::common::ReasonCode,
}

impl support::Read for SectionFailed {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SectionFailed;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut status = None;
                let mut reason = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "status" => support::read::member(&mut status, &mut map_)?,
                        "reason" => support::read::member(&mut reason, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(SectionFailed {
                    status: support::read::required::<_, A_::Error>(status, "status")?,
                    reason: support::read::required::<_, A_::Error>(reason, "reason")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SectionFailed {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.serialize_entry("reason", &self.reason)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SectionFailed {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SectionFailed {
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

impl support::Document for SectionFailed {
    const EXACT: bool = <::contracts::common::ReasonCode as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:SectionFailed",
        );
        &GUARD
    }
}

/// What is known of the product's way. A list that is empty says that the source knows nothing of it.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyLoaded {
    /// Always `loaded`.
    pub status: JourneyLoadedStatus,
    /// Where the ingredients come from, as the source writes it.
    pub origins: Vec<String>,
    /// Where the product was made, as the source writes it.
    pub manufacturing_places: Vec<String>,
    /// The parts of the pack.
    pub packaging: Vec<PackagingPart>,
    /// Where it is sold, as the source writes it.
    pub stores: Vec<String>,
    /// Countries where it is sold, as the source writes them.
    pub countries: Vec<String>,
    /// Labels and certificates on the pack, such as that of organic farming, as the source writes them.
    pub labels: Vec<String>,
    pub source: Source,
    /// When the source said so.
    pub fetched_at: ::contracts::common::Timestamp,
}

impl JourneyLoaded {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        for value in &self.origins {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        for value in &self.manufacturing_places {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        for value in &self.stores {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        for value in &self.countries {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        for value in &self.labels {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        Ok(())
    }
}

impl support::Read for JourneyLoaded {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = JourneyLoaded;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut status = None;
                let mut origins = None;
                let mut manufacturing_places = None;
                let mut packaging = None;
                let mut stores = None;
                let mut countries = None;
                let mut labels = None;
                let mut source = None;
                let mut fetched_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "status" => support::read::member(&mut status, &mut map_)?,
                        "origins" => support::read::member(&mut origins, &mut map_)?,
                        "manufacturingPlaces" => support::read::member(&mut manufacturing_places, &mut map_)?,
                        "packaging" => support::read::member(&mut packaging, &mut map_)?,
                        "stores" => support::read::member(&mut stores, &mut map_)?,
                        "countries" => support::read::member(&mut countries, &mut map_)?,
                        "labels" => support::read::member(&mut labels, &mut map_)?,
                        "source" => support::read::member(&mut source, &mut map_)?,
                        "fetchedAt" => support::read::member(&mut fetched_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    JourneyLoaded {
                        status: support::read::required::<_, A_::Error>(status, "status")?,
                        origins: support::read::required::<_, A_::Error>(origins, "origins")?,
                        manufacturing_places: support::read::required::<_, A_::Error>(
                            manufacturing_places,
                            "manufacturingPlaces",
                        )?,
                        packaging: support::read::required::<_, A_::Error>(packaging, "packaging")?,
                        stores: support::read::required::<_, A_::Error>(stores, "stores")?,
                        countries: support::read::required::<_, A_::Error>(countries, "countries")?,
                        labels: support::read::required::<_, A_::Error>(labels, "labels")?,
                        source: support::read::required::<_, A_::Error>(source, "source")?,
                        fetched_at: support::read::required::<_, A_::Error>(fetched_at, "fetchedAt")?,
                    },
                    JourneyLoaded::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for JourneyLoaded {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.serialize_entry("origins", &self.origins)?;
        map_.serialize_entry("manufacturingPlaces", &self.manufacturing_places)?;
        map_.serialize_entry("packaging", &self.packaging)?;
        map_.serialize_entry("stores", &self.stores)?;
        map_.serialize_entry("countries", &self.countries)?;
        map_.serialize_entry("labels", &self.labels)?;
        map_.serialize_entry("source", &self.source)?;
        map_.serialize_entry("fetchedAt", &self.fetched_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for JourneyLoaded {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl JourneyLoaded {
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

impl support::Document for JourneyLoaded {
    const EXACT: bool = <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:JourneyLoaded",
        );
        &GUARD
    }
}

/// What is thrown away once the product is used up, and where to. What is absent is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct PackagingPart {
    /// What it is, such as a bottle or a lid.
    pub shape: Option<String>,
    /// What it is made of.
    pub material: Option<String>,
    /// What is to be done with it.
    pub recycling: Option<String>,
    /// How many of them a pack has.
    pub units: Option<u32>,
}

impl PackagingPart {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.shape {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.material {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.recycling {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.units {
            support::check::that(*value >= 1, "minimum")?;
            support::check::that(*value <= 10000, "maximum")?;
        }
        Ok(())
    }
}

impl support::Read for PackagingPart {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = PackagingPart;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut shape = None;
                let mut material = None;
                let mut recycling = None;
                let mut units = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "shape" => support::read::member(&mut shape, &mut map_)?,
                        "material" => support::read::member(&mut material, &mut map_)?,
                        "recycling" => support::read::member(&mut recycling, &mut map_)?,
                        "units" => support::read::member(&mut units, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    PackagingPart {
                        shape,
                        material,
                        recycling,
                        units,
                    },
                    PackagingPart::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for PackagingPart {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.shape {
            map_.serialize_entry("shape", value)?;
        }
        if let Some(value) = &self.material {
            map_.serialize_entry("material", value)?;
        }
        if let Some(value) = &self.recycling {
            map_.serialize_entry("recycling", value)?;
        }
        if let Some(value) = &self.units {
            map_.serialize_entry("units", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for PackagingPart {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl PackagingPart {
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

impl support::Document for PackagingPart {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:PackagingPart",
        );
        &GUARD
    }
}

/// Figures for the kind of food, from field to plate, and not for this very product.
#[derive(Clone, Debug, PartialEq)]
pub struct EcoLoaded {
    /// Always `loaded`.
    pub status: EcoLoadedStatus,
    /// The kind of food in the source's nomenclature.
    pub food_code: String,
    /// The kind of food in words.
    pub food_name: Option<String>,
    /// Whether the figures are of the product's own kind of food (`exact`) or of one that is near to it (`proxy`).
    pub r#match: EcoLoadedMatch,
    /// Kilograms of CO2 equivalent for a kilogram of food.
    pub climate_change: f64,
    /// All impacts weighed into one figure (EF single score) in millipoints for a kilogram of food.
    pub single_score: Option<f64>,
    /// The source's rating of its own data (DQR), from 1, the best, to 5.
    pub data_quality: Option<f64>,
    pub source: Source,
    /// When the source said so.
    pub fetched_at: ::contracts::common::Timestamp,
}

impl EcoLoaded {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.food_code, 1)?;
        support::check::max_length(&self.food_code, 20)?;
        if let Some(value) = &self.food_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 300)?;
        }
        support::check::that(self.climate_change >= 0.0, "minimum")?;
        support::check::that(self.climate_change <= 10000.0, "maximum")?;
        if let Some(value) = &self.single_score {
            support::check::that(*value >= 0.0, "minimum")?;
            support::check::that(*value <= 10000.0, "maximum")?;
        }
        if let Some(value) = &self.data_quality {
            support::check::that(*value >= 1.0, "minimum")?;
            support::check::that(*value <= 5.0, "maximum")?;
        }
        Ok(())
    }
}

impl support::Read for EcoLoaded {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EcoLoaded;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut status = None;
                let mut food_code = None;
                let mut food_name = None;
                let mut r#match = None;
                let mut climate_change = None;
                let mut single_score = None;
                let mut data_quality = None;
                let mut source = None;
                let mut fetched_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "status" => support::read::member(&mut status, &mut map_)?,
                        "foodCode" => support::read::member(&mut food_code, &mut map_)?,
                        "foodName" => support::read::member(&mut food_name, &mut map_)?,
                        "match" => support::read::member(&mut r#match, &mut map_)?,
                        "climateChange" => support::read::member(&mut climate_change, &mut map_)?,
                        "singleScore" => support::read::member(&mut single_score, &mut map_)?,
                        "dataQuality" => support::read::member(&mut data_quality, &mut map_)?,
                        "source" => support::read::member(&mut source, &mut map_)?,
                        "fetchedAt" => support::read::member(&mut fetched_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    EcoLoaded {
                        status: support::read::required::<_, A_::Error>(status, "status")?,
                        food_code: support::read::required::<_, A_::Error>(food_code, "foodCode")?,
                        food_name,
                        r#match: support::read::required::<_, A_::Error>(r#match, "match")?,
                        climate_change: support::read::required::<_, A_::Error>(climate_change, "climateChange")?,
                        single_score,
                        data_quality,
                        source: support::read::required::<_, A_::Error>(source, "source")?,
                        fetched_at: support::read::required::<_, A_::Error>(fetched_at, "fetchedAt")?,
                    },
                    EcoLoaded::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EcoLoaded {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.serialize_entry("foodCode", &self.food_code)?;
        if let Some(value) = &self.food_name {
            map_.serialize_entry("foodName", value)?;
        }
        map_.serialize_entry("match", &self.r#match)?;
        map_.serialize_entry("climateChange", &self.climate_change)?;
        if let Some(value) = &self.single_score {
            map_.serialize_entry("singleScore", value)?;
        }
        if let Some(value) = &self.data_quality {
            map_.serialize_entry("dataQuality", value)?;
        }
        map_.serialize_entry("source", &self.source)?;
        map_.serialize_entry("fetchedAt", &self.fetched_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EcoLoaded {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EcoLoaded {
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

impl support::Document for EcoLoaded {
    const EXACT: bool = <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:EcoLoaded",
        );
        &GUARD
    }
}

/// A verdict and why it came out so. Codes and texts, never colour alone.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictLoaded {
    /// Always `loaded`.
    pub status: VerdictLoadedStatus,
    pub label: ::contracts::common::VerdictLabel,
    /// The label in words.
    pub text: String,
    /// Why, the weightiest first.
    pub reasons: Vec<VerdictReason>,
    pub rule_set_version: ::contracts::common::RuleSetVersion,
}

impl VerdictLoaded {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.text, 1)?;
        support::check::max_length(&self.text, 200)?;
        Ok(())
    }
}

impl support::Read for VerdictLoaded {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VerdictLoaded;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut status = None;
                let mut label = None;
                let mut text = None;
                let mut reasons = None;
                let mut rule_set_version = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "status" => support::read::member(&mut status, &mut map_)?,
                        "label" => support::read::member(&mut label, &mut map_)?,
                        "text" => support::read::member(&mut text, &mut map_)?,
                        "reasons" => support::read::member(&mut reasons, &mut map_)?,
                        "ruleSetVersion" => support::read::member(&mut rule_set_version, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    VerdictLoaded {
                        status: support::read::required::<_, A_::Error>(status, "status")?,
                        label: support::read::required::<_, A_::Error>(label, "label")?,
                        text: support::read::required::<_, A_::Error>(text, "text")?,
                        reasons: support::read::required::<_, A_::Error>(reasons, "reasons")?,
                        rule_set_version: support::read::required::<_, A_::Error>(rule_set_version, "ruleSetVersion")?,
                    },
                    VerdictLoaded::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VerdictLoaded {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.serialize_entry("label", &self.label)?;
        map_.serialize_entry("text", &self.text)?;
        map_.serialize_entry("reasons", &self.reasons)?;
        map_.serialize_entry("ruleSetVersion", &self.rule_set_version)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VerdictLoaded {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictLoaded {
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

impl support::Document for VerdictLoaded {
    const EXACT: bool = <::contracts::common::VerdictLabel as support::Document>::EXACT
        && <::contracts::common::RuleSetVersion as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:VerdictLoaded",
        );
        &GUARD
    }
}

/// One reason for a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictReason {
    pub code: ::contracts::common::ReasonCode,
    /// The reason in words.
    pub text: String,
}

impl VerdictReason {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.text, 1)?;
        support::check::max_length(&self.text, 300)?;
        Ok(())
    }
}

impl support::Read for VerdictReason {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VerdictReason;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut code = None;
                let mut text = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "code" => support::read::member(&mut code, &mut map_)?,
                        "text" => support::read::member(&mut text, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    VerdictReason {
                        code: support::read::required::<_, A_::Error>(code, "code")?,
                        text: support::read::required::<_, A_::Error>(text, "text")?,
                    },
                    VerdictReason::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VerdictReason {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("code", &self.code)?;
        map_.serialize_entry("text", &self.text)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VerdictReason {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictReason {
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

impl support::Document for VerdictReason {
    const EXACT: bool = <::contracts::common::ReasonCode as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:VerdictReason",
        );
        &GUARD
    }
}

/// Scans, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanPage {
    /// The scans of this page.
    pub items: Vec<ScanSummary>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl ScanPage {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.next_cursor {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        Ok(())
    }
}

impl support::Read for ScanPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScanPage;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut items = None;
                let mut next_cursor = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "items" => support::read::member(&mut items, &mut map_)?,
                        "nextCursor" => support::read::member(&mut next_cursor, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ScanPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    ScanPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScanPage {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("items", &self.items)?;
        if let Some(value) = &self.next_cursor {
            map_.serialize_entry("nextCursor", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScanPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScanPage {
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

impl support::Document for ScanPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScanPage",
        );
        &GUARD
    }
}

/// As much of a scan as a list needs.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanSummary {
    pub scan_id: ::contracts::common::ScanId,
    /// When the scan was recorded.
    pub scanned_at: ::contracts::common::Timestamp,
    pub gtin: ::contracts::common::Gtin,
    /// The product's name now.
    pub name: String,
    /// The brand as the source writes it.
    pub brand_name: Option<String>,
}

impl ScanSummary {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 300)?;
        if let Some(value) = &self.brand_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        Ok(())
    }
}

impl support::Read for ScanSummary {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScanSummary;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut scanned_at = None;
                let mut gtin = None;
                let mut name = None;
                let mut brand_name = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "scannedAt" => support::read::member(&mut scanned_at, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "brandName" => support::read::member(&mut brand_name, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ScanSummary {
                        scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                        scanned_at: support::read::required::<_, A_::Error>(scanned_at, "scannedAt")?,
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        brand_name,
                    },
                    ScanSummary::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScanSummary {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.serialize_entry("scannedAt", &self.scanned_at)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.brand_name {
            map_.serialize_entry("brandName", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScanSummary {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScanSummary {
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

impl support::Document for ScanSummary {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT
        && <::contracts::common::Gtin as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScanSummary",
        );
        &GUARD
    }
}

/// What a person says about a product.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProductReport {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
    /// What is missing or wrong.
    pub note: Option<String>,
}

impl NewProductReport {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^([0-9]{8}|[0-9]{12,14})$"#);
        support::check::pattern(&self.gtin, &PATTERN_1)?;
        if let Some(value) = &self.note {
            support::check::max_length(value, 500)?;
        }
        Ok(())
    }
}

impl support::Read for NewProductReport {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = NewProductReport;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut note = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "note" => support::read::member(&mut note, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    NewProductReport {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        note,
                    },
                    NewProductReport::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for NewProductReport {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.note {
            map_.serialize_entry("note", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for NewProductReport {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl NewProductReport {
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

impl support::Document for NewProductReport {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:NewProductReport",
        );
        &GUARD
    }
}

/// The report's receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductReportAccepted {
    pub report_id: ::contracts::common::ReportId,
}

impl support::Read for ProductReportAccepted {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ProductReportAccepted;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut report_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "reportId" => support::read::member(&mut report_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ProductReportAccepted {
                    report_id: support::read::required::<_, A_::Error>(report_id, "reportId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ProductReportAccepted {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("reportId", &self.report_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ProductReportAccepted {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ProductReportAccepted {
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

impl support::Document for ProductReportAccepted {
    const EXACT: bool = <::contracts::common::ReportId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ProductReportAccepted",
        );
        &GUARD
    }
}

/// What a brand states about its own product.
#[derive(Clone, Debug, PartialEq)]
pub struct ProducerData {
    /// The product's name.
    pub name: String,
    /// How much is in the pack.
    pub quantity: Option<String>,
    pub label: DigitalLabel,
    pub recall: Option<Recall>,
}

impl ProducerData {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 300)?;
        if let Some(value) = &self.quantity {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        Ok(())
    }
}

impl support::Read for ProducerData {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ProducerData;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut name = None;
                let mut quantity = None;
                let mut label = None;
                let mut recall = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "quantity" => support::read::member(&mut quantity, &mut map_)?,
                        "label" => support::read::member(&mut label, &mut map_)?,
                        "recall" => support::read::member(&mut recall, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ProducerData {
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        quantity,
                        label: support::read::required::<_, A_::Error>(label, "label")?,
                        recall,
                    },
                    ProducerData::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ProducerData {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.quantity {
            map_.serialize_entry("quantity", value)?;
        }
        map_.serialize_entry("label", &self.label)?;
        if let Some(value) = &self.recall {
            map_.serialize_entry("recall", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ProducerData {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ProducerData {
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

impl support::Document for ProducerData {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ProducerData",
        );
        &GUARD
    }
}

/// What a fridge item is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanOfAccount {
    pub scan_id: ::contracts::common::ScanId,
    /// When the scan was recorded.
    pub scanned_at: ::contracts::common::Timestamp,
    pub scanned_item: ScannedItem,
    /// The product's brand.
    pub brand_id: ::contracts::common::BrandId,
}

impl support::Read for ScanOfAccount {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ScanOfAccount;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut scanned_at = None;
                let mut scanned_item = None;
                let mut brand_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "scannedAt" => support::read::member(&mut scanned_at, &mut map_)?,
                        "scannedItem" => support::read::member(&mut scanned_item, &mut map_)?,
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ScanOfAccount {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                    scanned_at: support::read::required::<_, A_::Error>(scanned_at, "scannedAt")?,
                    scanned_item: support::read::required::<_, A_::Error>(scanned_item, "scannedItem")?,
                    brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ScanOfAccount {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.serialize_entry("scannedAt", &self.scanned_at)?;
        map_.serialize_entry("scannedItem", &self.scanned_item)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ScanOfAccount {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScanOfAccount {
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

impl support::Document for ScanOfAccount {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT
        && <::contracts::common::BrandId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:ScanOfAccount",
        );
        &GUARD
    }
}

/// All that passport holds about an account.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountExport {
    /// Every scan of the account.
    pub scans: Vec<AccountExportScansItem>,
    /// Every report that the account made.
    pub product_reports: Vec<AccountExportProductReportsItem>,
}

impl support::Read for AccountExport {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AccountExport;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scans = None;
                let mut product_reports = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scans" => support::read::member(&mut scans, &mut map_)?,
                        "productReports" => support::read::member(&mut product_reports, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(AccountExport {
                    scans: support::read::required::<_, A_::Error>(scans, "scans")?,
                    product_reports: support::read::required::<_, A_::Error>(product_reports, "productReports")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AccountExport {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scans", &self.scans)?;
        map_.serialize_entry("productReports", &self.product_reports)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for AccountExport {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AccountExport {
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

impl support::Document for AccountExport {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml:components:schemas:AccountExport",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveGtinParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveGtinParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveGtinParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveGtinParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveGtinParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveGtinParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveGtinParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveGtinParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveGtinParameters {
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

impl support::Document for ResolveGtinParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveGtinParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct RedirectHeaders {
    /// Below the configured base of the web application.
    pub location: String,
}

impl support::Read for RedirectHeaders {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = RedirectHeaders;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut location = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "location" => support::read::member(&mut location, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(RedirectHeaders {
                    location: support::read::required::<_, A_::Error>(location, "location")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for RedirectHeaders {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("location", &self.location)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for RedirectHeaders {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl RedirectHeaders {
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

impl support::Document for RedirectHeaders {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::RedirectHeaders:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct UnavailableHeaders {
    /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
    pub retry_after: u32,
}

impl UnavailableHeaders {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.retry_after <= 3600, "maximum")?;
        Ok(())
    }
}

impl support::Read for UnavailableHeaders {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = UnavailableHeaders;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut retry_after = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "retry-after" => support::read::member(&mut retry_after, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    UnavailableHeaders {
                        retry_after: support::read::required::<_, A_::Error>(retry_after, "retry-after")?,
                    },
                    UnavailableHeaders::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for UnavailableHeaders {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("retry-after", &self.retry_after)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for UnavailableHeaders {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl UnavailableHeaders {
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

impl support::Document for UnavailableHeaders {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::UnavailableHeaders:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct HeadUnavailableHeaders {
    /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
    pub retry_after: u32,
}

impl HeadUnavailableHeaders {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.retry_after <= 3600, "maximum")?;
        Ok(())
    }
}

impl support::Read for HeadUnavailableHeaders {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = HeadUnavailableHeaders;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut retry_after = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "retry-after" => support::read::member(&mut retry_after, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    HeadUnavailableHeaders {
                        retry_after: support::read::required::<_, A_::Error>(retry_after, "retry-after")?,
                    },
                    HeadUnavailableHeaders::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for HeadUnavailableHeaders {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("retry-after", &self.retry_after)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for HeadUnavailableHeaders {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl HeadUnavailableHeaders {
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

impl support::Document for HeadUnavailableHeaders {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::HeadUnavailableHeaders:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveVariantParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveVariantParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut variant = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "variant" => support::read::member(&mut variant, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveVariantParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        variant: support::read::required::<_, A_::Error>(variant, "variant")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveVariantParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveVariantParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("variant", &self.variant)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveVariantParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveVariantParameters {
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

impl support::Document for ResolveVariantParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveVariantParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveLotParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveLotParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveLotParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveLotParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut lot = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveLotParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        lot: support::read::required::<_, A_::Error>(lot, "lot")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveLotParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveLotParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("lot", &self.lot)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveLotParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveLotParameters {
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

impl support::Document for ResolveLotParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveLotParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveSerialParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveSerialParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveSerialParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveSerialParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut serial = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveSerialParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        serial: support::read::required::<_, A_::Error>(serial, "serial")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveSerialParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveSerialParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("serial", &self.serial)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveSerialParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveSerialParameters {
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

impl support::Document for ResolveSerialParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveSerialParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantLotParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantLotParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveVariantLotParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveVariantLotParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut variant = None;
                let mut lot = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "variant" => support::read::member(&mut variant, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveVariantLotParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        variant: support::read::required::<_, A_::Error>(variant, "variant")?,
                        lot: support::read::required::<_, A_::Error>(lot, "lot")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveVariantLotParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveVariantLotParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("variant", &self.variant)?;
        map_.serialize_entry("lot", &self.lot)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveVariantLotParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveVariantLotParameters {
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

impl support::Document for ResolveVariantLotParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveVariantLotParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantSerialParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantSerialParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveVariantSerialParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveVariantSerialParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut variant = None;
                let mut serial = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "variant" => support::read::member(&mut variant, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveVariantSerialParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        variant: support::read::required::<_, A_::Error>(variant, "variant")?,
                        serial: support::read::required::<_, A_::Error>(serial, "serial")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveVariantSerialParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveVariantSerialParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("variant", &self.variant)?;
        map_.serialize_entry("serial", &self.serial)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveVariantSerialParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveVariantSerialParameters {
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

impl support::Document for ResolveVariantSerialParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveVariantSerialParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveLotSerialParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveLotSerialParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveLotSerialParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveLotSerialParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut lot = None;
                let mut serial = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveLotSerialParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        lot: support::read::required::<_, A_::Error>(lot, "lot")?,
                        serial: support::read::required::<_, A_::Error>(serial, "serial")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveLotSerialParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveLotSerialParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("lot", &self.lot)?;
        map_.serialize_entry("serial", &self.serial)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveLotSerialParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveLotSerialParameters {
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

impl support::Document for ResolveLotSerialParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveLotSerialParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResolveVariantLotSerialParameters {
    /// GS1 application identifier 01, in the form that the pack has.
    pub gtin: String,
    /// GS1 application identifier 22, consumer product variant.
    pub variant: String,
    /// GS1 application identifier 10, batch or lot.
    pub lot: String,
    /// GS1 application identifier 21, serial number.
    pub serial: String,
    /// GS1 application identifier 17, expiration date, `YYMMDD`.
    pub n17: Option<String>,
    /// The whole query of the link as it stands there (`in: querystring` of OpenAPI 3.2), with every GS1 key in it, and not a parameter of this name.
    pub query: Option<String>,
    /// Media types that the client takes (RFC 9110, 12.5.1).
    pub accept: Option<String>,
    /// `prefetch` when nobody looks at the answer yet (Fetch standard).
    pub sec_purpose: Option<String>,
    /// What older browsers send in place of `Sec-Purpose`.
    pub purpose: Option<String>,
    /// Tells those that make link previews from people.
    pub user_agent: Option<String>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl ResolveVariantLotSerialParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for ResolveVariantLotSerialParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ResolveVariantLotSerialParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut variant = None;
                let mut lot = None;
                let mut serial = None;
                let mut n17 = None;
                let mut query = None;
                let mut accept = None;
                let mut sec_purpose = None;
                let mut purpose = None;
                let mut user_agent = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "variant" => support::read::member(&mut variant, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "17" => support::read::member(&mut n17, &mut map_)?,
                        "query" => support::read::member(&mut query, &mut map_)?,
                        "Accept" => support::read::member(&mut accept, &mut map_)?,
                        "Sec-Purpose" => support::read::member(&mut sec_purpose, &mut map_)?,
                        "Purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "User-Agent" => support::read::member(&mut user_agent, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ResolveVariantLotSerialParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        variant: support::read::required::<_, A_::Error>(variant, "variant")?,
                        lot: support::read::required::<_, A_::Error>(lot, "lot")?,
                        serial: support::read::required::<_, A_::Error>(serial, "serial")?,
                        n17,
                        query,
                        accept,
                        sec_purpose,
                        purpose,
                        user_agent,
                        sec_gpc,
                    },
                    ResolveVariantLotSerialParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ResolveVariantLotSerialParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("variant", &self.variant)?;
        map_.serialize_entry("lot", &self.lot)?;
        map_.serialize_entry("serial", &self.serial)?;
        if let Some(value) = &self.n17 {
            map_.serialize_entry("17", value)?;
        }
        if let Some(value) = &self.query {
            map_.serialize_entry("query", value)?;
        }
        if let Some(value) = &self.accept {
            map_.serialize_entry("Accept", value)?;
        }
        if let Some(value) = &self.sec_purpose {
            map_.serialize_entry("Sec-Purpose", value)?;
        }
        if let Some(value) = &self.purpose {
            map_.serialize_entry("Purpose", value)?;
        }
        if let Some(value) = &self.user_agent {
            map_.serialize_entry("User-Agent", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ResolveVariantLotSerialParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ResolveVariantLotSerialParameters {
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

impl support::Document for ResolveVariantLotSerialParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::resolveVariantLotSerialParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListScansParameters {
    /// Where to go on, as `nextCursor` of the page before said. Opaque; the first page has none.
    pub cursor: Option<String>,
    /// The most items that a page may hold; 20 when absent.
    pub limit: Option<u32>,
}

impl ListScansParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.cursor {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.limit {
            support::check::that(*value >= 1, "minimum")?;
            support::check::that(*value <= 100, "maximum")?;
        }
        Ok(())
    }
}

impl support::Read for ListScansParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ListScansParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut cursor = None;
                let mut limit = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "cursor" => support::read::member(&mut cursor, &mut map_)?,
                        "limit" => support::read::member(&mut limit, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(ListScansParameters { cursor, limit }, ListScansParameters::check)
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ListScansParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.cursor {
            map_.serialize_entry("cursor", value)?;
        }
        if let Some(value) = &self.limit {
            map_.serialize_entry("limit", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ListScansParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ListScansParameters {
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

impl support::Document for ListScansParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::listScansParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CreateScanParameters {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl CreateScanParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for CreateScanParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = CreateScanParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut idempotency_key = None;
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Idempotency-Key" => support::read::member(&mut idempotency_key, &mut map_)?,
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    CreateScanParameters {
                        idempotency_key,
                        sec_gpc,
                    },
                    CreateScanParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for CreateScanParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.idempotency_key {
            map_.serialize_entry("Idempotency-Key", value)?;
        }
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for CreateScanParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CreateScanParameters {
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

impl support::Document for CreateScanParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::createScanParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CreateScan201Headers {
    /// The path of the scan.
    pub location: String,
}

impl support::Read for CreateScan201Headers {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = CreateScan201Headers;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut location = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "location" => support::read::member(&mut location, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(CreateScan201Headers {
                    location: support::read::required::<_, A_::Error>(location, "location")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for CreateScan201Headers {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("location", &self.location)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for CreateScan201Headers {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CreateScan201Headers {
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

impl support::Document for CreateScan201Headers {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::createScanHeaders0:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetScanParameters {
    /// The scan.
    pub scan_id: ::contracts::common::ScanId,
}

impl support::Read for GetScanParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetScanParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetScanParameters {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetScanParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetScanParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetScanParameters {
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

impl support::Document for GetScanParameters {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getScanParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetProductParameters {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
    /// An `ETag` of an earlier answer (RFC 9110, 13.1.2). When it still holds, the answer is 304 without a body.
    pub if_none_match: Option<String>,
}

impl GetProductParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^([0-9]{8}|[0-9]{12,14})$"#);
        support::check::pattern(&self.gtin, &PATTERN_1)?;
        if let Some(value) = &self.if_none_match {
            support::check::max_length(value, 1000)?;
        }
        Ok(())
    }
}

impl support::Read for GetProductParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetProductParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut if_none_match = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "If-None-Match" => support::read::member(&mut if_none_match, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    GetProductParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        if_none_match,
                    },
                    GetProductParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetProductParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.if_none_match {
            map_.serialize_entry("If-None-Match", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetProductParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetProductParameters {
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

impl support::Document for GetProductParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getProductParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetProduct200Headers {
    /// Names this state of the resource (RFC 9110, 8.8.3).
    pub etag: String,
}

impl support::Read for GetProduct200Headers {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetProduct200Headers;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut etag = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "etag" => support::read::member(&mut etag, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetProduct200Headers {
                    etag: support::read::required::<_, A_::Error>(etag, "etag")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetProduct200Headers {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("etag", &self.etag)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetProduct200Headers {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetProduct200Headers {
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

impl support::Document for GetProduct200Headers {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getProductHeaders0:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetProduct304Headers {
    /// Names this state of the resource (RFC 9110, 8.8.3).
    pub etag: String,
}

impl support::Read for GetProduct304Headers {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetProduct304Headers;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut etag = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "etag" => support::read::member(&mut etag, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetProduct304Headers {
                    etag: support::read::required::<_, A_::Error>(etag, "etag")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetProduct304Headers {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("etag", &self.etag)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetProduct304Headers {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetProduct304Headers {
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

impl support::Document for GetProduct304Headers {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getProductHeaders1:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReportProductParameters {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl support::Read for ReportProductParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ReportProductParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut idempotency_key = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Idempotency-Key" => support::read::member(&mut idempotency_key, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(ReportProductParameters { idempotency_key })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ReportProductParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.idempotency_key {
            map_.serialize_entry("Idempotency-Key", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ReportProductParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ReportProductParameters {
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

impl support::Document for ReportProductParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::reportProductParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetProductForServiceParameters {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
}

impl GetProductForServiceParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^([0-9]{8}|[0-9]{12,14})$"#);
        support::check::pattern(&self.gtin, &PATTERN_1)?;
        Ok(())
    }
}

impl support::Read for GetProductForServiceParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetProductForServiceParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    GetProductForServiceParameters {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    },
                    GetProductForServiceParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetProductForServiceParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetProductForServiceParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetProductForServiceParameters {
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

impl support::Document for GetProductForServiceParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getProductForServiceParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetScanOfAccountParameters {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
    /// The scan.
    pub scan_id: ::contracts::common::ScanId,
}

impl support::Read for GetScanOfAccountParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetScanOfAccountParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut scan_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetScanOfAccountParameters {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetScanOfAccountParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetScanOfAccountParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetScanOfAccountParameters {
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

impl support::Document for GetScanOfAccountParameters {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT
        && <::contracts::common::ScanId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::getScanOfAccountParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ExportAccountParameters {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
}

impl support::Read for ExportAccountParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ExportAccountParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(ExportAccountParameters {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ExportAccountParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ExportAccountParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ExportAccountParameters {
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

impl support::Document for ExportAccountParameters {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:passport.yaml::exportAccountParameters:",
        );
        &GUARD
    }
}

/// Always `pending`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionPendingStatus {
    /// `pending`
    Pending,
}

impl SectionPendingStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "pending" => Some(Self::Pending),
            _ => None,
        }
    }
}

impl std::fmt::Display for SectionPendingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for SectionPendingStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for SectionPendingStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for SectionPendingStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for SectionPendingStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Always `failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionFailedStatus {
    /// `failed`
    Failed,
}

impl SectionFailedStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "failed" => Some(Self::Failed),
            _ => None,
        }
    }
}

impl std::fmt::Display for SectionFailedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for SectionFailedStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for SectionFailedStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for SectionFailedStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for SectionFailedStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Always `loaded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JourneyLoadedStatus {
    /// `loaded`
    Loaded,
}

impl JourneyLoadedStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loaded => "loaded",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "loaded" => Some(Self::Loaded),
            _ => None,
        }
    }
}

impl std::fmt::Display for JourneyLoadedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for JourneyLoadedStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for JourneyLoadedStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for JourneyLoadedStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for JourneyLoadedStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Always `loaded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcoLoadedStatus {
    /// `loaded`
    Loaded,
}

impl EcoLoadedStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loaded => "loaded",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "loaded" => Some(Self::Loaded),
            _ => None,
        }
    }
}

impl std::fmt::Display for EcoLoadedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for EcoLoadedStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for EcoLoadedStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for EcoLoadedStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for EcoLoadedStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Whether the figures are of the product's own kind of food (`exact`) or of one that is near to it (`proxy`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcoLoadedMatch {
    /// `exact`
    Exact,
    /// `proxy`
    Proxy,
}

impl EcoLoadedMatch {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exact => "exact",
            Self::Proxy => "proxy",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "exact" => Some(Self::Exact),
            "proxy" => Some(Self::Proxy),
            _ => None,
        }
    }
}

impl std::fmt::Display for EcoLoadedMatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for EcoLoadedMatch {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for EcoLoadedMatch {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for EcoLoadedMatch {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for EcoLoadedMatch {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Always `loaded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictLoadedStatus {
    /// `loaded`
    Loaded,
}

impl VerdictLoadedStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loaded => "loaded",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "loaded" => Some(Self::Loaded),
            _ => None,
        }
    }
}

impl std::fmt::Display for VerdictLoadedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for VerdictLoadedStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for VerdictLoadedStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for VerdictLoadedStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for VerdictLoadedStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AccountExportScansItem {
    pub scan_id: ::contracts::common::ScanId,
    /// When the scan was recorded.
    pub scanned_at: ::contracts::common::Timestamp,
    pub scanned_item: ScannedItem,
}

impl support::Read for AccountExportScansItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AccountExportScansItem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut scanned_at = None;
                let mut scanned_item = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "scannedAt" => support::read::member(&mut scanned_at, &mut map_)?,
                        "scannedItem" => support::read::member(&mut scanned_item, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(AccountExportScansItem {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                    scanned_at: support::read::required::<_, A_::Error>(scanned_at, "scannedAt")?,
                    scanned_item: support::read::required::<_, A_::Error>(scanned_item, "scannedItem")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AccountExportScansItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        map_.serialize_entry("scannedAt", &self.scanned_at)?;
        map_.serialize_entry("scannedItem", &self.scanned_item)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for AccountExportScansItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AccountExportProductReportsItem {
    pub report_id: ::contracts::common::ReportId,
    /// When it was made.
    pub reported_at: ::contracts::common::Timestamp,
    pub gtin: ::contracts::common::Gtin,
    /// What it says.
    pub note: Option<String>,
}

impl AccountExportProductReportsItem {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.note {
            support::check::max_length(value, 500)?;
        }
        Ok(())
    }
}

impl support::Read for AccountExportProductReportsItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AccountExportProductReportsItem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut report_id = None;
                let mut reported_at = None;
                let mut gtin = None;
                let mut note = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "reportId" => support::read::member(&mut report_id, &mut map_)?,
                        "reportedAt" => support::read::member(&mut reported_at, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "note" => support::read::member(&mut note, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    AccountExportProductReportsItem {
                        report_id: support::read::required::<_, A_::Error>(report_id, "reportId")?,
                        reported_at: support::read::required::<_, A_::Error>(reported_at, "reportedAt")?,
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        note,
                    },
                    AccountExportProductReportsItem::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AccountExportProductReportsItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("reportId", &self.report_id)?;
        map_.serialize_entry("reportedAt", &self.reported_at)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.note {
            map_.serialize_entry("note", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for AccountExportProductReportsItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}
