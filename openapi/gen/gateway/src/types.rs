// Written by codegen; do not edit.

use crate::support;

/// A process that can say this is alive.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// Always `ok`.
    pub status: HealthStatus,
}

impl support::Read for Health {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Health;

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
                Ok(Health {
                    status: support::read::required::<_, A_::Error>(status, "status")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Health {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Health {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Health {
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

impl support::Document for Health {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:gateway.yaml:components:schemas:Health",
        );
        &GUARD
    }
}

/// Always `ok`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthStatus {
    /// `ok`
    OkType,
}

impl HealthStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OkType => "ok",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "ok" => Some(Self::OkType),
            _ => None,
        }
    }
}

impl std::fmt::Display for HealthStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for HealthStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for HealthStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for HealthStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for HealthStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}
