// Written by codegen; do not edit.

use crate::support;

/// All that is held about a visitor must be erased and the erasure confirmed. May come again with the same erasure id.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitorErasureRequested {
    pub erasure_id: crate::common::ErasureId,
    pub visitor_id: crate::common::VisitorId,
    /// The account that the visitor belongs to, if there is one. What it got with the link is not the visitor's any more, and stays; this event may come before the one that told of the link.
    pub link: Option<VisitorErasureRequestedLink>,
}

impl support::Read for VisitorErasureRequested {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VisitorErasureRequested;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                let mut visitor_id = None;
                let mut link = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        "visitorId" => support::read::member(&mut visitor_id, &mut map_)?,
                        "link" => support::read::member(&mut link, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VisitorErasureRequested {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                    visitor_id: support::read::required::<_, A_::Error>(visitor_id, "visitorId")?,
                    link,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VisitorErasureRequested {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.serialize_entry("visitorId", &self.visitor_id)?;
        if let Some(value) = &self.link {
            map_.serialize_entry("link", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VisitorErasureRequested {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VisitorErasureRequested {
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

impl support::Document for VisitorErasureRequested {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:visitor-erasure-requested.schema.json",
        );
        &GUARD
    }
}

/// The account that the visitor belongs to, if there is one. What it got with the link is not the visitor's any more, and stays; this event may come before the one that told of the link.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitorErasureRequestedLink {
    pub account_id: crate::common::AccountId,
    pub linked_at: crate::common::Timestamp,
}

impl support::Read for VisitorErasureRequestedLink {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VisitorErasureRequestedLink;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut linked_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "linkedAt" => support::read::member(&mut linked_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VisitorErasureRequestedLink {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    linked_at: support::read::required::<_, A_::Error>(linked_at, "linkedAt")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VisitorErasureRequestedLink {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("linkedAt", &self.linked_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VisitorErasureRequestedLink {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}
