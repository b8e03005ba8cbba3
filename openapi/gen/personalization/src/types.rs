// Written by codegen; do not edit.

use crate::support;

/// What a person says about what to eat and what not.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthFacts {
    /// What must never be there.
    pub allergens: Vec<::contracts::common::AllergenCode>,
    /// What is not eaten, for other reasons.
    pub avoidances: Vec<Avoidance>,
    /// Conditions that food matters to.
    pub conditions: Vec<Condition>,
}

impl support::Read for HealthFacts {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = HealthFacts;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut allergens = None;
                let mut avoidances = None;
                let mut conditions = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "allergens" => support::read::member(&mut allergens, &mut map_)?,
                        "avoidances" => support::read::member(&mut avoidances, &mut map_)?,
                        "conditions" => support::read::member(&mut conditions, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(HealthFacts {
                    allergens: support::read::required::<_, A_::Error>(allergens, "allergens")?,
                    avoidances: support::read::required::<_, A_::Error>(avoidances, "avoidances")?,
                    conditions: support::read::required::<_, A_::Error>(conditions, "conditions")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for HealthFacts {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("allergens", &self.allergens)?;
        map_.serialize_entry("avoidances", &self.avoidances)?;
        map_.serialize_entry("conditions", &self.conditions)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for HealthFacts {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl HealthFacts {
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

impl support::Document for HealthFacts {
    const EXACT: bool = <::contracts::common::AllergenCode as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:HealthFacts",
        );
        &GUARD
    }
}

/// A way of eating. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Avoidance {
    /// `vegetarian`
    Vegetarian,
    /// `vegan`
    Vegan,
    /// `pork`
    Pork,
    /// `alcohol`
    Alcohol,
    /// A text that is not listed yet.
    Other(String),
}

impl Avoidance {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vegetarian => "vegetarian",
            Self::Vegan => "vegan",
            Self::Pork => "pork",
            Self::Alcohol => "alcohol",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "vegetarian" => Some(Self::Vegetarian),
            "vegan" => Some(Self::Vegan),
            "pork" => Some(Self::Pork),
            "alcohol" => Some(Self::Alcohol),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for Avoidance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Avoidance {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for Avoidance {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for Avoidance {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for Avoidance {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Avoidance {
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

impl support::Document for Avoidance {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:Avoidance",
        );
        &GUARD
    }
}

/// A condition that food matters to. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// `diabetes`
    Diabetes,
    /// `hypertension`
    Hypertension,
    /// `coeliac_disease`
    CoeliacDisease,
    /// `lactose_intolerance`
    LactoseIntolerance,
    /// `pregnancy`
    Pregnancy,
    /// A text that is not listed yet.
    Other(String),
}

impl Condition {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Diabetes => "diabetes",
            Self::Hypertension => "hypertension",
            Self::CoeliacDisease => "coeliac_disease",
            Self::LactoseIntolerance => "lactose_intolerance",
            Self::Pregnancy => "pregnancy",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "diabetes" => Some(Self::Diabetes),
            "hypertension" => Some(Self::Hypertension),
            "coeliac_disease" => Some(Self::CoeliacDisease),
            "lactose_intolerance" => Some(Self::LactoseIntolerance),
            "pregnancy" => Some(Self::Pregnancy),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Condition {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for Condition {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for Condition {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for Condition {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Condition {
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

impl support::Document for Condition {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:Condition",
        );
        &GUARD
    }
}

/// The facts and their revision.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthProfile {
    pub facts: HealthFacts,
    pub revision: ::contracts::common::Revision,
    /// When they were set.
    pub updated_at: ::contracts::common::Timestamp,
}

impl support::Read for HealthProfile {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = HealthProfile;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut facts = None;
                let mut revision = None;
                let mut updated_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "facts" => support::read::member(&mut facts, &mut map_)?,
                        "revision" => support::read::member(&mut revision, &mut map_)?,
                        "updatedAt" => support::read::member(&mut updated_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(HealthProfile {
                    facts: support::read::required::<_, A_::Error>(facts, "facts")?,
                    revision: support::read::required::<_, A_::Error>(revision, "revision")?,
                    updated_at: support::read::required::<_, A_::Error>(updated_at, "updatedAt")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for HealthProfile {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("facts", &self.facts)?;
        map_.serialize_entry("revision", &self.revision)?;
        map_.serialize_entry("updatedAt", &self.updated_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for HealthProfile {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl HealthProfile {
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

impl support::Document for HealthProfile {
    const EXACT: bool = <::contracts::common::Revision as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:HealthProfile",
        );
        &GUARD
    }
}

/// Whether a product fits a person: the same for the same revisions and rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub verdict_id: ::contracts::common::VerdictId,
    pub gtin: ::contracts::common::Gtin,
    pub label: ::contracts::common::VerdictLabel,
    /// The label in words.
    pub text: String,
    /// Why, the weightiest first.
    pub reasons: Vec<VerdictReason>,
    pub rule_set_version: ::contracts::common::RuleSetVersion,
    /// The revision of the product.
    pub product_revision: ::contracts::common::Revision,
    /// The revision of the profile.
    pub profile_revision: ::contracts::common::Revision,
}

impl Verdict {
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

impl support::Read for Verdict {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Verdict;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut verdict_id = None;
                let mut gtin = None;
                let mut label = None;
                let mut text = None;
                let mut reasons = None;
                let mut rule_set_version = None;
                let mut product_revision = None;
                let mut profile_revision = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "verdictId" => support::read::member(&mut verdict_id, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "label" => support::read::member(&mut label, &mut map_)?,
                        "text" => support::read::member(&mut text, &mut map_)?,
                        "reasons" => support::read::member(&mut reasons, &mut map_)?,
                        "ruleSetVersion" => support::read::member(&mut rule_set_version, &mut map_)?,
                        "productRevision" => support::read::member(&mut product_revision, &mut map_)?,
                        "profileRevision" => support::read::member(&mut profile_revision, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Verdict {
                        verdict_id: support::read::required::<_, A_::Error>(verdict_id, "verdictId")?,
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        label: support::read::required::<_, A_::Error>(label, "label")?,
                        text: support::read::required::<_, A_::Error>(text, "text")?,
                        reasons: support::read::required::<_, A_::Error>(reasons, "reasons")?,
                        rule_set_version: support::read::required::<_, A_::Error>(rule_set_version, "ruleSetVersion")?,
                        product_revision: support::read::required::<_, A_::Error>(product_revision, "productRevision")?,
                        profile_revision: support::read::required::<_, A_::Error>(profile_revision, "profileRevision")?,
                    },
                    Verdict::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Verdict {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("verdictId", &self.verdict_id)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("label", &self.label)?;
        map_.serialize_entry("text", &self.text)?;
        map_.serialize_entry("reasons", &self.reasons)?;
        map_.serialize_entry("ruleSetVersion", &self.rule_set_version)?;
        map_.serialize_entry("productRevision", &self.product_revision)?;
        map_.serialize_entry("profileRevision", &self.profile_revision)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Verdict {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Verdict {
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

impl support::Document for Verdict {
    const EXACT: bool = <::contracts::common::VerdictId as support::Document>::EXACT
        && <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::VerdictLabel as support::Document>::EXACT
        && <::contracts::common::RuleSetVersion as support::Document>::EXACT
        && <::contracts::common::Revision as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:Verdict",
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
            "openapi:personalization.yaml:components:schemas:VerdictReason",
        );
        &GUARD
    }
}

/// Whose verdict about what.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictRequest {
    pub account_id: ::contracts::common::AccountId,
    pub gtin: ::contracts::common::Gtin,
}

impl support::Read for VerdictRequest {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VerdictRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut gtin = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VerdictRequest {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VerdictRequest {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VerdictRequest {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VerdictRequest {
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

impl support::Document for VerdictRequest {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT
        && <::contracts::common::Gtin as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:VerdictRequest",
        );
        &GUARD
    }
}

/// Alerts, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertPage {
    /// The alerts of this page.
    pub items: Vec<Alert>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl AlertPage {
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

impl support::Read for AlertPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AlertPage;

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
                    AlertPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    AlertPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AlertPage {
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

impl<'de> support::Deserialize<'de> for AlertPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AlertPage {
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

impl support::Document for AlertPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:AlertPage",
        );
        &GUARD
    }
}

/// Something that a person should know now.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    /// Identifies the alert.
    pub alert_id: support::uuid::Uuid,
    pub kind: AlertKind,
    pub gtin: ::contracts::common::Gtin,
    /// The alert in words.
    pub text: String,
    /// When it was raised.
    pub raised_at: ::contracts::common::Timestamp,
}

impl Alert {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.text, 1)?;
        support::check::max_length(&self.text, 500)?;
        Ok(())
    }
}

impl support::Read for Alert {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Alert;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut alert_id = None;
                let mut kind = None;
                let mut gtin = None;
                let mut text = None;
                let mut raised_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "alertId" => support::read::member(&mut alert_id, &mut map_)?,
                        "kind" => support::read::member(&mut kind, &mut map_)?,
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "text" => support::read::member(&mut text, &mut map_)?,
                        "raisedAt" => support::read::member(&mut raised_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Alert {
                        alert_id: support::read::required::<_, A_::Error>(alert_id, "alertId")?,
                        kind: support::read::required::<_, A_::Error>(kind, "kind")?,
                        gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                        text: support::read::required::<_, A_::Error>(text, "text")?,
                        raised_at: support::read::required::<_, A_::Error>(raised_at, "raisedAt")?,
                    },
                    Alert::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Alert {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("alertId", &self.alert_id)?;
        map_.serialize_entry("kind", &self.kind)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("text", &self.text)?;
        map_.serialize_entry("raisedAt", &self.raised_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Alert {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Alert {
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

impl support::Document for Alert {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:Alert",
        );
        &GUARD
    }
}

/// Why an alert was raised. Open: readers accept values that they do not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlertKind {
    /// `recall`
    Recall,
    /// `rule_change`
    RuleChange,
    /// `expiry_near`
    ExpiryNear,
    /// A text that is not listed yet.
    Other(String),
}

impl AlertKind {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Recall => "recall",
            Self::RuleChange => "rule_change",
            Self::ExpiryNear => "expiry_near",
            Self::Other(text) => text,
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "recall" => Some(Self::Recall),
            "rule_change" => Some(Self::RuleChange),
            "expiry_near" => Some(Self::ExpiryNear),
            _ => Some(Self::Other(text.to_owned())),
        }
    }
}

impl std::fmt::Display for AlertKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for AlertKind {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for AlertKind {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for AlertKind {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for AlertKind {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AlertKind {
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

impl support::Document for AlertKind {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:personalization.yaml:components:schemas:AlertKind",
        );
        &GUARD
    }
}

/// All that personalization holds about an account.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountExport {
    pub profile: Option<HealthProfile>,
    /// Every alert of the account.
    pub alerts: Vec<Alert>,
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
                let mut profile = None;
                let mut alerts = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "profile" => support::read::member(&mut profile, &mut map_)?,
                        "alerts" => support::read::member(&mut alerts, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(AccountExport {
                    profile,
                    alerts: support::read::required::<_, A_::Error>(alerts, "alerts")?,
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
        if let Some(value) = &self.profile {
            map_.serialize_entry("profile", value)?;
        }
        map_.serialize_entry("alerts", &self.alerts)?;
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
            "openapi:personalization.yaml:components:schemas:AccountExport",
        );
        &GUARD
    }
}
