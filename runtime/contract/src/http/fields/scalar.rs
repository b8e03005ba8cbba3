//! Texts as JSON values, and back.

use serde_json::Value;

/// What a text can mean. A text that means none of it stays a text, and the guard refuses it with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    Text,
    Integer,
    Number,
    Boolean,
    Null,
    /// The first that fits.
    OneOf(&'static [Scalar]),
}

impl Scalar {
    /// The JSON value that the text means.
    pub fn read(self, text: &str) -> Value {
        self.meaning(text).unwrap_or_else(|| Value::from(text))
    }

    fn meaning(self, text: &str) -> Option<Value> {
        match self {
            Self::Text => Some(Value::from(text)),
            Self::Integer => number(text).filter(|number| number.is_i64() || number.is_u64()),
            Self::Number => number(text),
            Self::Boolean => text.parse().ok().map(Value::Bool),
            Self::Null => matches!(text, "" | "null").then_some(Value::Null),
            Self::OneOf(choices) => choices.iter().find_map(|choice| choice.meaning(text)),
        }
    }
}

/// JSON's own grammar: no sign in front, no leading zero, no space around.
fn number(text: &str) -> Option<Value> {
    if !text.ends_with(|last: char| last.is_ascii_digit()) || text.starts_with(|first: char| first.is_whitespace()) {
        return None;
    }
    serde_json::from_str(text).ok().filter(Value::is_number)
}

/// The text of a JSON scalar; nothing for null and for what is no scalar.
pub(super) fn write(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_does_not_fit_stays_a_text() {
        for text in [
            "",
            " 1",
            "1 ",
            "+1",
            "01",
            "1.5",
            "1e3",
            "99999999999999999999",
            "one",
            "0x1",
        ] {
            assert_eq!(Scalar::Integer.read(text), json!(text), "{text:?}");
        }
        assert_eq!(Scalar::Integer.read("-7"), json!(-7));
        assert_eq!(
            Scalar::Integer.read("18446744073709551615"),
            json!(18_446_744_073_709_551_615_u64)
        );
        assert_eq!(Scalar::Number.read("1e3"), json!(1e3));
        assert_eq!(Scalar::Boolean.read("True"), json!("True"));
    }

    #[test]
    fn the_first_choice_that_fits_is_taken() {
        let either = Scalar::OneOf(&[Scalar::Integer, Scalar::Null, Scalar::Text]);
        assert_eq!(either.read("7"), json!(7));
        assert_eq!(either.read("seven"), json!("seven"));
        assert_eq!(either.read("null"), json!(null));
    }
}
