// Written by codegen; do not edit.

use crate::support;

/// The pseudonyms of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    pub consumer_ref: Option<::contracts::common::ConsumerRef>,
    /// Every visitor of the person.
    pub visitor_ids: Vec<::contracts::common::VisitorId>,
}

impl support::Read for Subject {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Subject;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut consumer_ref = None;
                let mut visitor_ids = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "consumerRef" => support::read::member(&mut consumer_ref, &mut map_)?,
                        "visitorIds" => support::read::member(&mut visitor_ids, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Subject {
                    consumer_ref,
                    visitor_ids: support::read::required::<_, A_::Error>(visitor_ids, "visitorIds")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Subject {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.consumer_ref {
            map_.serialize_entry("consumerRef", value)?;
        }
        map_.serialize_entry("visitorIds", &self.visitor_ids)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Subject {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Subject {
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

impl support::Document for Subject {
    const EXACT: bool = <::contracts::common::ConsumerRef as support::Document>::EXACT
        && <::contracts::common::VisitorId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:measurement.yaml:components:schemas:Subject",
        );
        &GUARD
    }
}

/// Facts that are held until their window is released.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectExport {
    /// Every fact about the person.
    pub facts: Vec<HeldFact>,
}

impl support::Read for SubjectExport {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SubjectExport;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut facts = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "facts" => support::read::member(&mut facts, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(SubjectExport {
                    facts: support::read::required::<_, A_::Error>(facts, "facts")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SubjectExport {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("facts", &self.facts)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SubjectExport {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SubjectExport {
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

impl support::Document for SubjectExport {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:measurement.yaml:components:schemas:SubjectExport",
        );
        &GUARD
    }
}

/// One fact about engagement.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldFact {
    pub gtin: ::contracts::common::Gtin,
    pub metric: ::contracts::common::EngagementMetric,
    /// When it became true.
    pub occurred_at: ::contracts::common::Timestamp,
}

impl support::Read for HeldFact {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = HeldFact;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut gtin = None;
                let mut metric = None;
                let mut occurred_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "gtin" => support::read::member(&mut gtin, &mut map_)?,
                        "metric" => support::read::member(&mut metric, &mut map_)?,
                        "occurredAt" => support::read::member(&mut occurred_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(HeldFact {
                    gtin: support::read::required::<_, A_::Error>(gtin, "gtin")?,
                    metric: support::read::required::<_, A_::Error>(metric, "metric")?,
                    occurred_at: support::read::required::<_, A_::Error>(occurred_at, "occurredAt")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for HeldFact {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("gtin", &self.gtin)?;
        map_.serialize_entry("metric", &self.metric)?;
        map_.serialize_entry("occurredAt", &self.occurred_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for HeldFact {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl HeldFact {
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

impl support::Document for HeldFact {
    const EXACT: bool = <::contracts::common::Gtin as support::Document>::EXACT
        && <::contracts::common::EngagementMetric as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:measurement.yaml:components:schemas:HeldFact",
        );
        &GUARD
    }
}
