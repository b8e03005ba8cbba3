// Written by codegen; do not edit.

use crate::support;

/// Taken. It says the same in every case.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// Always `accepted`.
    pub status: AcceptedStatus,
}

impl support::Read for Accepted {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Accepted;

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
                Ok(Accepted {
                    status: support::read::required::<_, A_::Error>(status, "status")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Accepted {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("status", &self.status)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Accepted {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Accepted {
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

impl support::Document for Accepted {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Accepted",
        );
        &GUARD
    }
}

/// What signing up takes.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAccount {
    /// The e-mail address.
    pub email: support::format::Email,
    /// The password.
    pub password: String,
    /// How the person wants to be called.
    pub display_name: Option<String>,
    pub locale: Option<::contracts::common::Locale>,
    pub time_zone: Option<::contracts::common::TimeZone>,
    /// The person is old enough to consent.
    pub age_confirmed: bool,
    /// The terms that were agreed to.
    pub terms_version: String,
}

impl NewAccount {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::max_length(&self.email, 254)?;
        support::check::min_length(&self.password, 10)?;
        support::check::max_length(&self.password, 128)?;
        if let Some(value) = &self.display_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        support::check::that(self.age_confirmed, "enum")?;
        support::check::min_length(&self.terms_version, 1)?;
        support::check::max_length(&self.terms_version, 32)?;
        Ok(())
    }
}

impl support::Read for NewAccount {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = NewAccount;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut email = None;
                let mut password = None;
                let mut display_name = None;
                let mut locale = None;
                let mut time_zone = None;
                let mut age_confirmed = None;
                let mut terms_version = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "email" => support::read::member(&mut email, &mut map_)?,
                        "password" => support::read::member(&mut password, &mut map_)?,
                        "displayName" => support::read::member(&mut display_name, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "timeZone" => support::read::member(&mut time_zone, &mut map_)?,
                        "ageConfirmed" => support::read::member(&mut age_confirmed, &mut map_)?,
                        "termsVersion" => support::read::member(&mut terms_version, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    NewAccount {
                        email: support::read::required::<_, A_::Error>(email, "email")?,
                        password: support::read::required::<_, A_::Error>(password, "password")?,
                        display_name,
                        locale,
                        time_zone,
                        age_confirmed: support::read::required::<_, A_::Error>(age_confirmed, "ageConfirmed")?,
                        terms_version: support::read::required::<_, A_::Error>(terms_version, "termsVersion")?,
                    },
                    NewAccount::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for NewAccount {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("email", &self.email)?;
        map_.serialize_entry("password", &self.password)?;
        if let Some(value) = &self.display_name {
            map_.serialize_entry("displayName", value)?;
        }
        if let Some(value) = &self.locale {
            map_.serialize_entry("locale", value)?;
        }
        if let Some(value) = &self.time_zone {
            map_.serialize_entry("timeZone", value)?;
        }
        map_.serialize_entry("ageConfirmed", &self.age_confirmed)?;
        map_.serialize_entry("termsVersion", &self.terms_version)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for NewAccount {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl NewAccount {
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

impl support::Document for NewAccount {
    const EXACT: bool = <::contracts::common::Locale as support::Document>::EXACT
        && <::contracts::common::TimeZone as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:NewAccount",
        );
        &GUARD
    }
}

/// What signing in takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Credentials {
    /// The e-mail address.
    pub email: support::format::Email,
    /// The password.
    pub password: String,
}

impl Credentials {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::max_length(&self.email, 254)?;
        support::check::min_length(&self.password, 1)?;
        support::check::max_length(&self.password, 128)?;
        Ok(())
    }
}

impl support::Read for Credentials {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Credentials;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut email = None;
                let mut password = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "email" => support::read::member(&mut email, &mut map_)?,
                        "password" => support::read::member(&mut password, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Credentials {
                        email: support::read::required::<_, A_::Error>(email, "email")?,
                        password: support::read::required::<_, A_::Error>(password, "password")?,
                    },
                    Credentials::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Credentials {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("email", &self.email)?;
        map_.serialize_entry("password", &self.password)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Credentials {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Credentials {
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

impl support::Document for Credentials {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Credentials",
        );
        &GUARD
    }
}

/// A refresh token.
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshToken {
    /// As the tokens before brought it.
    pub refresh_token: String,
}

impl RefreshToken {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.refresh_token, 1)?;
        support::check::max_length(&self.refresh_token, 8192)?;
        Ok(())
    }
}

impl support::Read for RefreshToken {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = RefreshToken;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut refresh_token = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "refreshToken" => support::read::member(&mut refresh_token, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    RefreshToken {
                        refresh_token: support::read::required::<_, A_::Error>(refresh_token, "refreshToken")?,
                    },
                    RefreshToken::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for RefreshToken {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("refreshToken", &self.refresh_token)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for RefreshToken {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl RefreshToken {
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

impl support::Document for RefreshToken {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:RefreshToken",
        );
        &GUARD
    }
}

/// What a session is used with.
#[derive(Clone, Debug, PartialEq)]
pub struct Tokens {
    /// Goes with every request.
    pub access_token: String,
    /// Seconds until the access token ends.
    pub expires_in: u64,
    /// Gets the next tokens, once.
    pub refresh_token: String,
    /// Seconds until the refresh token ends.
    pub refresh_expires_in: u64,
    /// Always `Bearer`.
    pub token_type: TokensTokenType,
}

impl Tokens {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.access_token, 1)?;
        support::check::max_length(&self.access_token, 8192)?;
        support::check::min_length(&self.refresh_token, 1)?;
        support::check::max_length(&self.refresh_token, 8192)?;
        Ok(())
    }
}

impl support::Read for Tokens {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Tokens;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut access_token = None;
                let mut expires_in = None;
                let mut refresh_token = None;
                let mut refresh_expires_in = None;
                let mut token_type = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accessToken" => support::read::member(&mut access_token, &mut map_)?,
                        "expiresIn" => support::read::member(&mut expires_in, &mut map_)?,
                        "refreshToken" => support::read::member(&mut refresh_token, &mut map_)?,
                        "refreshExpiresIn" => support::read::member(&mut refresh_expires_in, &mut map_)?,
                        "tokenType" => support::read::member(&mut token_type, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Tokens {
                        access_token: support::read::required::<_, A_::Error>(access_token, "accessToken")?,
                        expires_in: support::read::required::<_, A_::Error>(expires_in, "expiresIn")?,
                        refresh_token: support::read::required::<_, A_::Error>(refresh_token, "refreshToken")?,
                        refresh_expires_in: support::read::required::<_, A_::Error>(
                            refresh_expires_in,
                            "refreshExpiresIn",
                        )?,
                        token_type: support::read::required::<_, A_::Error>(token_type, "tokenType")?,
                    },
                    Tokens::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Tokens {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accessToken", &self.access_token)?;
        map_.serialize_entry("expiresIn", &self.expires_in)?;
        map_.serialize_entry("refreshToken", &self.refresh_token)?;
        map_.serialize_entry("refreshExpiresIn", &self.refresh_expires_in)?;
        map_.serialize_entry("tokenType", &self.token_type)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Tokens {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Tokens {
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

impl support::Document for Tokens {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Tokens",
        );
        &GUARD
    }
}

/// Where a mail is to go.
#[derive(Clone, Debug, PartialEq)]
pub struct EmailAddress {
    /// The e-mail address.
    pub email: support::format::Email,
}

impl EmailAddress {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::max_length(&self.email, 254)?;
        Ok(())
    }
}

impl support::Read for EmailAddress {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EmailAddress;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut email = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "email" => support::read::member(&mut email, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    EmailAddress {
                        email: support::read::required::<_, A_::Error>(email, "email")?,
                    },
                    EmailAddress::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EmailAddress {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("email", &self.email)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EmailAddress {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EmailAddress {
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

impl support::Document for EmailAddress {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:EmailAddress",
        );
        &GUARD
    }
}

/// A registered consumer.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub account_id: ::contracts::common::AccountId,
    /// How the person wants to be called.
    pub display_name: Option<String>,
    pub locale: Option<::contracts::common::Locale>,
    pub time_zone: Option<::contracts::common::TimeZone>,
    /// When the account was made.
    pub created_at: ::contracts::common::Timestamp,
}

impl Account {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.display_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        Ok(())
    }
}

impl support::Read for Account {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Account;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut display_name = None;
                let mut locale = None;
                let mut time_zone = None;
                let mut created_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "displayName" => support::read::member(&mut display_name, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "timeZone" => support::read::member(&mut time_zone, &mut map_)?,
                        "createdAt" => support::read::member(&mut created_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Account {
                        account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                        display_name,
                        locale,
                        time_zone,
                        created_at: support::read::required::<_, A_::Error>(created_at, "createdAt")?,
                    },
                    Account::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Account {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        if let Some(value) = &self.display_name {
            map_.serialize_entry("displayName", value)?;
        }
        if let Some(value) = &self.locale {
            map_.serialize_entry("locale", value)?;
        }
        if let Some(value) = &self.time_zone {
            map_.serialize_entry("timeZone", value)?;
        }
        map_.serialize_entry("createdAt", &self.created_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Account {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Account {
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

impl support::Document for Account {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT
        && <::contracts::common::Locale as support::Document>::EXACT
        && <::contracts::common::TimeZone as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Account",
        );
        &GUARD
    }
}

/// What may be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountChange {
    /// How the person wants to be called.
    pub display_name: Option<String>,
    pub locale: Option<::contracts::common::Locale>,
    pub time_zone: Option<::contracts::common::TimeZone>,
}

impl AccountChange {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.display_name {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        Ok(())
    }
}

impl support::Read for AccountChange {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = AccountChange;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut display_name = None;
                let mut locale = None;
                let mut time_zone = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "displayName" => support::read::member(&mut display_name, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "timeZone" => support::read::member(&mut time_zone, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    AccountChange {
                        display_name,
                        locale,
                        time_zone,
                    },
                    AccountChange::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for AccountChange {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.display_name {
            map_.serialize_entry("displayName", value)?;
        }
        if let Some(value) = &self.locale {
            map_.serialize_entry("locale", value)?;
        }
        if let Some(value) = &self.time_zone {
            map_.serialize_entry("timeZone", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for AccountChange {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl AccountChange {
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

impl support::Document for AccountChange {
    const EXACT: bool = <::contracts::common::Locale as support::Document>::EXACT
        && <::contracts::common::TimeZone as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:AccountChange",
        );
        &GUARD
    }
}

/// The password now and then.
#[derive(Clone, Debug, PartialEq)]
pub struct PasswordChange {
    /// The password until now.
    pub current_password: String,
    /// The password from now on.
    pub new_password: String,
}

impl PasswordChange {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.current_password, 1)?;
        support::check::max_length(&self.current_password, 128)?;
        support::check::min_length(&self.new_password, 10)?;
        support::check::max_length(&self.new_password, 128)?;
        Ok(())
    }
}

impl support::Read for PasswordChange {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = PasswordChange;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut current_password = None;
                let mut new_password = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "currentPassword" => support::read::member(&mut current_password, &mut map_)?,
                        "newPassword" => support::read::member(&mut new_password, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    PasswordChange {
                        current_password: support::read::required::<_, A_::Error>(current_password, "currentPassword")?,
                        new_password: support::read::required::<_, A_::Error>(new_password, "newPassword")?,
                    },
                    PasswordChange::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for PasswordChange {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("currentPassword", &self.current_password)?;
        map_.serialize_entry("newPassword", &self.new_password)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for PasswordChange {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl PasswordChange {
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

impl support::Document for PasswordChange {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:PasswordChange",
        );
        &GUARD
    }
}

/// The own sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionList {
    /// Every session that is alive.
    pub items: Vec<Session>,
}

impl support::Read for SessionList {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = SessionList;

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
                Ok(SessionList {
                    items: support::read::required::<_, A_::Error>(items, "items")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for SessionList {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("items", &self.items)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for SessionList {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SessionList {
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

impl support::Document for SessionList {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:SessionList",
        );
        &GUARD
    }
}

/// Identifies a session, as the tokens' `sid` does. Its form is the identity provider's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(String);

impl SessionId {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[A-Za-z0-9_.-]+$"#);
        support::check::max_length(&self.0, 64)?;
        support::check::pattern(&self.0, &PATTERN_1)?;
        Ok(())
    }
}

impl TryFrom<String> for SessionId {
    type Error = support::Failed;

    fn try_from(value: String) -> Result<Self, support::Failed> {
        let value = Self(value);
        value.check()?;
        Ok(value)
    }
}

impl SessionId {
    /// What it holds.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl std::ops::Deref for SessionId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for SessionId {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::try_from(text.to_owned())
    }
}

impl AsRef<str> for SessionId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for SessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl support::Read for SessionId {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        let value = <String as support::Read>::read(deserializer).map(Self)?;
        support::read::checked(value, Self::check)
    }
}

impl support::Serialize for SessionId {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        support::Serialize::serialize(&self.0, serializer)
    }
}

impl<'de> support::Deserialize<'de> for SessionId {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl SessionId {
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

impl support::Document for SessionId {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:SessionId",
        );
        &GUARD
    }
}

/// One session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub id: SessionId,
    /// When it began.
    pub started_at: ::contracts::common::Timestamp,
    /// When it was last refreshed.
    pub last_used_at: ::contracts::common::Timestamp,
    /// Whether the request belongs to it.
    pub current: bool,
}

impl support::Read for Session {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Session;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut id = None;
                let mut started_at = None;
                let mut last_used_at = None;
                let mut current = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "id" => support::read::member(&mut id, &mut map_)?,
                        "startedAt" => support::read::member(&mut started_at, &mut map_)?,
                        "lastUsedAt" => support::read::member(&mut last_used_at, &mut map_)?,
                        "current" => support::read::member(&mut current, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Session {
                    id: support::read::required::<_, A_::Error>(id, "id")?,
                    started_at: support::read::required::<_, A_::Error>(started_at, "startedAt")?,
                    last_used_at: support::read::required::<_, A_::Error>(last_used_at, "lastUsedAt")?,
                    current: support::read::required::<_, A_::Error>(current, "current")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Session {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("id", &self.id)?;
        map_.serialize_entry("startedAt", &self.started_at)?;
        map_.serialize_entry("lastUsedAt", &self.last_used_at)?;
        map_.serialize_entry("current", &self.current)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Session {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Session {
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

impl support::Document for Session {
    const EXACT: bool = <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Session",
        );
        &GUARD
    }
}

/// An erasure goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasureStarted {
    pub erasure_id: ::contracts::common::ErasureId,
}

impl support::Read for ErasureStarted {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ErasureStarted;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ErasureStarted {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ErasureStarted {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ErasureStarted {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ErasureStarted {
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

impl support::Document for ErasureStarted {
    const EXACT: bool = <::contracts::common::ErasureId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ErasureStarted",
        );
        &GUARD
    }
}

/// How far an erasure is.
#[derive(Clone, Debug, PartialEq)]
pub struct Erasure {
    pub erasure_id: ::contracts::common::ErasureId,
    /// One for each service that has to erase.
    pub confirmations: Vec<ErasureConfirmation>,
    /// Services that were not in operation when the erasure began, and so hold nothing.
    pub not_asked: Vec<::contracts::common::ServiceName>,
    /// When the last service confirmed.
    pub live_completed_at: Option<::contracts::common::Timestamp>,
    /// When no topic holds a fact about the person any more.
    pub topics_clear_at: Option<::contracts::common::Timestamp>,
    /// When no backup can be read any more that does.
    pub backups_clear_at: Option<::contracts::common::Timestamp>,
}

impl support::Read for Erasure {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Erasure;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                let mut confirmations = None;
                let mut not_asked = None;
                let mut live_completed_at = None;
                let mut topics_clear_at = None;
                let mut backups_clear_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        "confirmations" => support::read::member(&mut confirmations, &mut map_)?,
                        "notAsked" => support::read::member(&mut not_asked, &mut map_)?,
                        "liveCompletedAt" => support::read::member(&mut live_completed_at, &mut map_)?,
                        "topicsClearAt" => support::read::member(&mut topics_clear_at, &mut map_)?,
                        "backupsClearAt" => support::read::member(&mut backups_clear_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Erasure {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                    confirmations: support::read::required::<_, A_::Error>(confirmations, "confirmations")?,
                    not_asked: support::read::required::<_, A_::Error>(not_asked, "notAsked")?,
                    live_completed_at,
                    topics_clear_at,
                    backups_clear_at,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Erasure {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.serialize_entry("confirmations", &self.confirmations)?;
        map_.serialize_entry("notAsked", &self.not_asked)?;
        if let Some(value) = &self.live_completed_at {
            map_.serialize_entry("liveCompletedAt", value)?;
        }
        if let Some(value) = &self.topics_clear_at {
            map_.serialize_entry("topicsClearAt", value)?;
        }
        if let Some(value) = &self.backups_clear_at {
            map_.serialize_entry("backupsClearAt", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Erasure {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Erasure {
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

impl support::Document for Erasure {
    const EXACT: bool = <::contracts::common::ErasureId as support::Document>::EXACT
        && <::contracts::common::ServiceName as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Erasure",
        );
        &GUARD
    }
}

/// A service and whether it has erased.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasureConfirmation {
    pub service: ::contracts::common::ServiceName,
    /// When it confirmed; absent until then.
    pub confirmed_at: Option<::contracts::common::Timestamp>,
}

impl support::Read for ErasureConfirmation {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ErasureConfirmation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut service = None;
                let mut confirmed_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "service" => support::read::member(&mut service, &mut map_)?,
                        "confirmedAt" => support::read::member(&mut confirmed_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ErasureConfirmation {
                    service: support::read::required::<_, A_::Error>(service, "service")?,
                    confirmed_at,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ErasureConfirmation {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("service", &self.service)?;
        if let Some(value) = &self.confirmed_at {
            map_.serialize_entry("confirmedAt", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ErasureConfirmation {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ErasureConfirmation {
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

impl support::Document for ErasureConfirmation {
    const EXACT: bool = <::contracts::common::ServiceName as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ErasureConfirmation",
        );
        &GUARD
    }
}

/// An export is being put together.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportStarted {
    /// Identifies the export.
    pub export_id: support::uuid::Uuid,
}

impl support::Read for ExportStarted {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ExportStarted;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut export_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "exportId" => support::read::member(&mut export_id, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ExportStarted {
                    export_id: support::read::required::<_, A_::Error>(export_id, "exportId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ExportStarted {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("exportId", &self.export_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ExportStarted {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ExportStarted {
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

impl support::Document for ExportStarted {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ExportStarted",
        );
        &GUARD
    }
}

/// All that is held about the person, by service.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// Identifies the export.
    pub export_id: support::uuid::Uuid,
    /// When it was asked for.
    pub requested_at: ::contracts::common::Timestamp,
    /// When the last part came.
    pub completed_at: Option<::contracts::common::Timestamp>,
    /// One for each service.
    pub parts: Vec<ExportPart>,
}

impl support::Read for Export {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Export;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut export_id = None;
                let mut requested_at = None;
                let mut completed_at = None;
                let mut parts = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "exportId" => support::read::member(&mut export_id, &mut map_)?,
                        "requestedAt" => support::read::member(&mut requested_at, &mut map_)?,
                        "completedAt" => support::read::member(&mut completed_at, &mut map_)?,
                        "parts" => support::read::member(&mut parts, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(Export {
                    export_id: support::read::required::<_, A_::Error>(export_id, "exportId")?,
                    requested_at: support::read::required::<_, A_::Error>(requested_at, "requestedAt")?,
                    completed_at,
                    parts: support::read::required::<_, A_::Error>(parts, "parts")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Export {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("exportId", &self.export_id)?;
        map_.serialize_entry("requestedAt", &self.requested_at)?;
        if let Some(value) = &self.completed_at {
            map_.serialize_entry("completedAt", value)?;
        }
        map_.serialize_entry("parts", &self.parts)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Export {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Export {
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

impl support::Document for Export {
    const EXACT: bool = <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:Export",
        );
        &GUARD
    }
}

/// What one service holds.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportPart {
    pub service: ::contracts::common::ServiceName,
    /// Whether the part is there. `not_available`: the service is not in operation yet and holds nothing.
    pub status: ExportPartStatus,
    /// What the service holds, as its own contract says.
    pub data: Option<std::collections::BTreeMap<String, support::Value>>,
}

impl support::Read for ExportPart {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ExportPart;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut service = None;
                let mut status = None;
                let mut data = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "service" => support::read::member(&mut service, &mut map_)?,
                        "status" => support::read::member(&mut status, &mut map_)?,
                        "data" => support::read::member(&mut data, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ExportPart {
                    service: support::read::required::<_, A_::Error>(service, "service")?,
                    status: support::read::required::<_, A_::Error>(status, "status")?,
                    data,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ExportPart {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("service", &self.service)?;
        map_.serialize_entry("status", &self.status)?;
        if let Some(value) = &self.data {
            map_.serialize_entry("data", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ExportPart {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ExportPart {
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

impl support::Document for ExportPart {
    const EXACT: bool = <::contracts::common::ServiceName as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ExportPart",
        );
        &GUARD
    }
}

/// Rows of the consent ledger, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentPage {
    /// The rows of this page.
    pub items: Vec<LedgerEntry>,
    /// Where the next page starts; absent on the last one.
    pub next_cursor: Option<String>,
}

impl ConsentPage {
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

impl support::Read for ConsentPage {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConsentPage;

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
                    ConsentPage {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        next_cursor,
                    },
                    ConsentPage::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConsentPage {
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

impl<'de> support::Deserialize<'de> for ConsentPage {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsentPage {
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

impl support::Document for ConsentPage {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ConsentPage",
        );
        &GUARD
    }
}

/// A decision about a purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct NewConsent {
    pub purpose: ::contracts::common::ConsentPurpose,
    /// Given or taken back.
    pub granted: bool,
    /// The version of the text that was shown.
    pub text_version: String,
    /// SHA-256 of the text that was shown, in hexadecimal.
    pub text_hash: String,
    /// The language of the text that was shown.
    pub locale: ::contracts::common::Locale,
}

impl NewConsent {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9a-f]{64}$"#);
        support::check::min_length(&self.text_version, 1)?;
        support::check::max_length(&self.text_version, 32)?;
        support::check::pattern(&self.text_hash, &PATTERN_1)?;
        Ok(())
    }
}

impl support::Read for NewConsent {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = NewConsent;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut purpose = None;
                let mut granted = None;
                let mut text_version = None;
                let mut text_hash = None;
                let mut locale = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "granted" => support::read::member(&mut granted, &mut map_)?,
                        "textVersion" => support::read::member(&mut text_version, &mut map_)?,
                        "textHash" => support::read::member(&mut text_hash, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    NewConsent {
                        purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                        granted: support::read::required::<_, A_::Error>(granted, "granted")?,
                        text_version: support::read::required::<_, A_::Error>(text_version, "textVersion")?,
                        text_hash: support::read::required::<_, A_::Error>(text_hash, "textHash")?,
                        locale: support::read::required::<_, A_::Error>(locale, "locale")?,
                    },
                    NewConsent::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for NewConsent {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        map_.serialize_entry("granted", &self.granted)?;
        map_.serialize_entry("textVersion", &self.text_version)?;
        map_.serialize_entry("textHash", &self.text_hash)?;
        map_.serialize_entry("locale", &self.locale)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for NewConsent {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl NewConsent {
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

impl support::Document for NewConsent {
    const EXACT: bool = <::contracts::common::ConsentPurpose as support::Document>::EXACT
        && <::contracts::common::Locale as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:NewConsent",
        );
        &GUARD
    }
}

/// One row of the consent ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerEntry {
    pub ledger_entry_id: ::contracts::common::LedgerEntryId,
    pub ledger_seq: ::contracts::common::LedgerSequence,
    pub purpose: ::contracts::common::ConsentPurpose,
    /// Given or taken back.
    pub granted: bool,
    /// The version of the text.
    pub text_version: String,
    /// SHA-256 of the text, in hexadecimal.
    pub text_hash: String,
    /// The language of the text.
    pub locale: ::contracts::common::Locale,
    /// When it was decided.
    pub recorded_at: ::contracts::common::Timestamp,
}

impl LedgerEntry {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9a-f]{64}$"#);
        support::check::min_length(&self.text_version, 1)?;
        support::check::max_length(&self.text_version, 32)?;
        support::check::pattern(&self.text_hash, &PATTERN_1)?;
        Ok(())
    }
}

impl support::Read for LedgerEntry {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = LedgerEntry;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut ledger_entry_id = None;
                let mut ledger_seq = None;
                let mut purpose = None;
                let mut granted = None;
                let mut text_version = None;
                let mut text_hash = None;
                let mut locale = None;
                let mut recorded_at = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "ledgerEntryId" => support::read::member(&mut ledger_entry_id, &mut map_)?,
                        "ledgerSeq" => support::read::member(&mut ledger_seq, &mut map_)?,
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "granted" => support::read::member(&mut granted, &mut map_)?,
                        "textVersion" => support::read::member(&mut text_version, &mut map_)?,
                        "textHash" => support::read::member(&mut text_hash, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "recordedAt" => support::read::member(&mut recorded_at, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    LedgerEntry {
                        ledger_entry_id: support::read::required::<_, A_::Error>(ledger_entry_id, "ledgerEntryId")?,
                        ledger_seq: support::read::required::<_, A_::Error>(ledger_seq, "ledgerSeq")?,
                        purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                        granted: support::read::required::<_, A_::Error>(granted, "granted")?,
                        text_version: support::read::required::<_, A_::Error>(text_version, "textVersion")?,
                        text_hash: support::read::required::<_, A_::Error>(text_hash, "textHash")?,
                        locale: support::read::required::<_, A_::Error>(locale, "locale")?,
                        recorded_at: support::read::required::<_, A_::Error>(recorded_at, "recordedAt")?,
                    },
                    LedgerEntry::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for LedgerEntry {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("ledgerEntryId", &self.ledger_entry_id)?;
        map_.serialize_entry("ledgerSeq", &self.ledger_seq)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        map_.serialize_entry("granted", &self.granted)?;
        map_.serialize_entry("textVersion", &self.text_version)?;
        map_.serialize_entry("textHash", &self.text_hash)?;
        map_.serialize_entry("locale", &self.locale)?;
        map_.serialize_entry("recordedAt", &self.recorded_at)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for LedgerEntry {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl LedgerEntry {
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

impl support::Document for LedgerEntry {
    const EXACT: bool = <::contracts::common::LedgerEntryId as support::Document>::EXACT
        && <::contracts::common::LedgerSequence as support::Document>::EXACT
        && <::contracts::common::ConsentPurpose as support::Document>::EXACT
        && <::contracts::common::Locale as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:LedgerEntry",
        );
        &GUARD
    }
}

/// The text in force for a purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentText {
    pub purpose: ::contracts::common::ConsentPurpose,
    /// The version of the text.
    pub version: String,
    /// SHA-256 of the text, in hexadecimal.
    pub hash: String,
    /// The language of the text.
    pub locale: ::contracts::common::Locale,
    /// The text.
    pub text: String,
}

impl ConsentText {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        static PATTERN_1: support::Pattern = support::Pattern::new(r#"^[0-9a-f]{64}$"#);
        support::check::min_length(&self.version, 1)?;
        support::check::max_length(&self.version, 32)?;
        support::check::pattern(&self.hash, &PATTERN_1)?;
        support::check::min_length(&self.text, 1)?;
        Ok(())
    }
}

impl support::Read for ConsentText {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConsentText;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut purpose = None;
                let mut version = None;
                let mut hash = None;
                let mut locale = None;
                let mut text = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "version" => support::read::member(&mut version, &mut map_)?,
                        "hash" => support::read::member(&mut hash, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        "text" => support::read::member(&mut text, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ConsentText {
                        purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                        version: support::read::required::<_, A_::Error>(version, "version")?,
                        hash: support::read::required::<_, A_::Error>(hash, "hash")?,
                        locale: support::read::required::<_, A_::Error>(locale, "locale")?,
                        text: support::read::required::<_, A_::Error>(text, "text")?,
                    },
                    ConsentText::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConsentText {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        map_.serialize_entry("version", &self.version)?;
        map_.serialize_entry("hash", &self.hash)?;
        map_.serialize_entry("locale", &self.locale)?;
        map_.serialize_entry("text", &self.text)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ConsentText {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsentText {
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

impl support::Document for ConsentText {
    const EXACT: bool = <::contracts::common::ConsentPurpose as support::Document>::EXACT
        && <::contracts::common::Locale as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ConsentText",
        );
        &GUARD
    }
}

/// What a visitor decided.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitorConsents {
    pub measurement: ::contracts::common::MeasurementChoice,
}

impl support::Read for VisitorConsents {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = VisitorConsents;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut measurement = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "measurement" => support::read::member(&mut measurement, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(VisitorConsents {
                    measurement: support::read::required::<_, A_::Error>(measurement, "measurement")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for VisitorConsents {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("measurement", &self.measurement)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for VisitorConsents {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl VisitorConsents {
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

impl support::Document for VisitorConsents {
    const EXACT: bool = <::contracts::common::MeasurementChoice as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:VisitorConsents",
        );
        &GUARD
    }
}

/// Whether a consent is active now.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentState {
    /// Whether it is given and not taken back.
    pub active: bool,
    /// The row that says so; absent when there is none.
    pub ledger_seq: Option<::contracts::common::LedgerSequence>,
}

impl support::Read for ConsentState {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ConsentState;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut active = None;
                let mut ledger_seq = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "active" => support::read::member(&mut active, &mut map_)?,
                        "ledgerSeq" => support::read::member(&mut ledger_seq, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ConsentState {
                    active: support::read::required::<_, A_::Error>(active, "active")?,
                    ledger_seq,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ConsentState {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("active", &self.active)?;
        if let Some(value) = &self.ledger_seq {
            map_.serialize_entry("ledgerSeq", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ConsentState {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ConsentState {
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

impl support::Document for ConsentState {
    const EXACT: bool = <::contracts::common::LedgerSequence as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ConsentState",
        );
        &GUARD
    }
}

/// Sessions and accounts whose tokens are refused until they end by themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct EndedSessions {
    /// What ended; repeats are possible.
    pub items: Vec<EndedSession>,
    /// Where to go on.
    pub cursor: String,
    /// Whether more was there than fits in one answer. A full read ends with the first answer where it is false.
    pub more: bool,
}

impl EndedSessions {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.items.len() <= 1000, "maxItems")?;
        support::check::min_length(&self.cursor, 1)?;
        support::check::max_length(&self.cursor, 100)?;
        Ok(())
    }
}

impl support::Read for EndedSessions {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EndedSessions;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut items = None;
                let mut cursor = None;
                let mut more = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "items" => support::read::member(&mut items, &mut map_)?,
                        "cursor" => support::read::member(&mut cursor, &mut map_)?,
                        "more" => support::read::member(&mut more, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    EndedSessions {
                        items: support::read::required::<_, A_::Error>(items, "items")?,
                        cursor: support::read::required::<_, A_::Error>(cursor, "cursor")?,
                        more: support::read::required::<_, A_::Error>(more, "more")?,
                    },
                    EndedSessions::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EndedSessions {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("items", &self.items)?;
        map_.serialize_entry("cursor", &self.cursor)?;
        map_.serialize_entry("more", &self.more)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EndedSessions {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EndedSessions {
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

impl support::Document for EndedSessions {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:EndedSessions",
        );
        &GUARD
    }
}

/// Either a session or all sessions of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct EndedSession {
    pub session_id: Option<SessionId>,
    /// All sessions of the account.
    pub account_id: Option<::contracts::common::AccountId>,
    /// When the last token of it ends.
    pub until: ::contracts::common::Timestamp,
}

impl support::Read for EndedSession {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = EndedSession;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut session_id = None;
                let mut account_id = None;
                let mut until = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "sessionId" => support::read::member(&mut session_id, &mut map_)?,
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "until" => support::read::member(&mut until, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(EndedSession {
                    session_id,
                    account_id,
                    until: support::read::required::<_, A_::Error>(until, "until")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for EndedSession {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.session_id {
            map_.serialize_entry("sessionId", value)?;
        }
        if let Some(value) = &self.account_id {
            map_.serialize_entry("accountId", value)?;
        }
        map_.serialize_entry("until", &self.until)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for EndedSession {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl EndedSession {
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

impl support::Document for EndedSession {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT
        && <::contracts::common::Timestamp as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:EndedSession",
        );
        &GUARD
    }
}

/// Items whose last day is near.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpiryMail {
    pub account_id: ::contracts::common::AccountId,
    /// The items, the nearest first.
    pub items: Vec<ExpiringItem>,
}

impl support::Read for ExpiryMail {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ExpiryMail;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut items = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "items" => support::read::member(&mut items, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                Ok(ExpiryMail {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    items: support::read::required::<_, A_::Error>(items, "items")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ExpiryMail {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("items", &self.items)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ExpiryMail {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ExpiryMail {
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

impl support::Document for ExpiryMail {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ExpiryMail",
        );
        &GUARD
    }
}

/// An item and its last day.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpiringItem {
    /// The product's name.
    pub name: String,
    /// Its last day.
    pub expires_on: ::contracts::common::CalendarDate,
}

impl ExpiringItem {
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

impl support::Read for ExpiringItem {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ExpiringItem;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut name = None;
                let mut expires_on = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "expiresOn" => support::read::member(&mut expires_on, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    ExpiringItem {
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        expires_on: support::read::required::<_, A_::Error>(expires_on, "expiresOn")?,
                    },
                    ExpiringItem::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ExpiringItem {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("expiresOn", &self.expires_on)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ExpiringItem {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ExpiringItem {
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

impl support::Document for ExpiringItem {
    const EXACT: bool = <::contracts::common::CalendarDate as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml:components:schemas:ExpiringItem",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct UnavailableHeaders {
    /// Seconds to wait before the next attempt (RFC 9110, 10.2.3).
    pub retry_after: u32,
}

impl UnavailableHeaders {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::that(self.retry_after <= 3600, "maximum")?;
        Ok(())
    }
}

impl support::Read for UnavailableHeaders {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = UnavailableHeaders;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut retry_after = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "retry-after" => support::read::member(&mut retry_after, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    UnavailableHeaders {
                        retry_after: support::read::required::<_, A_::Error>(retry_after, "retry-after")?,
                    },
                    UnavailableHeaders::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for UnavailableHeaders {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("retry-after", &self.retry_after)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for UnavailableHeaders {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl UnavailableHeaders {
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

impl support::Document for UnavailableHeaders {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::UnavailableHeaders:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeleteSessionParameters {
    /// The session.
    pub id: SessionId,
}

impl support::Read for DeleteSessionParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = DeleteSessionParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "id" => support::read::member(&mut id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(DeleteSessionParameters {
                    id: support::read::required::<_, A_::Error>(id, "id")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for DeleteSessionParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("id", &self.id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for DeleteSessionParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl DeleteSessionParameters {
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

impl support::Document for DeleteSessionParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::deleteSessionParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct LinkVisitorParameters {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl support::Read for LinkVisitorParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = LinkVisitorParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut idempotency_key = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Idempotency-Key" => support::read::member(&mut idempotency_key, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(LinkVisitorParameters { idempotency_key })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for LinkVisitorParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.idempotency_key {
            map_.serialize_entry("Idempotency-Key", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for LinkVisitorParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl LinkVisitorParameters {
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

impl support::Document for LinkVisitorParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::linkVisitorParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct RequestExportParameters {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl support::Read for RequestExportParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = RequestExportParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut idempotency_key = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Idempotency-Key" => support::read::member(&mut idempotency_key, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(RequestExportParameters { idempotency_key })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for RequestExportParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.idempotency_key {
            map_.serialize_entry("Idempotency-Key", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for RequestExportParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl RequestExportParameters {
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

impl support::Document for RequestExportParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::requestExportParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetExportParameters {
    /// The export.
    pub id: support::uuid::Uuid,
}

impl support::Read for GetExportParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetExportParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "id" => support::read::member(&mut id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetExportParameters {
                    id: support::read::required::<_, A_::Error>(id, "id")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetExportParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("id", &self.id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetExportParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetExportParameters {
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

impl support::Document for GetExportParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::getExportParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListConsentsParameters {
    /// Where to go on, as `nextCursor` of the page before said. Opaque; the first page has none.
    pub cursor: Option<String>,
    /// The most items that a page may hold; 20 when absent.
    pub limit: Option<u32>,
}

impl ListConsentsParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.cursor {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 200)?;
        }
        if let Some(value) = &self.limit {
            support::check::that(*value >= 1, "minimum")?;
            support::check::that(*value <= 100, "maximum")?;
        }
        Ok(())
    }
}

impl support::Read for ListConsentsParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ListConsentsParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut cursor = None;
                let mut limit = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "cursor" => support::read::member(&mut cursor, &mut map_)?,
                        "limit" => support::read::member(&mut limit, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(ListConsentsParameters { cursor, limit }, ListConsentsParameters::check)
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ListConsentsParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.cursor {
            map_.serialize_entry("cursor", value)?;
        }
        if let Some(value) = &self.limit {
            map_.serialize_entry("limit", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ListConsentsParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ListConsentsParameters {
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

impl support::Document for ListConsentsParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::listConsentsParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct RecordConsentParameters {
    /// Makes a repeat safe: for 24 hours the same request under the same key has the same outcome, and happens once. Another request under the key is refused with 422.
    pub idempotency_key: Option<support::uuid::Uuid>,
}

impl support::Read for RecordConsentParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = RecordConsentParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut idempotency_key = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Idempotency-Key" => support::read::member(&mut idempotency_key, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(RecordConsentParameters { idempotency_key })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for RecordConsentParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.idempotency_key {
            map_.serialize_entry("Idempotency-Key", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for RecordConsentParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl RecordConsentParameters {
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

impl support::Document for RecordConsentParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::recordConsentParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetConsentTextParameters {
    /// What the consent is for.
    pub purpose: ::contracts::common::ConsentPurpose,
    /// The language of the text; the nearest one is given.
    pub locale: Option<::contracts::common::Locale>,
}

impl support::Read for GetConsentTextParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetConsentTextParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut purpose = None;
                let mut locale = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        "locale" => support::read::member(&mut locale, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetConsentTextParameters {
                    purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                    locale,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetConsentTextParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        if let Some(value) = &self.locale {
            map_.serialize_entry("locale", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetConsentTextParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetConsentTextParameters {
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

impl support::Document for GetConsentTextParameters {
    const EXACT: bool = <::contracts::common::ConsentPurpose as support::Document>::EXACT
        && <::contracts::common::Locale as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::getConsentTextParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetVisitorConsentsParameters {
    /// Global Privacy Control. `1` means that nothing about the request may be measured.
    pub sec_gpc: Option<String>,
}

impl GetVisitorConsentsParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.sec_gpc {
            support::check::max_length(value, 10)?;
        }
        Ok(())
    }
}

impl support::Read for GetVisitorConsentsParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetVisitorConsentsParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut sec_gpc = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "Sec-GPC" => support::read::member(&mut sec_gpc, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    GetVisitorConsentsParameters { sec_gpc },
                    GetVisitorConsentsParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetVisitorConsentsParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.sec_gpc {
            map_.serialize_entry("Sec-GPC", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetVisitorConsentsParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetVisitorConsentsParameters {
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

impl support::Document for GetVisitorConsentsParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::getVisitorConsentsParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetErasureParameters {
    /// The erasure.
    pub erasure_id: ::contracts::common::ErasureId,
}

impl support::Read for GetErasureParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetErasureParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut erasure_id = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "erasureId" => support::read::member(&mut erasure_id, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetErasureParameters {
                    erasure_id: support::read::required::<_, A_::Error>(erasure_id, "erasureId")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetErasureParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("erasureId", &self.erasure_id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetErasureParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetErasureParameters {
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

impl support::Document for GetErasureParameters {
    const EXACT: bool = <::contracts::common::ErasureId as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::getErasureParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetConsentParameters {
    /// The account.
    pub account_id: ::contracts::common::AccountId,
    /// What the consent is for.
    pub purpose: ::contracts::common::ConsentPurpose,
}

impl support::Read for GetConsentParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetConsentParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut account_id = None;
                let mut purpose = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "accountId" => support::read::member(&mut account_id, &mut map_)?,
                        "purpose" => support::read::member(&mut purpose, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                Ok(GetConsentParameters {
                    account_id: support::read::required::<_, A_::Error>(account_id, "accountId")?,
                    purpose: support::read::required::<_, A_::Error>(purpose, "purpose")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetConsentParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("accountId", &self.account_id)?;
        map_.serialize_entry("purpose", &self.purpose)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetConsentParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetConsentParameters {
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

impl support::Document for GetConsentParameters {
    const EXACT: bool = <::contracts::common::AccountId as support::Document>::EXACT
        && <::contracts::common::ConsentPurpose as support::Document>::EXACT;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::getConsentParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListEndedSessionsParameters {
    /// The cursor of the answer before; absent for all that is still held.
    pub after: Option<String>,
}

impl ListEndedSessionsParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.after {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 100)?;
        }
        Ok(())
    }
}

impl support::Read for ListEndedSessionsParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = ListEndedSessionsParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut after = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "after" => support::read::member(&mut after, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    ListEndedSessionsParameters { after },
                    ListEndedSessionsParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for ListEndedSessionsParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        if let Some(value) = &self.after {
            map_.serialize_entry("after", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for ListEndedSessionsParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl ListEndedSessionsParameters {
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

impl support::Document for ListEndedSessionsParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "openapi:identity.yaml::listEndedSessionsParameters:",
        );
        &GUARD
    }
}

/// Always `accepted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceptedStatus {
    /// `accepted`
    Accepted,
}

impl AcceptedStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "accepted" => Some(Self::Accepted),
            _ => None,
        }
    }
}

impl std::fmt::Display for AcceptedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for AcceptedStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for AcceptedStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for AcceptedStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for AcceptedStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Always `Bearer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokensTokenType {
    /// `Bearer`
    Bearer,
}

impl TokensTokenType {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bearer => "Bearer",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "Bearer" => Some(Self::Bearer),
            _ => None,
        }
    }
}

impl std::fmt::Display for TokensTokenType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for TokensTokenType {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for TokensTokenType {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for TokensTokenType {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for TokensTokenType {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

/// Whether the part is there. `not_available`: the service is not in operation yet and holds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportPartStatus {
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `not_available`
    NotAvailable,
}

impl ExportPartStatus {
    /// The text as JSON has it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::NotAvailable => "not_available",
        }
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match text {
            "pending" => Some(Self::Pending),
            "complete" => Some(Self::Complete),
            "failed" => Some(Self::Failed),
            "not_available" => Some(Self::NotAvailable),
            _ => None,
        }
    }
}

impl std::fmt::Display for ExportPartStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ExportPartStatus {
    type Err = support::Failed;

    fn from_str(text: &str) -> Result<Self, support::Failed> {
        Self::parse(text).ok_or(support::Failed::new("enum"))
    }
}

impl support::Read for ExportPartStatus {
    #[inline]
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        support::read::text(deserializer, Self::parse, "one of the listed texts")
    }
}

impl support::Serialize for ExportPartStatus {
    #[inline]
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> support::Deserialize<'de> for ExportPartStatus {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}
