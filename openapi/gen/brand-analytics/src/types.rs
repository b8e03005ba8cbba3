// Written by codegen; do not edit.

use crate::support;

/// The own brand.
#[derive(Clone, Debug, PartialEq)]
pub struct Brand {
    pub brand_id: ::contracts::common::BrandId,
    /// The brand's name.
    pub name: String,
    /// The GS1 company prefixes whose products are the own ones.
    pub prefixes: Vec<::contracts::common::CompanyPrefix>,
}

impl Brand {
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

impl support::Read for Brand {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Brand;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut brand_id = None;
                let mut name = None;
                let mut prefixes = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "brandId" => support::read::member(&mut brand_id, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "prefixes" => support::read::member(&mut prefixes, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Brand {
                        brand_id: support::read::required::<_, A_::Error>(brand_id, "brandId")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        prefixes: support::read::required::<_, A_::Error>(prefixes, "prefixes")?,
                    },
                    Brand::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Brand {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("brandId", &self.brand_id)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("prefixes", &self.prefixes)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Brand {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Brand {
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

impl support::Document for Brand {
    const EXACT: bool = <::contracts::common::BrandId as support::Document>::EXACT
        && <::contracts::common::CompanyPrefix as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:Brand",
        );
        &GUARD
    }
}

/// Released cells, the latest window first.
#[derive(Clone, Debug, PartialEq)]
pub struct EngagementPage {
    /// The cells of this page.
    pub items: Vec<EngagementCell>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl EngagementPage {
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

impl support::Read for EngagementPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EngagementPage;

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
                    EngagementPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    EngagementPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EngagementPage {
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

impl<'de> support::Deserialize<'de> for EngagementPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EngagementPage {
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

impl support::Document for EngagementPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:EngagementPage",
        );
        &GUARD
    }
}

/// A released cell: a product, a metric, a window.
#[derive(Clone, Debug, PartialEq)]
pub struct EngagementCell {
    pub gtin: ::contracts::common::Gtin,
    pub metric: ::contracts::common::EngagementMetric,
    /// The first instant of the window.
    pub window_start: ::contracts::common::Timestamp,
    /// The first instant after it.
    pub window_end: ::contracts::common::Timestamp,
    /// People, after noise and rounding.
    pub value: u64,
}

impl support::Read for EngagementCell {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EngagementCell;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut metric = None;
                let mut window_start = None;
                let mut window_end = None;
                let mut value = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "metric" => support::read::member(&mut metric, &mut map_)?,
                        "windowStart" => support::read::member(&mut window_start, &mut map_)?,
                        "windowEnd" => support::read::member(&mut window_end, &mut map_)?,
                        "value" => support::read::member(&mut value, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(EngagementCell {
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

impl support::Serialize for EngagementCell {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("metric", &self.metric)?;
        map_.serialize_entry("windowStart", &self.window_start)?;
        map_.serialize_entry("windowEnd", &self.window_end)?;
        map_.serialize_entry("value", &self.value)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EngagementCell {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EngagementCell {
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

impl support::Document for EngagementCell {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::EngagementMetric as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:EngagementCell",
        );
        &GUARD
    }
}

/// Ratios, the latest window first.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversionPage {
    /// The ratios of this page.
    pub items: Vec<ConversionCell>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl ConversionPage {
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

impl support::Read for ConversionPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConversionPage;

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
                    ConversionPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    ConversionPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConversionPage {
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

impl<'de> support::Deserialize<'de> for ConversionPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConversionPage {
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

impl support::Document for ConversionPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:ConversionPage",
        );
        &GUARD
    }
}

/// How many of those who scanned a product kept it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversionCell {
    pub gtin: ::contracts::common::Gtin,
    /// The first instant of the window.
    pub window_start: ::contracts::common::Timestamp,
    /// The first instant after it.
    pub window_end: ::contracts::common::Timestamp,
    /// `converted` over `scanned`; noise may carry it above 1.
    pub ratio: support::Number,
}

impl ConversionCell {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::minimum(&self.ratio, 0.0)?;
        Ok(())
    }
}

impl support::Read for ConversionCell {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConversionCell;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut window_start = None;
                let mut window_end = None;
                let mut ratio = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "windowStart" => support::read::member(&mut window_start, &mut map_)?,
                        "windowEnd" => support::read::member(&mut window_end, &mut map_)?,
                        "ratio" => support::read::member(&mut ratio, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ConversionCell {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        window_start: support::read::required::<_, A_::Error>(window_start, "windowStart")?,
                        window_end: support::read::required::<_, A_::Error>(window_end, "windowEnd")?,
                        ratio: support::read::required::<_, A_::Error>(ratio, "ratio")?,
                    },
                    ConversionCell::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConversionCell {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("windowStart", &self.window_start)?;
        map_.serialize_entry("windowEnd", &self.window_end)?;
        map_.serialize_entry("ratio", &self.ratio)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ConversionCell {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConversionCell {
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

impl support::Document for ConversionCell {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:ConversionCell",
        );
        &GUARD
    }
}

/// The own products by name.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandProductPage {
    /// The products of this page.
    pub items: Vec<BrandProduct>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl BrandProductPage {
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

impl support::Read for BrandProductPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = BrandProductPage;

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
                    BrandProductPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    BrandProductPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for BrandProductPage {
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

impl<'de> support::Deserialize<'de> for BrandProductPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl BrandProductPage {
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

impl support::Document for BrandProductPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:BrandProductPage",
        );
        &GUARD
    }
}

/// A product under the own prefixes.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandProduct {
    pub gtin: ::contracts::common::Gtin,
    /// The product's name.
    pub name: String,
    pub revision: ::contracts::common::Revision,
    /// When it was recalled; absent when it is not.
    pub recalled_at: Option<::contracts::common::Timestamp>,
}

impl BrandProduct {
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

impl support::Read for BrandProduct {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = BrandProduct;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut name = None;
                let mut revision = None;
                let mut recalled_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "revision" => support::read::member(&mut revision, &mut map_)?,
                        "recalledAt" => support::read::member(&mut recalled_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    BrandProduct {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        revision: support::read::required::<_, A_::Error>(revision, "revision")?,
                        recalled_at,
                    },
                    BrandProduct::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for BrandProduct {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("revision", &self.revision)?;
        if let Some(value) = &self.recalled_at {
            map_.serialize_entry("recalledAt", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for BrandProduct {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl BrandProduct {
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

impl support::Document for BrandProduct {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::Revision as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:brand-analytics.yaml:components:schemas:BrandProduct",
        );
        &GUARD
    }
}
