//! The rules that a generated type checks by itself.
use super::failed::Failed;
use super::kind::Kind;
use super::pattern::Pattern;
use super::read::Read;
use super::same;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use serde_json::{Number, Value};

/// # Errors
/// `rule`, when it does not hold.
pub fn that(holds: bool, rule: &'static str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(Failed::new(rule)) }
}

/// A type keeps all its rules by itself.
///
/// # Errors
/// Never.
pub fn none<T>(_: &T) -> Result<(), Failed> {
    Ok(())
}

/// # Errors
/// When the text has fewer characters.
pub fn min_length(text: &str, least: usize) -> Result<(), Failed> {
    // A text has at least a quarter as many characters as bytes: counting is only needed in between.
    that(
        text.len() >= least && (text.len() / 4 >= least || text.chars().count() >= least),
        "minLength",
    )
}

/// # Errors
/// When the text has more characters.
pub fn max_length(text: &str, most: usize) -> Result<(), Failed> {
    that(
        text.len() <= most || (text.len() / 4 <= most && text.chars().count() <= most),
        "maxLength",
    )
}

/// # Errors
/// When the pattern is not found in the text.
pub fn pattern(text: &str, pattern: &Pattern) -> Result<(), Failed> {
    that(pattern.is_match(text), "pattern")
}

/// # Errors
/// When no value of the list equals this one.
pub fn listed(value: &Value, list: &str) -> Result<(), Failed> {
    let list: Vec<Value> = serde_json::from_str(list).unwrap_or_default();
    that(list.iter().any(|other| same::same(value, other)), "enum")
}

/// # Errors
/// When the text cannot be read as a `T`.
pub fn format<T: Read>(text: &str) -> Result<(), Failed> {
    let text: StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
    that(T::read(text).is_ok(), "format")
}

/// # Errors
/// When the value is of none of these kinds.
pub fn kinds(value: &Value, kinds: &[Kind]) -> Result<(), Failed> {
    that(kinds.contains(&Kind::of(value)), "type")
}

/// # Errors
/// When the number is not of the kind `integer` or `fraction` that is accepted.
pub fn whole(value: &Number, accepted: bool) -> Result<(), Failed> {
    that(same::integer(value).is_some() == accepted, "type")
}

/// # Errors
/// When the number is less.
pub fn minimum(value: &Number, least: f64) -> Result<(), Failed> {
    that(compare(value, least).is_some_and(|order| order.is_ge()), "minimum")
}

/// # Errors
/// When the number is greater.
pub fn maximum(value: &Number, most: f64) -> Result<(), Failed> {
    that(compare(value, most).is_some_and(|order| order.is_le()), "maximum")
}

/// # Errors
/// When the number is not greater.
pub fn exclusive_minimum(value: &Number, below: f64) -> Result<(), Failed> {
    that(
        compare(value, below).is_some_and(|order| order.is_gt()),
        "exclusiveMinimum",
    )
}

/// # Errors
/// When the number is not less.
pub fn exclusive_maximum(value: &Number, above: f64) -> Result<(), Failed> {
    that(
        compare(value, above).is_some_and(|order| order.is_lt()),
        "exclusiveMaximum",
    )
}

/// Exact also where an integer has more digits than a double.
fn compare(value: &Number, bound: f64) -> Option<std::cmp::Ordering> {
    match (same::integer(value), same::whole(bound)) {
        (Some(value), Some(bound)) => Some(value.cmp(&bound)),
        _ => value.as_f64()?.partial_cmp(&bound),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;

    #[test]
    fn lengths_are_counted_in_characters() {
        assert!(check::min_length("äöü", 3).is_ok());
        assert!(check::min_length("äöü", 4).is_err());
        assert!(check::max_length("😀😀", 2).is_ok());
        assert!(check::max_length("😀😀😀", 2).is_err());
        assert!(check::max_length("", 0).is_ok());
    }

    #[test]
    fn bounds_are_exact_beyond_a_double() {
        let above = serde_json::Number::from(9_007_199_254_740_993_u64);
        assert!(check::maximum(&above, 9_007_199_254_740_992.0).is_err());
        assert!(check::minimum(&above, 9_007_199_254_740_992.0).is_ok());
    }
}
