//! Which JSON types a schema allows, as far as it says so openly: enough to know how a text is to be read. Whether the
//! value then keeps the schema is the generated type's business, so being wrong here costs a refusal, never a wrong value.

use serde_json::Value;

use crate::read::{Location, Sources};

use super::table::{Property, Scalar};

/// Schemas within schemas are followed this deep.
const DEEPEST: usize = 32;

/// A set of JSON types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    pub text: bool,
    pub integer: bool,
    pub number: bool,
    pub boolean: bool,
    pub null: bool,
    pub array: bool,
    pub object: bool,
}

impl Kinds {
    const ANY: Self = Self {
        text: true,
        integer: true,
        number: true,
        boolean: true,
        null: true,
        array: true,
        object: true,
    };

    fn named(name: &str) -> Self {
        let none = Self::default();
        match name {
            "string" => Self { text: true, ..none },
            "integer" => Self { integer: true, ..none },
            "number" => Self {
                integer: true,
                number: true,
                ..none
            },
            "boolean" => Self { boolean: true, ..none },
            "null" => Self { null: true, ..none },
            "array" => Self { array: true, ..none },
            "object" => Self { object: true, ..none },
            _ => Self::ANY,
        }
    }

    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::named("null"),
            Value::Bool(_) => Self::named("boolean"),
            Value::Number(number) if number.is_f64() => Self::named("number"),
            Value::Number(_) => Self::named("integer"),
            Value::String(_) => Self::named("string"),
            Value::Array(_) => Self::named("array"),
            Value::Object(_) => Self::named("object"),
        }
    }

    fn zip(self, other: Self, join: fn(bool, bool) -> bool) -> Self {
        Self {
            text: join(self.text, other.text),
            integer: join(self.integer, other.integer),
            number: join(self.number, other.number),
            boolean: join(self.boolean, other.boolean),
            null: join(self.null, other.null),
            array: join(self.array, other.array),
            object: join(self.object, other.object),
        }
    }

    fn and(self, other: Self) -> Self {
        self.zip(other, |a, b| a && b)
    }

    fn or(self, other: Self) -> Self {
        self.zip(other, |a, b| a || b)
    }

    /// How a text is read: as the most particular type that it can be.
    pub fn scalar(self) -> Scalar {
        if self == Self::ANY {
            return Scalar::Text;
        }
        let mut choices = Vec::new();
        if self.number {
            choices.push(Scalar::Number);
        } else if self.integer {
            choices.push(Scalar::Integer);
        }
        if self.boolean {
            choices.push(Scalar::Boolean);
        }
        // `null` as a word is a text where texts are allowed.
        if self.null && !self.text && !choices.is_empty() {
            choices.push(Scalar::Null);
        }
        if self.text || choices.is_empty() {
            choices.push(Scalar::Text);
        }
        match choices.as_slice() {
            [only] => only.clone(),
            _ => Scalar::OneOf(choices),
        }
    }

    /// Whether it is an array or an object and nothing else.
    pub fn is_array(self) -> bool {
        self.array && !self.object && !self.text && !self.number && !self.integer && !self.boolean
    }

    pub fn is_object(self) -> bool {
        self.object && !self.array && !self.text && !self.number && !self.integer && !self.boolean
    }
}

/// The types that a schema allows.
pub(super) fn kinds(sources: &Sources, at: &Location) -> Kinds {
    within(sources, at, 0)
}

fn within(sources: &Sources, at: &Location, depth: usize) -> Kinds {
    let Ok(at) = sources.follow(at) else { return Kinds::ANY };
    let Some(Value::Object(schema)) = sources.value(&at) else {
        return Kinds::ANY;
    };
    if depth == DEEPEST {
        return Kinds::ANY;
    }
    let mut kinds = match schema.get("type") {
        Some(Value::String(name)) => Kinds::named(name),
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .map(Kinds::named)
            .fold(Kinds::default(), Kinds::or),
        _ => Kinds::ANY,
    };
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        kinds.null = true;
    }
    if let Some(value) = schema.get("const") {
        kinds = kinds.and(Kinds::of(value));
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        kinds = kinds.and(values.iter().map(Kinds::of).fold(Kinds::default(), Kinds::or));
    }
    for (word, any) in [("allOf", false), ("anyOf", true), ("oneOf", true)] {
        let Some(Value::Array(parts)) = schema.get(word) else {
            continue;
        };
        let parts = (0..parts.len()).map(|index| within(sources, &at.child(word).index(index), depth + 1));
        kinds = match any {
            true => kinds.and(parts.fold(Kinds::default(), Kinds::or)),
            false => parts.fold(kinds, Kinds::and),
        };
    }
    kinds
}

/// The types of an array's items.
pub(super) fn items(sources: &Sources, at: &Location) -> Kinds {
    find(sources, at, "items", 0).map_or(Kinds::ANY, |at| kinds(sources, &at))
}

/// An object's members, which must be scalars or lists of them; none where it names none, or one is neither.
pub(super) fn properties(sources: &Sources, at: &Location) -> Option<Vec<Property>> {
    let at = find(sources, at, "properties", 0)?;
    let members = sources.value(&at)?.as_object()?;
    let property = |name: &String| {
        let schema = at.child(name);
        let kinds = kinds(sources, &schema);
        if kinds.is_object() {
            return None;
        }
        let scalar = if kinds.is_array() {
            items(sources, &schema).scalar()
        } else {
            kinds.scalar()
        };
        Some(Property {
            name: name.clone(),
            scalar,
            list: kinds.is_array(),
        })
    };
    members.keys().map(property).collect()
}

/// The type of an object's members that it does not name; none where they are dropped or refused.
pub(super) fn rest(sources: &Sources, at: &Location) -> Option<Scalar> {
    let named = find(sources, at, "properties", 0).is_some();
    if named && properties(sources, at).is_none() {
        return None;
    }
    let Some(rest) = find(sources, at, "additionalProperties", 0) else {
        return (!named).then_some(Scalar::Text);
    };
    match sources.value(&rest) {
        Some(Value::Bool(false)) => None,
        Some(Value::Bool(true)) => (!named).then_some(Scalar::Text),
        _ => {
            let kinds = kinds(sources, &rest);
            (!kinds.is_array() && !kinds.is_object()).then(|| kinds.scalar())
        }
    }
}

/// The first schema among those that hold together which has the word.
fn find(sources: &Sources, at: &Location, word: &str, depth: usize) -> Option<Location> {
    let at = sources.follow(at).ok()?;
    let schema = sources.value(&at)?.as_object()?;
    if schema.contains_key(word) {
        return Some(at.child(word));
    }
    let Some(Value::Array(parts)) = schema.get("allOf") else {
        return None;
    };
    if depth == DEEPEST {
        return None;
    }
    (0..parts.len()).find_map(|index| find(sources, &at.child("allOf").index(index), word, depth + 1))
}

/// The one text that a schema allows.
pub(super) fn constant(sources: &Sources, at: &Location) -> Option<String> {
    let at = sources.follow(at).ok()?;
    let schema = sources.value(&at)?;
    let listed = schema
        .get("enum")
        .and_then(Value::as_array)
        .filter(|values| values.len() == 1);
    let value = schema
        .get("const")
        .or_else(|| listed.and_then(|values| values.first()))?;
    value.as_str().map(str::to_owned)
}
