//! `enum` and `const`, by type: OpenAPI 3.0 has `enum` only, and dropshot reports it beside a type.

use serde_json::{Map, Value};

use crate::model::schema::Mask;

pub(super) struct Literals<'s>(Vec<&'s Value>);

impl<'s> Literals<'s> {
    pub fn of(schema: &'s Map<String, Value>) -> Option<Self> {
        match (schema.get("const"), schema.get("enum").and_then(Value::as_array)) {
            (Some(one), _) => Some(Self(vec![one])),
            (None, Some(values)) => Some(Self(values.iter().collect())),
            (None, None) => None,
        }
    }

    pub fn has_null(&self) -> bool {
        self.0.iter().any(|value| value.is_null())
    }

    /// The values of a type; `None` where they cannot be said: OpenAPI 3.0 has them of scalars, and of integers to 64
    /// bits.
    pub fn of_type(&self, name: &str) -> Option<Vec<Value>> {
        let mask = Mask::of_name(name).unwrap_or(Mask::NONE);
        let mut values = self.0.iter().filter(|value| mask.has(Mask::of_value(value))).copied();
        match name {
            "object" | "array" => values.next().is_none().then(Vec::new),
            "integer" => values.map(integer).collect(),
            _ => Some(values.cloned().collect()),
        }
    }
}

fn integer(value: &Value) -> Option<Value> {
    let float = || value.as_f64().filter(|float| float.abs() < 9_007_199_254_740_992.0);
    #[expect(clippy::cast_possible_truncation, reason = "an integer by value, below 2^53")]
    let whole = value.as_i64().or_else(|| float().map(|float| float as i64));
    whole.map(Value::from)
}
