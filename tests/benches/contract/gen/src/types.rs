// Written by codegen; do not edit.

use crate::support;

/// Something on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is called.
    pub name: String,
    /// In cents.
    pub price: u32,
    /// What else there is to say.
    pub note: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What it is made of.
    pub parts: Vec<Part>,
}

impl Item {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 200)?;
        support::check::that(self.price <= 100000000, "maximum")?;
        if let Some(value) = &self.note {
            support::check::max_length(value, 1000)?;
        }
        support::check::that(self.tags.len() <= 20, "maxItems")?;
        for value in &self.tags {
            support::check::min_length(value, 1)?;
            support::check::max_length(value, 50)?;
        }
        support::check::that(self.parts.len() <= 50, "maxItems")?;
        Ok(())
    }
}

impl support::Read for Item {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Item;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut name = None;
                let mut price = None;
                let mut note = None;
                let mut tags = None;
                let mut parts = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "price" => support::read::member(&mut price, &mut map_)?,
                        "note" => support::read::member(&mut note, &mut map_)?,
                        "tags" => support::read::member(&mut tags, &mut map_)?,
                        "parts" => support::read::member(&mut parts, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Item {
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        price: support::read::required::<_, A_::Error>(price, "price")?,
                        note,
                        tags: support::read::required::<_, A_::Error>(tags, "tags")?,
                        parts: support::read::required::<_, A_::Error>(parts, "parts")?,
                    },
                    Item::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Item {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("price", &self.price)?;
        if let Some(value) = &self.note {
            map_.serialize_entry("note", value)?;
        }
        map_.serialize_entry("tags", &self.tags)?;
        map_.serialize_entry("parts", &self.parts)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Item {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Item {
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

impl support::Document for Item {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "tests:benches:contract:shelf.yaml:components:schemas:Item",
        );
        &GUARD
    }
}

/// A part of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// In thousandths.
    pub share: u32,
}

impl Part {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        support::check::min_length(&self.name, 1)?;
        support::check::max_length(&self.name, 200)?;
        support::check::that(self.share <= 1000, "maximum")?;
        Ok(())
    }
}

impl support::Read for Part {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = Part;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut name = None;
                let mut share = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "name" => support::read::member(&mut name, &mut map_)?,
                        "share" => support::read::member(&mut share, &mut map_)?,
                        _ => support::read::skip(&mut map_)?,
                    }
                }
                support::read::checked(
                    Part {
                        name: support::read::required::<_, A_::Error>(name, "name")?,
                        share: support::read::required::<_, A_::Error>(share, "share")?,
                    },
                    Part::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for Part {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("name", &self.name)?;
        map_.serialize_entry("share", &self.share)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for Part {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl Part {
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

impl support::Document for Part {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "tests:benches:contract:shelf.yaml:components:schemas:Part",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GetItemParameters {
    /// Which item.
    pub id: support::uuid::Uuid,
    /// In which the price is told.
    pub currency: Option<String>,
}

impl GetItemParameters {
    /// Whether the rules hold that the types of the fields do not keep by themselves.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), support::Failed> {
        if let Some(value) = &self.currency {
            support::check::min_length(value, 3)?;
            support::check::max_length(value, 3)?;
        }
        Ok(())
    }
}

impl support::Read for GetItemParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = GetItemParameters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A_: support::MapAccess<'de>>(self, mut map_: A_) -> Result<Self::Value, A_::Error> {
                let mut id = None;
                let mut currency = None;
                while let Some(key_) = map_.next_key::<support::Name<'de>>()? {
                    match key_.as_str() {
                        "id" => support::read::member(&mut id, &mut map_)?,
                        "currency" => support::read::member(&mut currency, &mut map_)?,
                        _ => return Err(support::read::absent()),
                    }
                }
                support::read::checked(
                    GetItemParameters {
                        id: support::read::required::<_, A_::Error>(id, "id")?,
                        currency,
                    },
                    GetItemParameters::check,
                )
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for GetItemParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("id", &self.id)?;
        if let Some(value) = &self.currency {
            map_.serialize_entry("currency", value)?;
        }
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for GetItemParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl GetItemParameters {
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

impl support::Document for GetItemParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "tests:benches:contract:shelf.yaml::getItemParameters:",
        );
        &GUARD
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PutItemParameters {
    /// Which item.
    pub id: support::uuid::Uuid,
}

impl support::Read for PutItemParameters {
    fn read<'de, D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        struct Visitor_;
        impl<'de> support::Visitor<'de> for Visitor_ {
            type Value = PutItemParameters;

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
                Ok(PutItemParameters {
                    id: support::read::required::<_, A_::Error>(id, "id")?,
                })
            }
        }
        deserializer.deserialize_map(Visitor_)
    }
}

impl support::Serialize for PutItemParameters {
    fn serialize<S_: support::Serializer>(&self, serializer: S_) -> Result<S_::Ok, S_::Error> {
        use support::SerializeMap as _;
        let mut map_ = serializer.serialize_map(None)?;
        map_.serialize_entry("id", &self.id)?;
        map_.end()
    }
}

impl<'de> support::Deserialize<'de> for PutItemParameters {
    fn deserialize<D_: support::Deserializer<'de>>(deserializer: D_) -> Result<Self, D_::Error> {
        <Self as support::Read>::read(deserializer)
    }
}

impl PutItemParameters {
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

impl support::Document for PutItemParameters {
    const EXACT: bool = true;

    fn guard() -> &'static support::Guard {
        static GUARD: support::Guard = support::Guard::new(
            &crate::embedded_schemas::SCHEMAS,
            "tests:benches:contract:shelf.yaml::putItemParameters:",
        );
        &GUARD
    }
}
