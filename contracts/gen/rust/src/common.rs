// Written by codegen; do not edit.

use crate::support;

/// A GS1 Global Trade Item Number in its 14-digit form: shorter ones are filled with zeros on the left, and the last digit is the check digit (GS1 General Specifications, 7.9). The pattern states the form; who makes one from outside input verifies the check digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gtin(String);

impl Gtin {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9]{14}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for Gtin {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Gtin {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for Gtin {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Gtin {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for Gtin {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Gtin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for Gtin {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Gtin {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Gtin {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Gtin {
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

impl support::Document for Gtin {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Gtin",
        );
        &GUARD
    }
}

/// An instant, RFC 3339 in UTC with six digits of a second.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub support::format::DateTime);

impl From<support::format::DateTime> for Timestamp {
    fn from(value: support::format::DateTime) -> Self {
        Self(value)
    }
}

impl Timestamp {
    /// What it holds.
    pub fn into_inner(self) -> support::format::DateTime {
        self.0
    }
}

impl std::ops::Deref for Timestamp {
    type Target = support::format::DateTime;

    fn deref(&self) -> &support::format::DateTime {
        &self.0
    }
}

impl support::Read for Timestamp {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::format::DateTime as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for Timestamp {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Timestamp {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Timestamp {
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

impl support::Document for Timestamp {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Timestamp",
        );
        &GUARD
    }
}

/// A day of the Gregorian calendar without a time zone (RFC 3339 full-date).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDate(pub support::jiff::civil::Date);

impl From<support::jiff::civil::Date> for CalendarDate {
    fn from(value: support::jiff::civil::Date) -> Self {
        Self(value)
    }
}

impl CalendarDate {
    /// What it holds.
    pub fn into_inner(self) -> support::jiff::civil::Date {
        self.0
    }
}

impl std::ops::Deref for CalendarDate {
    type Target = support::jiff::civil::Date;

    fn deref(&self) -> &support::jiff::civil::Date {
        &self.0
    }
}

impl support::Read for CalendarDate {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::jiff::civil::Date as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for CalendarDate {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for CalendarDate {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CalendarDate {
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

impl support::Document for CalendarDate {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:CalendarDate",
        );
        &GUARD
    }
}

/// Identifies one event; UUIDv7, so that ids sort by the time of writing. Readers tell a repeated delivery by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for EventId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl EventId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for EventId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for EventId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for EventId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for EventId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EventId {
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

impl support::Document for EventId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:EventId",
        );
        &GUARD
    }
}

/// Follows one request through every service and event that it causes. Made by the gateway; it names no person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CorrelationId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for CorrelationId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl CorrelationId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for CorrelationId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for CorrelationId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for CorrelationId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for CorrelationId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CorrelationId {
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

impl support::Document for CorrelationId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:CorrelationId",
        );
        &GUARD
    }
}

/// Identifies one recorded scan; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScanId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ScanId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ScanId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ScanId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ScanId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ScanId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ScanId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ScanId {
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

impl support::Document for ScanId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ScanId",
        );
        &GUARD
    }
}

/// Random UUIDv4 of a browser, made by the gateway at its first scan and kept when an account is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitorId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for VisitorId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl VisitorId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for VisitorId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for VisitorId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for VisitorId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for VisitorId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VisitorId {
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

impl support::Document for VisitorId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:VisitorId",
        );
        &GUARD
    }
}

/// The user's id in the identity provider (the token's subject). Never known to measurement or the brand side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for AccountId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl AccountId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for AccountId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for AccountId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for AccountId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for AccountId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AccountId {
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

impl support::Document for AccountId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:AccountId",
        );
        &GUARD
    }
}

/// Random UUIDv4 made at sign-up: the pseudonym of a registered consumer in events, derived from nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConsumerRef(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ConsumerRef {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ConsumerRef {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ConsumerRef {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ConsumerRef {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ConsumerRef {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ConsumerRef {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsumerRef {
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

impl support::Document for ConsumerRef {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ConsumerRef",
        );
        &GUARD
    }
}

/// Identifies a registered brand; `UnclaimedBrand` stands for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BrandId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for BrandId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl BrandId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for BrandId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for BrandId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for BrandId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for BrandId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl BrandId {
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

impl support::Document for BrandId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:BrandId",
        );
        &GUARD
    }
}

/// Identifies one thing in a consumer's fridge; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ItemId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ItemId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ItemId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ItemId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ItemId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ItemId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ItemId {
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

impl support::Document for ItemId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ItemId",
        );
        &GUARD
    }
}

/// Identifies one verdict that was shown; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerdictId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for VerdictId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl VerdictId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for VerdictId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for VerdictId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for VerdictId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for VerdictId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictId {
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

impl support::Document for VerdictId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:VerdictId",
        );
        &GUARD
    }
}

/// Identifies one erasure. UUIDv4, since knowing it grants a look at its progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErasureId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ErasureId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ErasureId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ErasureId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ErasureId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ErasureId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ErasureId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ErasureId {
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

impl support::Document for ErasureId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ErasureId",
        );
        &GUARD
    }
}

/// Identifies one released figure; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReleaseId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ReleaseId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ReleaseId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ReleaseId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ReleaseId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ReleaseId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ReleaseId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ReleaseId {
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

impl support::Document for ReleaseId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ReleaseId",
        );
        &GUARD
    }
}

/// Identifies one product report; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for ReportId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl ReportId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for ReportId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for ReportId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for ReportId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ReportId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ReportId {
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

impl support::Document for ReportId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ReportId",
        );
        &GUARD
    }
}

/// Identifies one row of the consent ledger; UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LedgerEntryId(pub support::uuid::Uuid);

impl From<support::uuid::Uuid> for LedgerEntryId {
    fn from(value: support::uuid::Uuid) -> Self {
        Self(value)
    }
}

impl LedgerEntryId {
    /// What it holds.
    pub fn into_inner(self) -> support::uuid::Uuid {
        self.0
    }
}

impl std::ops::Deref for LedgerEntryId {
    type Target = support::uuid::Uuid;

    fn deref(&self) -> &support::uuid::Uuid {
        &self.0
    }
}

impl support::Read for LedgerEntryId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::uuid::Uuid as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for LedgerEntryId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for LedgerEntryId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl LedgerEntryId {
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

impl support::Document for LedgerEntryId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:LedgerEntryId",
        );
        &GUARD
    }
}

/// Position in the consent ledger: of two entries for one account and purpose the higher one holds, whatever order they arrive in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LedgerSequence(u64);

impl LedgerSequence {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.0 >= 1, "minimum")?;
        Ok(())
    }
}

impl TryFrom<u64> for LedgerSequence {
    type Error = support::Failed;

    fn try_from(value: u64) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl LedgerSequence {
    /// What it holds.
    pub fn into_inner(self) -> u64 {
        self.0
    }
}

impl std::ops::Deref for LedgerSequence {
    type Target = u64;

    fn deref(&self) -> &u64 {
        &self.0
    }
}

impl support::Read for LedgerSequence {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <u64 as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for LedgerSequence {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for LedgerSequence {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl LedgerSequence {
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

impl support::Document for LedgerSequence {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:LedgerSequence",
        );
        &GUARD
    }
}

/// Counts the changes of a record, starting with 1. A reader keeps the highest that it has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u64);

impl Revision {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.0 >= 1, "minimum")?;
        Ok(())
    }
}

impl TryFrom<u64> for Revision {
    type Error = support::Failed;

    fn try_from(value: u64) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Revision {
    /// What it holds.
    pub fn into_inner(self) -> u64 {
        self.0
    }
}

impl std::ops::Deref for Revision {
    type Target = u64;

    fn deref(&self) -> &u64 {
        &self.0
    }
}

impl support::Read for Revision {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <u64 as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Revision {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Revision {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Revision {
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

impl support::Document for Revision {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Revision",
        );
        &GUARD
    }
}

/// A hash over account and GTIN, keyed anew for each measurement window, in hexadecimal: it lets a person be counted once and keeps that person's verdicts from being put together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountRef(String);

impl CountRef {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9a-f]{64}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for CountRef {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl CountRef {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for CountRef {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for CountRef {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for CountRef {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CountRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for CountRef {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for CountRef {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for CountRef {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CountRef {
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

impl support::Document for CountRef {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:CountRef",
        );
        &GUARD
    }
}

/// The brand of every product whose GTIN is under no registered brand's prefix. Nothing about it is ever released. A custom UUID (version 8, RFC 9562), so that no generated id can meet it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnclaimedBrand {
    /// `00000000-0000-8000-8000-000000000001`
    N00000000000080008000000000000001,
}

impl UnclaimedBrand {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N00000000000080008000000000000001 => "00000000-0000-8000-8000-000000000001",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "00000000-0000-8000-8000-000000000001" => Some(Self::N00000000000080008000000000000001),
            _ => None,
        }
    }
}

impl std::fmt::Display for UnclaimedBrand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for UnclaimedBrand {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for UnclaimedBrand {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for UnclaimedBrand {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for UnclaimedBrand {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl UnclaimedBrand {
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

impl support::Document for UnclaimedBrand {
    const EXACT: bool = false;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:UnclaimedBrand",
        );
        &GUARD
    }
}

/// Facts are counted in windows of this length (ISO 8601 duration); every window starts a whole number of lengths after `MeasurementWindowStart`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasurementWindowLength {
    /// `P7D`
    P7d,
}

impl MeasurementWindowLength {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::P7d => "P7D",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "P7D" => Some(Self::P7d),
            _ => None,
        }
    }
}

impl std::fmt::Display for MeasurementWindowLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for MeasurementWindowLength {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for MeasurementWindowLength {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for MeasurementWindowLength {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for MeasurementWindowLength {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl MeasurementWindowLength {
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

impl support::Document for MeasurementWindowLength {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:MeasurementWindowLength",
        );
        &GUARD
    }
}

/// The first Monday of the Unix era: windows are UTC weeks from Monday, and an event belongs to the one that holds its `occurredAt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasurementWindowStart {
    /// `1970-01-05T00:00:00.000000Z`
    N19700105t000000000000z,
}

impl MeasurementWindowStart {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N19700105t000000000000z => "1970-01-05T00:00:00.000000Z",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "1970-01-05T00:00:00.000000Z" => Some(Self::N19700105t000000000000z),
            _ => None,
        }
    }
}

impl std::fmt::Display for MeasurementWindowStart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for MeasurementWindowStart {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for MeasurementWindowStart {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for MeasurementWindowStart {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for MeasurementWindowStart {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl MeasurementWindowStart {
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

impl support::Document for MeasurementWindowStart {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:MeasurementWindowStart",
        );
        &GUARD
    }
}

/// Set by the producer when the person allows measurement, else absent. Measurement ignores a fact without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasurementAllowed {
    /// `allowed`
    Allowed,
}

impl MeasurementAllowed {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "allowed" => Some(Self::Allowed),
            _ => None,
        }
    }
}

impl std::fmt::Display for MeasurementAllowed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for MeasurementAllowed {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for MeasurementAllowed {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for MeasurementAllowed {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for MeasurementAllowed {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl MeasurementAllowed {
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

impl support::Document for MeasurementAllowed {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:MeasurementAllowed",
        );
        &GUARD
    }
}

/// What a visitor decided about measurement; refused until said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasurementChoice {
    /// `allowed`
    Allowed,
    /// `refused`
    Refused,
}

impl MeasurementChoice {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::Refused => "refused",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "allowed" => Some(Self::Allowed),
            "refused" => Some(Self::Refused),
            _ => None,
        }
    }
}

impl std::fmt::Display for MeasurementChoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for MeasurementChoice {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for MeasurementChoice {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for MeasurementChoice {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for MeasurementChoice {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl MeasurementChoice {
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

impl support::Document for MeasurementChoice {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:MeasurementChoice",
        );
        &GUARD
    }
}

/// What a consent is given for. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentPurpose {
    /// `health_profile`
    HealthProfile,
    /// `engagement`
    Engagement,
    /// `expiry_mail`
    ExpiryMail,
    /// A text that is not listed yet.
    Other(String),
}

impl ConsentPurpose {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HealthProfile => "health_profile",
            Self::Engagement => "engagement",
            Self::ExpiryMail => "expiry_mail",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "health_profile" => Some(Self::HealthProfile),
            "engagement" => Some(Self::Engagement),
            "expiry_mail" => Some(Self::ExpiryMail),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for ConsentPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ConsentPurpose {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for ConsentPurpose {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for ConsentPurpose {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for ConsentPurpose {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsentPurpose {
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

impl support::Document for ConsentPurpose {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ConsentPurpose",
        );
        &GUARD
    }
}

/// `good`: "Good for you"; `careful`: "Be careful"; `avoid`: "Avoid".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictLabel {
    /// `good`
    Good,
    /// `careful`
    Careful,
    /// `avoid`
    Avoid,
}

impl VerdictLabel {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Careful => "careful",
            Self::Avoid => "avoid",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "good" => Some(Self::Good),
            "careful" => Some(Self::Careful),
            "avoid" => Some(Self::Avoid),
            _ => None,
        }
    }
}

impl std::fmt::Display for VerdictLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for VerdictLabel {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for VerdictLabel {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for VerdictLabel {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for VerdictLabel {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictLabel {
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

impl support::Document for VerdictLabel {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:VerdictLabel",
        );
        &GUARD
    }
}

/// Names the rules that produced a verdict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleSetVersion(String);

impl RuleSetVersion {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.0, 1)?;
        support::check::max_length(&self.0, 32)?;
        Ok(())
    }
}

impl TryFrom<String> for RuleSetVersion {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl RuleSetVersion {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for RuleSetVersion {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for RuleSetVersion {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for RuleSetVersion {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for RuleSetVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for RuleSetVersion {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for RuleSetVersion {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for RuleSetVersion {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl RuleSetVersion {
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

impl support::Document for RuleSetVersion {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:RuleSetVersion",
        );
        &GUARD
    }
}

/// What is counted: people, once in the window. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EngagementMetric {
    /// `scanned`
    Scanned,
    /// `verdict_shown`
    VerdictShown,
    /// `saved`
    Saved,
    /// `converted`
    Converted,
    /// `eaten`
    Eaten,
    /// `wasted`
    Wasted,
    /// A text that is not listed yet.
    Other(String),
}

impl EngagementMetric {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scanned => "scanned",
            Self::VerdictShown => "verdict_shown",
            Self::Saved => "saved",
            Self::Converted => "converted",
            Self::Eaten => "eaten",
            Self::Wasted => "wasted",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "scanned" => Some(Self::Scanned),
            "verdict_shown" => Some(Self::VerdictShown),
            "saved" => Some(Self::Saved),
            "converted" => Some(Self::Converted),
            "eaten" => Some(Self::Eaten),
            "wasted" => Some(Self::Wasted),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for EngagementMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for EngagementMetric {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for EngagementMetric {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for EngagementMetric {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for EngagementMetric {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EngagementMetric {
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

impl support::Document for EngagementMetric {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:EngagementMetric",
        );
        &GUARD
    }
}

/// A service of the system. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceName {
    /// `gateway`
    Gateway,
    /// `passport`
    Passport,
    /// `personalization`
    Personalization,
    /// `fridge`
    Fridge,
    /// `identity`
    Identity,
    /// `measurement`
    Measurement,
    /// `brand-analytics`
    BrandAnalytics,
    /// A text that is not listed yet.
    Other(String),
}

impl ServiceName {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gateway => "gateway",
            Self::Passport => "passport",
            Self::Personalization => "personalization",
            Self::Fridge => "fridge",
            Self::Identity => "identity",
            Self::Measurement => "measurement",
            Self::BrandAnalytics => "brand-analytics",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "gateway" => Some(Self::Gateway),
            "passport" => Some(Self::Passport),
            "personalization" => Some(Self::Personalization),
            "fridge" => Some(Self::Fridge),
            "identity" => Some(Self::Identity),
            "measurement" => Some(Self::Measurement),
            "brand-analytics" => Some(Self::BrandAnalytics),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for ServiceName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ServiceName {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for ServiceName {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for ServiceName {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for ServiceName {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ServiceName {
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

impl support::Document for ServiceName {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ServiceName",
        );
        &GUARD
    }
}

/// Starts the GTIN-13 form of every GTIN that its holder assigns (GS1 General Specifications, 1.4.4).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyPrefix(String);

impl CompanyPrefix {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9]{4,12}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for CompanyPrefix {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl CompanyPrefix {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for CompanyPrefix {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for CompanyPrefix {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for CompanyPrefix {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CompanyPrefix {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for CompanyPrefix {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for CompanyPrefix {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for CompanyPrefix {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl CompanyPrefix {
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

impl support::Document for CompanyPrefix {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:CompanyPrefix",
        );
        &GUARD
    }
}

/// GS1 application identifier 22: tells apart variants of one GTIN. Characters of GS1 set 82.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant(String);

impl Variant {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[!"%-?A-Z_a-z]{1,20}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for Variant {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Variant {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for Variant {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Variant {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for Variant {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Variant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for Variant {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Variant {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Variant {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Variant {
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

impl support::Document for Variant {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Variant",
        );
        &GUARD
    }
}

/// GS1 application identifier 10. Characters of GS1 set 82.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lot(String);

impl Lot {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[!"%-?A-Z_a-z]{1,20}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for Lot {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Lot {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for Lot {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Lot {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for Lot {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Lot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for Lot {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Lot {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Lot {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Lot {
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

impl support::Document for Lot {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Lot",
        );
        &GUARD
    }
}

/// GS1 application identifier 21. Characters of GS1 set 82.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[!"%-?A-Z_a-z]{1,20}$"#);
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for Serial {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Serial {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for Serial {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Serial {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for Serial {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Serial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for Serial {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Serial {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Serial {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Serial {
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

impl support::Document for Serial {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Serial",
        );
        &GUARD
    }
}

/// One of the fourteen substances or products that cause allergies or intolerances and must be declared (Regulation (EU) No 1169/2011, Annex II). Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AllergenCode {
    /// `gluten`
    Gluten,
    /// `crustaceans`
    Crustaceans,
    /// `eggs`
    Eggs,
    /// `fish`
    Fish,
    /// `peanuts`
    Peanuts,
    /// `soybeans`
    Soybeans,
    /// `milk`
    Milk,
    /// `nuts`
    Nuts,
    /// `celery`
    Celery,
    /// `mustard`
    Mustard,
    /// `sesame`
    Sesame,
    /// `sulphites`
    Sulphites,
    /// `lupin`
    Lupin,
    /// `molluscs`
    Molluscs,
    /// A text that is not listed yet.
    Other(String),
}

impl AllergenCode {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gluten => "gluten",
            Self::Crustaceans => "crustaceans",
            Self::Eggs => "eggs",
            Self::Fish => "fish",
            Self::Peanuts => "peanuts",
            Self::Soybeans => "soybeans",
            Self::Milk => "milk",
            Self::Nuts => "nuts",
            Self::Celery => "celery",
            Self::Mustard => "mustard",
            Self::Sesame => "sesame",
            Self::Sulphites => "sulphites",
            Self::Lupin => "lupin",
            Self::Molluscs => "molluscs",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "gluten" => Some(Self::Gluten),
            "crustaceans" => Some(Self::Crustaceans),
            "eggs" => Some(Self::Eggs),
            "fish" => Some(Self::Fish),
            "peanuts" => Some(Self::Peanuts),
            "soybeans" => Some(Self::Soybeans),
            "milk" => Some(Self::Milk),
            "nuts" => Some(Self::Nuts),
            "celery" => Some(Self::Celery),
            "mustard" => Some(Self::Mustard),
            "sesame" => Some(Self::Sesame),
            "sulphites" => Some(Self::Sulphites),
            "lupin" => Some(Self::Lupin),
            "molluscs" => Some(Self::Molluscs),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for AllergenCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for AllergenCode {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for AllergenCode {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for AllergenCode {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for AllergenCode {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AllergenCode {
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

impl support::Document for AllergenCode {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:AllergenCode",
        );
        &GUARD
    }
}

/// Why something is as it is, for programs. Open: more may come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReasonCode(String);

impl ReasonCode {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[a-z][a-z0-9_]*$"#);
        support::check::max_length(&self.0, 64)?;
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for ReasonCode {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl ReasonCode {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for ReasonCode {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for ReasonCode {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for ReasonCode {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for ReasonCode {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for ReasonCode {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for ReasonCode {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ReasonCode {
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

impl support::Document for ReasonCode {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:ReasonCode",
        );
        &GUARD
    }
}

/// A language tag (BCP 47).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"#);
        support::check::max_length(&self.0, 35)?;
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for Locale {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl Locale {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for Locale {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Locale {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for Locale {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for Locale {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Locale {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Locale {
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

impl support::Document for Locale {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Locale",
        );
        &GUARD
    }
}

/// A name of the IANA time zone database.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeZone(String);

impl TimeZone {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[A-Za-z][A-Za-z0-9_+/-]*$"#);
        support::check::max_length(&self.0, 64)?;
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for TimeZone {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl TimeZone {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for TimeZone {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for TimeZone {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for TimeZone {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for TimeZone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for TimeZone {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for TimeZone {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for TimeZone {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl TimeZone {
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

impl support::Document for TimeZone {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:TimeZone",
        );
        &GUARD
    }
}

/// One place where a request breaks its contract. It never repeats the value found there.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Where in the request: a JSON pointer (RFC 6901) into the body, or the name of the parameter.
    pub at: String,
    /// The rule of the contract that is broken: a JSON pointer into the schema.
    pub rule: String,
}

impl support::Read for Violation {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Violation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut at = None;
                let mut rule = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "at" => support::read::member(&mut at, &mut map_)?,
                        "rule" => support::read::member(&mut rule, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Violation {
                    at: support::read::required::<_, A_::Error>(at, "at")?,
                    rule: support::read::required::<_, A_::Error>(rule, "rule")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Violation {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("at", &self.at)?;
        map_.serialize_entry("rule", &self.rule)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Violation {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Violation {
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

impl support::Document for Violation {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Violation",
        );
        &GUARD
    }
}

/// The body of every answer that is an error.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What went wrong, for programs; the operation's description lists its codes. Open: more may come.
    pub code: String,
    /// What went wrong and what can be done, for people. Its wording may change at any time.
    pub message: String,
    /// Names the request; quote it when asking for help.
    pub correlation_id: CorrelationId,
    /// Each place where the request breaks the contract.
    pub violations: Option<Vec<Violation>>,
}

impl Problem {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[a-z][a-z0-9_]*$"#);
        support::check::max_length(&self.code, 64)?;
        support::check::pattern(&self.code, &PATTERN_1)?;
        Ok(())
    }
}

impl support::Read for Problem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Problem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut code = None;
                let mut message = None;
                let mut correlation_id = None;
                let mut violations = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "code" => support::read::member(&mut code, &mut map_)?,
                        "message" => support::read::member(&mut message, &mut map_)?,
                        "correlationId" => support::read::member(&mut correlation_id, &mut map_)?,
                        "violations" => support::read::member(&mut violations, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Problem {
                        code: support::read::required::<_, A_::Error>(code, "code")?,
                        message: support::read::required::<_, A_::Error>(message, "message")?,
                        correlation_id: support::read::required::<_, A_::Error>(correlation_id, "correlationId")?,
                        violations,
                    },
                    Problem::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Problem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("code", &self.code)?;
        map_.serialize_entry("message", &self.message)?;
        map_.serialize_entry("correlationId", &self.correlation_id)?;
        if let Some(value) = &self.violations {
            map_.serialize_entry("violations", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Problem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Problem {
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

impl support::Document for Problem {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json::defs:Problem",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Common(pub support::Value);

impl From<support::Value> for Common {
    fn from(value: support::Value) -> Self {
        Self(value)
    }
}

impl Common {
    /// What it holds.
    pub fn into_inner(self) -> support::Value {
        self.0
    }
}

impl std::ops::Deref for Common {
    type Target = support::Value;

    fn deref(&self) -> &support::Value {
        &self.0
    }
}

impl support::Read for Common {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <support::Value as support::Read>::read(deserializer).map(Self)
    }
}

impl support::Serialize for Common {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for Common {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Common {
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

impl support::Document for Common {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:common.schema.json",
        );
        &GUARD
    }
}
