//! Numbers as contracts write them, and the honest answer where 64 bits or a double do not hold one.

/// A number of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    pub value: serde_json::Number,
    /// Why `value` is only near what is written.
    pub lossy: Option<Lossy>,
}

/// How a number is not held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lossy {
    /// An integer that neither 64 bits nor a double hold exactly.
    Inexact,
    /// Beyond the greatest double.
    TooLarge,
    /// Not zero, but nearer to it than any double.
    TooSmall,
}

impl Lossy {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inexact => "the integer has more digits than 64 bits or a double can hold exactly",
            Self::TooLarge => "the number is greater than any double",
            Self::TooSmall => "the number is not zero, but smaller than any double",
        }
    }
}

/// A number in the grammar of JSON; `None` where the text is none.
pub(super) fn json(text: &str) -> Option<Number> {
    is_json_number(text).then(|| held(text)).flatten()
}

/// A number whose text `f64` and `i64` can parse, from YAML or JSON.
pub(super) fn held(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_integer {
        if let Ok(value) = text.parse::<u64>() {
            return Some(exactly(value.into()));
        }
        if let Ok(value) = text.parse::<i64>() {
            return Some(exactly(value.into()));
        }
    }
    let double: f64 = text.parse().ok()?;
    let is_zero = !text
        .split(['e', 'E'])
        .next()
        .unwrap_or_default()
        .bytes()
        .any(|byte| matches!(byte, b'1'..=b'9'));
    if !double.is_finite() {
        return Some(Number {
            value: serde_json::Number::from_f64(f64::MAX.copysign(double))?,
            lossy: Some(Lossy::TooLarge),
        });
    }
    let lossy = match double == 0.0 && !is_zero {
        true => Some(Lossy::TooSmall),
        false if is_integer && format!("{:.0}", double.abs()) != digits.trim_start_matches('0') => Some(Lossy::Inexact),
        false => None,
    };
    Some(Number {
        value: serde_json::Number::from_f64(double)?,
        lossy,
    })
}

pub(super) fn exactly(value: serde_json::Number) -> Number {
    Number { value, lossy: None }
}

/// RFC 8259, section 6.
fn is_json_number(text: &str) -> bool {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = split_digits(rest);
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with('0')) {
        return false;
    }
    let rest = match rest.strip_prefix('.').map(split_digits) {
        Some(("", _)) => return false,
        Some((_, after)) => after,
        None => rest,
    };
    match rest.strip_prefix(['e', 'E']) {
        Some(exponent) => {
            matches!(split_digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)), (digits, "") if !digits.is_empty())
        }
        None => rest.is_empty(),
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(
        text.find(|character: char| !character.is_ascii_digit())
            .unwrap_or(text.len()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lossy(text: &str) -> Option<Lossy> {
        json(text).unwrap().lossy
    }

    #[test]
    fn sixty_four_bits_are_exact() {
        assert_eq!(json("18446744073709551615").unwrap().value.as_u64(), Some(u64::MAX));
        assert_eq!(json("-9223372036854775808").unwrap().value.as_i64(), Some(i64::MIN));
    }

    #[test]
    fn beyond_them_an_integer_counts_where_a_double_is_exact() {
        assert_eq!(lossy("18446744073709551616"), None);
        assert_eq!(lossy("18446744073709551617"), Some(Lossy::Inexact));
        assert_eq!(lossy(&"9".repeat(400)), Some(Lossy::TooLarge));
    }

    #[test]
    fn doubles_have_ends() {
        assert_eq!(lossy("1e999999999"), Some(Lossy::TooLarge));
        assert_eq!(lossy("1e-400"), Some(Lossy::TooSmall));
        assert_eq!(lossy("0e-400"), None);
        assert_eq!(lossy("0.1"), None);
    }

    #[test]
    fn what_is_no_json_number() {
        for text in [
            "", "-", "01", "1.", ".5", "+1", "1e", "0x10", "1_000", "NaN", "inf", "1e+",
        ] {
            assert_eq!(json(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn doubles_keep_their_value(double in proptest::num::f64::NORMAL) {
            let text = serde_json::to_string(&double).unwrap();
            prop_assert_eq!(json(&text).unwrap().value.as_f64(), Some(double));
        }
    }
}
