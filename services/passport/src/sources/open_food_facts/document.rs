//! The published format of a product's answer, as far as passport reads it. Contributors fill the database by hand and
//! its formats have changed over the years: what frames the answer must be there, and a member of another type than the
//! published one is left out.
use std::borrow::Cow;

use serde_json::{Map, Value};

use super::text::fitting;
use crate::domain::open_food_facts::{Figure, figure, said};
use crate::sources::Failure;

/// The members that are asked for.
pub const FIELDS: &str = "code,product_name,product_name_en,abbreviated_product_name,generic_name,brands,brand_owner,\
                          quantity,ingredients_text,allergens_tags,traces_tags,nutriments,data_quality_errors_tags,origins,\
                          origins_tags,manufacturing_places,packagings,stores,countries,labels,categories_properties";

/// A whole answer.
pub struct Answer(Map<String, Value>);

/// The product in an answer.
pub struct Product<'a>(&'a Map<String, Value>);

impl Answer {
    /// Reads a body.
    pub fn read(body: &[u8]) -> Option<Self> {
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Some(Self(members)),
            _ => None,
        }
    }

    /// The barcode that the answer says it is about.
    pub fn code(&self) -> Option<&str> {
        self.0.get("code")?.as_str()
    }

    /// The product; `None` when the source says that it has none (`status` 0).
    pub fn product(&self) -> Result<Option<Product<'_>>, Failure> {
        match (self.0.get("status").and_then(Value::as_i64), self.0.get("product")) {
            (Some(1), Some(Value::Object(members))) => Ok(Some(Product(members))),
            (Some(0), _) => Ok(None),
            _ => Err(Failure::Invalid),
        }
    }
}

impl<'a> Product<'a> {
    /// The barcode again.
    pub fn code(&self) -> Option<&'a str> {
        self.0.get("code")?.as_str()
    }

    /// A text, if there is one of at most so many characters.
    pub fn text(&self, member: &str, most: usize) -> Option<String> {
        fitting(&self.said(member)?, most)
    }

    /// The text of a member, if it says anything.
    pub fn said(&self, member: &str) -> Option<Cow<'a, str>> {
        said(self.field(member)?)
    }

    /// The text of a member as it was written.
    pub fn field(&self, member: &str) -> Option<&'a str> {
        self.0.get(member)?.as_str()
    }

    /// Texts of a list, or parts of a text between commas.
    pub fn texts(&self, member: &str) -> Vec<&'a str> {
        match self.0.get(member) {
            Some(Value::String(text)) => text.split(',').collect(),
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The objects of a list.
    pub fn parts(&self, member: &str) -> impl Iterator<Item = &'a Map<String, Value>> {
        let items = self.0.get(member).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(Value::as_object)
    }

    /// A figure of the nutrition table, also one that is written as a text, which old entries have.
    pub fn figure(&self, wanted: Figure) -> Option<f64> {
        let (_, name) = Figure::ALL.iter().find(|(known, _)| *known == wanted)?;
        match self.0.get("nutriments")?.get(name)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => figure(text),
            _ => None,
        }
    }

    /// The product's own kind of food in Agribalyse's nomenclature.
    pub fn food_code(&self) -> Option<&'a str> {
        self.0
            .get("categories_properties")?
            .get("agribalyse_food_code:en")?
            .as_str()
    }

    /// A kind of food that is near to it.
    pub fn proxy_food_code(&self) -> Option<&'a str> {
        self.0
            .get("categories_properties")?
            .get("agribalyse_proxy_food_code:en")?
            .as_str()
    }
}

/// A number, also one that is written as a text, which old entries have.
pub fn number(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|number| number.is_finite())
}
