// Written by codegen; do not edit.

use crate::support;

/// Either a scan of the account, or a GTIN.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum NewFridgeItem {
    ItemFromScan(ItemFromScan),
    ItemFromGtin(ItemFromGtin),
}

impl support::Read for NewFridgeItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <support::Value as support::Read>::read(deserializer)?;
        let found = match support::Kind::of(&value) {
            support::Kind::Object => support::read::only([
                support::read::attempt(&value, Self::ItemFromScan, support::check::none),
                support::read::attempt(&value, Self::ItemFromGtin, support::check::none),
            ]),
            _ => None,
        };
        found.ok_or_else(support::read::variant)
    }
}

impl support::Serialize for NewFridgeItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        match self {
            Self::ItemFromScan(value) => support::Serialize::serialize(value, serializer),
            Self::ItemFromGtin(value) => support::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> support::Deserialize<'de> for NewFridgeItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl NewFridgeItem {
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

impl support::Document for NewFridgeItem {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:NewFridgeItem",
        );
        &GUARD
    }
}

/// The scanned thing goes into the fridge.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFromScan {
    pub scan_id: ::contracts::common::ScanId,
    /// The last day, when the pack says another one than its link.
    pub expiry: Option<::contracts::common::CalendarDate>,
}

impl support::Read for ItemFromScan {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ItemFromScan;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut scan_id = None;
                let mut expiry = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "scanId" => support::read::member(&mut scan_id, &mut map_)?,
                        "expiry" => support::read::member(&mut expiry, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ItemFromScan {
                    scan_id: support::read::required::<_, A_::Error>(scan_id, "scanId")?,
                    expiry,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ItemFromScan {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("scanId", &self.scan_id)?;
        if let Some(value) = &self.expiry {
            map_.serialize_entry("expiry", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ItemFromScan {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ItemFromScan {
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

impl support::Document for ItemFromScan {
    const EXACT: bool = <::contracts::common::ScanId as support::Document>::EXACT
        && <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:ItemFromScan",
        );
        &GUARD
    }
}

/// A thing that was not scanned goes into the fridge.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFromGtin {
    /// A GTIN-8, -12, -13 or -14 with its check digit.
    pub gtin: String,
    /// The last day.
    pub expiry: Option<::contracts::common::CalendarDate>,
}

impl ItemFromGtin {
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

impl support::Read for ItemFromGtin {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ItemFromGtin;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut expiry = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "expiry" => support::read::member(&mut expiry, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ItemFromGtin {
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        expiry,
                    },
                    ItemFromGtin::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ItemFromGtin {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        if let Some(value) = &self.expiry {
            map_.serialize_entry("expiry", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ItemFromGtin {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ItemFromGtin {
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

impl support::Document for ItemFromGtin {
    const EXACT: bool = <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:ItemFromGtin",
        );
        &GUARD
    }
}

/// One thing in a fridge.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgeItem {
    pub item_id: ::contracts::common::ItemId,
    pub gtin: ::contracts::common::Gtin,
    /// The product's name.
    pub name: String,
    pub lot: Option<::contracts::common::Lot>,
    pub serial: Option<::contracts::common::Serial>,
    /// The last day.
    pub expiry: Option<::contracts::common::CalendarDate>,
    /// How near the last day is; absent when there is none.
    pub freshness: Option<FridgeItemFreshness>,
    /// What became of it.
    pub state: FridgeItemState,
    /// When it was put there.
    pub added_at: ::contracts::common::Timestamp,
}

impl FridgeItem {
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

impl support::Read for FridgeItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = FridgeItem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut item_id = None;
                let mut gtin = None;
                let mut name = None;
                let mut lot = None;
                let mut serial = None;
                let mut expiry = None;
                let mut freshness = None;
                let mut state = None;
                let mut added_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "itemId" => support::read::member(&mut item_id, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "lot" => support::read::member(&mut lot, &mut map_)?,
                        "serial" => support::read::member(&mut serial, &mut map_)?,
                        "expiry" => support::read::member(&mut expiry, &mut map_)?,
                        "freshness" => support::read::member(&mut freshness, &mut map_)?,
                        "state" => support::read::member(&mut state, &mut map_)?,
                        "addedAt" => support::read::member(&mut added_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    FridgeItem {
                        item_id: support::read::required::<_, A_::Error>(item_id, "itemId")?,
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        lot,
                        serial,
                        expiry,
                        freshness,
                        state: support::read::required::<_, A_::Error>(state, "state")?,
                        added_at: support::read::required::<_, A_::Error>(added_at, "addedAt")?,
                    },
                    FridgeItem::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for FridgeItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("itemId", &self.item_id)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.lot {
            map_.serialize_entry("lot", value)?;
        }
        if let Some(value) = &self.serial {
            map_.serialize_entry("serial", value)?;
        }
        if let Some(value) = &self.expiry {
            map_.serialize_entry("expiry", value)?;
        }
        if let Some(value) = &self.freshness {
            map_.serialize_entry("freshness", value)?;
        }
        map_.serialize_entry("state", &self.state)?;
        map_.serialize_entry("addedAt", &self.added_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for FridgeItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl FridgeItem {
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

impl support::Document for FridgeItem {
    const EXACT: bool = <::contracts::common::ItemId as support::Document>::EXACT
        && <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::Lot as support::Document>::EXACT
        && <::contracts::common::Serial as support::Document>::EXACT
        && <::contracts::common::CalendarDate as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:FridgeItem",
        );
        &GUARD
    }
}

/// Items, the least fresh first.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgePage {
    /// The items of this page.
    pub items: Vec<FridgeItem>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl FridgePage {
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

impl support::Read for FridgePage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = FridgePage;

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
                    FridgePage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    FridgePage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for FridgePage {
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

impl<'de> support::Deserialize<'de> for FridgePage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl FridgePage {
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

impl support::Document for FridgePage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:FridgePage",
        );
        &GUARD
    }
}

/// What became of the food.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgeSummary {
    /// Items whose last day is near.
    pub about_to_expire: u64,
    /// The latest period first.
    pub periods: Vec<FridgePeriod>,
}

impl support::Read for FridgeSummary {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = FridgeSummary;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut about_to_expire = None;
                let mut periods = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "aboutToExpire" => support::read::member(&mut about_to_expire, &mut map_)?,
                        "periods" => support::read::member(&mut periods, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(FridgeSummary {
                    about_to_expire: support::read::required::<_, A_::Error>(about_to_expire, "aboutToExpire")?,
                    periods: support::read::required::<_, A_::Error>(periods, "periods")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for FridgeSummary {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("aboutToExpire", &self.about_to_expire)?;
        map_.serialize_entry("periods", &self.periods)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for FridgeSummary {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl FridgeSummary {
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

impl support::Document for FridgeSummary {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:FridgeSummary",
        );
        &GUARD
    }
}

/// What became of the food in a week or month.
#[derive(Clone, Debug, PartialEq)]
pub struct FridgePeriod {
    /// Its first day.
    pub starts_on: ::contracts::common::CalendarDate,
    /// Items eaten or drunk.
    pub eaten: u64,
    /// Items thrown away.
    pub wasted: u64,
}

impl support::Read for FridgePeriod {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = FridgePeriod;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut starts_on = None;
                let mut eaten = None;
                let mut wasted = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "startsOn" => support::read::member(&mut starts_on, &mut map_)?,
                        "eaten" => support::read::member(&mut eaten, &mut map_)?,
                        "wasted" => support::read::member(&mut wasted, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(FridgePeriod {
                    starts_on: support::read::required::<_, A_::Error>(starts_on, "startsOn")?,
                    eaten: support::read::required::<_, A_::Error>(eaten, "eaten")?,
                    wasted: support::read::required::<_, A_::Error>(wasted, "wasted")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for FridgePeriod {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("startsOn", &self.starts_on)?;
        map_.serialize_entry("eaten", &self.eaten)?;
        map_.serialize_entry("wasted", &self.wasted)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for FridgePeriod {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl FridgePeriod {
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

impl support::Document for FridgePeriod {
    const EXACT: bool = <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:fridge.yaml:components:schemas:FridgePeriod",
        );
        &GUARD
    }
}

/// All that fridge holds about an account.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountExport {
    /// Every item that there ever was.
    pub items: Vec<FridgeItem>,
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
                let mut items = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "items" => support::read::member(&mut items, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(AccountExport {
                    items: support::read::required::<_, A_::Error>(items, "items")?,
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
        map_.serialize_entry("items", &self.items)?;
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
            "openapi:fridge.yaml:components:schemas:AccountExport",
        );
        &GUARD
    }
}

/// How near the last day is; absent when there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FridgeItemFreshness {
    /// `fresh`
    Fresh,
    /// `soon`
    Soon,
    /// `today`
    Today,
    /// `over`
    Over,
}

impl FridgeItemFreshness {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fresh => "fresh",
            Self::Soon => "soon",
            Self::Today => "today",
            Self::Over => "over",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "fresh" => Some(Self::Fresh),
            "soon" => Some(Self::Soon),
            "today" => Some(Self::Today),
            "over" => Some(Self::Over),
            _ => None,
        }
    }
}

impl std::fmt::Display for FridgeItemFreshness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for FridgeItemFreshness {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for FridgeItemFreshness {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for FridgeItemFreshness {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for FridgeItemFreshness {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FridgeItemState {
    /// `kept`
    Kept,
    /// `consumed`
    Consumed,
    /// `discarded`
    Discarded,
}

impl FridgeItemState {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kept => "kept",
            Self::Consumed => "consumed",
            Self::Discarded => "discarded",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "kept" => Some(Self::Kept),
            "consumed" => Some(Self::Consumed),
            "discarded" => Some(Self::Discarded),
            _ => None,
        }
    }
}

impl std::fmt::Display for FridgeItemState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for FridgeItemState {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for FridgeItemState {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for FridgeItemState {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for FridgeItemState {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}
