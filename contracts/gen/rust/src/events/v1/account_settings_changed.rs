// Written by codegen; do not edit.

use crate::support;

/// An account's language or time zone is set, at sign-up too.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountSettingsChanged {
    pub account_id: crate::common::AccountId,
    pub locale: crate::common::Locale,
    pub time_zone: crate::common::TimeZone,
}

impl support::Read for AccountSettingsChanged {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AccountSettingsChanged;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut locale = None;
                let mut time_zone = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "timeZone" => support::read::member(&mut time_zone, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(AccountSettingsChanged {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    locale: support::read::required::<_, A_::Error>(locale, "locale")?,
                    time_zone: support::read::required::<_, A_::Error>(time_zone, "timeZone")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AccountSettingsChanged {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("locale", &self.locale)?;
        map_.serialize_entry("timeZone", &self.time_zone)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for AccountSettingsChanged {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AccountSettingsChanged {
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

impl support::Document for AccountSettingsChanged {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "contracts:jsonschema:events:v1:account-settings-changed.schema.json",
        );
        &GUARD
    }
}
