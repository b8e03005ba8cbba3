//! The kinds of value that JSON has.
use super::same;
use serde_json::Value;

/// The kind of a value. Numbers are told apart by their value: 1.0 is an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Fraction,
    String,
    Array,
    Object,
}

impl Kind {
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            // Beyond 1e30 every double is an integer.
            Value::Number(number) => {
                match same::integer(number).is_some() || number.as_f64().is_some_and(|float| float.fract() == 0.0) {
                    true => Self::Integer,
                    false => Self::Fraction,
                }
            }
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}
