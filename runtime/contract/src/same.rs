//! Equality of JSON values as JSON Schema means it.
use serde_json::{Number, Value};

/// Whether two values are equal: numbers by their mathematical value, objects whatever their order.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => same_number(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

fn same_number(left: &Number, right: &Number) -> bool {
    if let (Some(left), Some(right)) = (integer(left), integer(right)) {
        return left == right;
    }
    left.as_f64() == right.as_f64() && integer(left).is_none() && integer(right).is_none()
}

/// The number as an integer, when it is one: 1.0 is.
pub(super) fn integer(number: &Number) -> Option<i128> {
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    number.as_f64().and_then(whole)
}

/// A float without a fraction as an integer, where it fits.
pub(super) fn whole(value: f64) -> Option<i128> {
    // Below 2^100 the cast is exact; nothing that this layer holds lies beyond.
    #[allow(clippy::cast_possible_truncation)]
    (value.fract() == 0.0 && value.abs() < 1e30).then_some(value as i128)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_compared_by_value() {
        assert!(same(&json!(1), &json!(1.0)));
        assert!(same(
            &json!({"a": [1.0, "x"], "b": null}),
            &json!({"b": null, "a": [1, "x"]})
        ));
        assert!(!same(
            &json!(9_007_199_254_740_993_u64),
            &json!(9_007_199_254_740_992.0)
        ));
        assert!(!same(&json!(0), &json!(false)));
        assert!(!same(&json!(1.5), &json!(1)));
    }
}
