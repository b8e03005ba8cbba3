// Written by codegen; do not edit.

use crate::support;

/// A consumer gave a consent.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentGranted {
    pub account_id: crate::common::AccountId,
    pub purpose: crate::common::ConsentPurpose,
    pub ledger_entry_id: crate::common::LedgerEntryId,
    pub ledger_seq: crate::common::LedgerSequence,
}

impl support::Read for ConsentGranted {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConsentGranted;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut purpose = None;
                let mut ledger_entry_id = None;
                let mut ledger_seq = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "ledgerEntryId" => support::read::member(&mut ledger_entry_id, &mut map_)?,
                        "ledgerSeq" => support::read::member(&mut ledger_seq, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ConsentGranted {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                    ledger_entry_id: support::read::required::<_, A_::Error>(ledger_entry_id, "ledgerEntryId")?,
                    ledger_seq: support::read::required::<_, A_::Error>(ledger_seq, "ledgerSeq")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConsentGranted {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        map_.serialize_entry("ledgerEntryId", &self.ledger_entry_id)?;
        map_.serialize_entry("ledgerSeq", &self.ledger_seq)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ConsentGranted {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsentGranted {
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

impl support::Document for ConsentGranted {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:consent-granted.schema.json",
        );
        &GUARD
    }
}
