// Written by codegen; do not edit.

use crate::support;

/// A visitor now belongs to an account: the visitor's ownerless scans made until the event's `occurredAt` become the account's.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitorLinkedToAccount {
    pub visitor_id: crate::common::VisitorId,
    pub account_id: crate::common::AccountId,
}

impl support::Read for VisitorLinkedToAccount {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VisitorLinkedToAccount;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut visitor_id = None;
                let mut account_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "visitorId" => support::read::member(&mut visitor_id, &mut map_)?,
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VisitorLinkedToAccount {
                    visitor_id: support::read::required::<_, A_::Error>(visitor_id, "visitorId")?,
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VisitorLinkedToAccount {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("visitorId", &self.visitor_id)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VisitorLinkedToAccount {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VisitorLinkedToAccount {
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

impl support::Document for VisitorLinkedToAccount {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:visitor-linked-to-account.schema.json",
        );
        &GUARD
    }
}
