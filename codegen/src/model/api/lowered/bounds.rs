//! Limits of numbers. In OpenAPI 3.0 `exclusiveMinimum` is a remark on `minimum`, and dropshot passes both through
//! doubles.

use serde_json::{Map, Number, Value};

/// What can be said, and what is lost.
#[derive(Default)]
pub(super) struct Limits {
    pub said: Map<String, Value>,
    pub lost: Vec<&'static str>,
}

pub(super) fn bounds(schema: &Map<String, Value>, integer: bool) -> Limits {
    let mut limits = Limits::default();
    for (keyword, exclusive, upper) in [
        ("minimum", "exclusiveMinimum", false),
        ("maximum", "exclusiveMaximum", true),
    ] {
        let strictest = strictest(schema.get(keyword), schema.get(exclusive), upper);
        let Some((limit, excluded)) = strictest else { continue };
        match said(limit, integer, upper) {
            Some((limit, whole)) => {
                limits.said.insert(keyword.to_owned(), limit);
                // A limit between two integers became the next one, which is not excluded.
                if excluded && whole {
                    limits.said.insert(exclusive.to_owned(), Value::Bool(true));
                }
            }
            None => limits.lost.push(keyword),
        }
    }
    if let Some(step) = schema.get("multipleOf").and_then(Value::as_number) {
        match said(step, integer, true) {
            Some((step, true)) => drop(limits.said.insert("multipleOf".to_owned(), step)),
            _ => limits.lost.push("multipleOf"),
        }
    }
    limits
}

/// The limit that leaves less, and whether it is excluded itself.
fn strictest<'s>(included: Option<&'s Value>, excluded: Option<&'s Value>, upper: bool) -> Option<(&'s Number, bool)> {
    let number = |value: Option<&'s Value>| value.and_then(Value::as_number);
    match (number(included), number(excluded)) {
        (Some(included), Some(excluded)) => {
            let (a, b) = (included.as_f64()?, excluded.as_f64()?);
            let included_is_stricter = if upper { a < b } else { a > b };
            Some(if included_is_stricter {
                (included, false)
            } else {
                (excluded, true)
            })
        }
        (Some(included), None) => Some((included, false)),
        (None, Some(excluded)) => Some((excluded, true)),
        (None, None) => None,
    }
}

/// The limit as it can be said, and whether it is the one that was meant; of integers it is an integer that a double
/// holds.
fn said(limit: &Number, integer: bool, upper: bool) -> Option<(Value, bool)> {
    if !integer {
        return Some((Value::Number(limit.clone()), true));
    }
    let float = limit.as_f64()?;
    let whole = if upper { float.floor() } else { float.ceil() };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what a cast would change is found out below"
    )]
    let cast = whole as i64;
    #[expect(clippy::cast_precision_loss, reason = "what a cast would change is found out here")]
    let exact = (cast as f64 - whole).abs() == 0.0
        && limit
            .as_i64()
            .map_or(whole.abs() < i64::MAX as f64, |limit| limit == cast);
    exact.then(|| (Value::from(cast), whole.to_bits() == float.to_bits()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn lowered(schema: Value) -> (Value, Vec<&'static str>) {
        let limits = bounds(schema.as_object().unwrap(), true);
        (Value::Object(limits.said), limits.lost)
    }

    #[test]
    fn the_stricter_limit_stands() {
        assert_eq!(
            lowered(json!({"minimum": 1, "exclusiveMinimum": 0, "maximum": 5, "exclusiveMaximum": 5})).0,
            json!({"minimum": 1, "maximum": 5, "exclusiveMaximum": true})
        );
    }

    #[test]
    fn integers_have_integers_as_limits() {
        assert_eq!(
            lowered(json!({"exclusiveMinimum": 0.5, "maximum": 2.5})).0,
            json!({"minimum": 1, "maximum": 2})
        );
        assert_eq!(lowered(json!({"multipleOf": 1.5})).1, ["multipleOf"]);
        assert_eq!(lowered(json!({"minimum": 9_007_199_254_740_993_i64})).1, ["minimum"]);
        assert_eq!(lowered(json!({"maximum": i64::MAX})).1, Vec::<&str>::new());
    }
}
