//! Plain scalars of YAML, by its core schema (YAML 1.2.2, section 10.3).

use serde_json::Value;

use super::number;

/// What a scalar is.
pub(super) enum Scalar {
    Value(Value),
    Number(number::Number),
}

/// What a plain scalar means; `None` for the numbers that JSON does not have.
pub(super) fn plain(text: &str) -> Option<Scalar> {
    Some(Scalar::Value(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => {
            let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
            if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
                return None;
            }
            return Some(number_of(text).unwrap_or_else(|| Scalar::Value(Value::String(text.to_owned()))));
        }
    }))
}

fn number_of(text: &str) -> Option<Scalar> {
    let radix = |digits: &str, radix| {
        u64::from_str_radix(digits, radix)
            .ok()
            .map(|value| number::exactly(value.into()))
    };
    let number = if let Some(digits) = text.strip_prefix("0o") {
        radix(digits, 8)
    } else if let Some(digits) = text.strip_prefix("0x") {
        radix(digits, 16)
    } else if is_core_number(text) {
        number::held(text)
    } else {
        None
    };
    number.map(Scalar::Number)
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_core_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = unsigned
        .split_once(['e', 'E'])
        .map_or((unsigned, None), |(before, after)| (before, Some(after)));
    let mantissa_fits = match mantissa.split_once('.') {
        Some(("", fraction)) => digits(fraction),
        Some((whole, fraction)) => digits(whole) && (fraction.is_empty() || digits(fraction)),
        None => digits(mantissa),
    };
    mantissa_fits && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)))
}
