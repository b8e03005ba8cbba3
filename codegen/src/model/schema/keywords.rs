//! One schema, read: its keywords in the terms of 2020-12, whatever draft it was written in.
use super::mask::Mask;
use crate::read::Location;
use serde_json::{Number, Value};

/// What a schema object says. Locations are those of its subschemas.
#[derive(Clone, Debug, Default)]
pub(super) struct Keywords {
    /// A boolean schema.
    pub boolean: Option<bool>,
    pub reference: Option<String>,
    /// `$dynamicRef`, or `$recursiveRef` of 2019-09.
    pub dynamic: Option<Dynamic>,
    pub all_of: Vec<Location>,
    pub any_of: Option<Vec<Location>>,
    pub one_of: Option<Vec<Location>>,
    pub not: Option<Location>,
    pub condition: Option<Condition>,
    pub dependent_schemas: Vec<(String, Location)>,

    pub types: Option<Mask>,
    pub literals: Option<Literals>,

    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub multiple_of: Option<Number>,

    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub format: Option<String>,

    pub prefix_items: Vec<Location>,
    pub items: Option<Location>,
    pub contains: Option<Location>,
    pub min_contains: Option<u64>,
    pub max_contains: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub unevaluated_items: Option<Location>,

    pub properties: Vec<(String, Location)>,
    pub pattern_properties: Vec<(String, Location)>,
    pub additional_properties: Option<Location>,
    pub property_names: Option<Location>,
    pub required: Vec<String>,
    pub dependent_required: Vec<(String, Vec<String>)>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub unevaluated_properties: Option<Location>,

    pub description: Option<String>,
    pub title: Option<String>,
    pub deprecated: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Dynamic {
    pub reference: String,
    pub keyword: &'static str,
}

#[derive(Clone, Debug)]
pub(super) struct Condition {
    pub when: Location,
    pub then: Option<Location>,
    pub otherwise: Option<Location>,
}

/// `enum` and `const`: the values of both lists that the other has, too.
#[derive(Clone, Debug)]
pub(super) struct Literals {
    pub keyword: &'static str,
    pub values: Vec<Value>,
}

impl Keywords {
    /// Whether nothing is said but what `$ref`, `$dynamicRef` and `allOf` say, so that those can stand for it.
    pub fn only_refers(&self) -> bool {
        self.boolean.is_none()
            && self.any_of.is_none()
            && self.one_of.is_none()
            && self.not.is_none()
            && self.condition.is_none()
            && self.dependent_schemas.is_empty()
            && self.types.is_none()
            && self.literals.is_none()
            && !self.says_of_numbers()
            && !self.says_of_strings()
            && !self.says_of_arrays()
            && !self.says_of_objects()
    }

    pub fn says_of_numbers(&self) -> bool {
        self.minimum.is_some()
            || self.maximum.is_some()
            || self.exclusive_minimum.is_some()
            || self.exclusive_maximum.is_some()
            || self.multiple_of.is_some()
    }

    pub fn says_of_strings(&self) -> bool {
        self.min_length.is_some() || self.max_length.is_some() || self.pattern.is_some() || self.format.is_some()
    }

    pub fn says_of_arrays(&self) -> bool {
        !self.prefix_items.is_empty()
            || self.items.is_some()
            || self.contains.is_some()
            || self.min_items.is_some()
            || self.max_items.is_some()
            || self.unique_items
            || self.unevaluated_items.is_some()
    }

    pub fn says_of_objects(&self) -> bool {
        !self.properties.is_empty()
            || !self.pattern_properties.is_empty()
            || self.additional_properties.is_some()
            || self.property_names.is_some()
            || !self.required.is_empty()
            || !self.dependent_required.is_empty()
            || self.min_properties.is_some()
            || self.max_properties.is_some()
            || self.unevaluated_properties.is_some()
    }
}
