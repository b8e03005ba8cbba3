//! GTIN: four lengths, one form.
use std::fmt;

/// A GTIN in its 14-digit form, with a check digit that is right.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gtin(String);

/// Why a text is no GTIN. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GtinError {
    /// Other characters than digits, or another length.
    #[error("a GTIN has 8, 12, 13 or 14 digits")]
    Form,
    /// The last digit does not follow from the others.
    #[error("the GTIN's check digit is wrong: look for a mistyped digit")]
    CheckDigit,
}

impl Gtin {
    /// Reads a GTIN-8, -12, -13 or -14. Shorter ones are filled with zeros on the left, which changes neither their
    /// meaning nor their check digit (GS1 General Specifications, 3.3.2 and 7.9).
    pub fn parse(text: &str) -> Result<Self, GtinError> {
        if !matches!(text.len(), 8 | 12 | 13 | 14) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GtinError::Form);
        }
        if !has_right_check_digit(text) {
            return Err(GtinError::CheckDigit);
        }
        Ok(Self(format!("{text:0>14}")))
    }

    /// The fourteen digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Gtin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// From the right: the check digit counts once, the next three times, and so on; the sum is a multiple of ten
/// (GS1 General Specifications, 7.9.1).
pub(crate) fn has_right_check_digit(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_length_has_one_form() {
        for (text, whole) in [
            ("96385074", "00000096385074"),
            ("036000291452", "00036000291452"),
            ("4006381333931", "04006381333931"),
            ("10614141000415", "10614141000415"),
        ] {
            assert_eq!(Gtin::parse(text).unwrap().as_str(), whole);
        }
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in [
            "",
            "1",
            "123456789",
            "12345678901",
            "400638133393x",
            " 4006381333931",
            "٤٠٠٦٣٨١٣",
        ] {
            assert_eq!(Gtin::parse(text), Err(GtinError::Form), "{text}");
        }
        assert_eq!(Gtin::parse("4006381333932"), Err(GtinError::CheckDigit));
    }

    fn with_check_digit(body: &str) -> String {
        (0..10)
            .map(|digit| format!("{body}{digit}"))
            .find(|candidate| has_right_check_digit(candidate))
            .unwrap()
    }

    proptest! {
        #[test]
        fn just_one_check_digit_is_right(body in "[0-9]{7}|[0-9]{11}|[0-9]{12}|[0-9]{13}") {
            let right = (0..10).filter(|digit| Gtin::parse(&format!("{body}{digit}")).is_ok()).count();
            prop_assert_eq!(right, 1);
        }

        #[test]
        fn one_wrong_digit_is_noticed(body in "[0-9]{13}", place in 0usize..14, shift in 1u8..10) {
            let mut digits = with_check_digit(&body).into_bytes();
            digits[place] = b'0' + (digits[place] - b'0' + shift) % 10;
            let wrong = String::from_utf8(digits).unwrap();
            prop_assert_eq!(Gtin::parse(&wrong), Err(GtinError::CheckDigit));
        }

        #[test]
        fn the_whole_form_is_a_fixed_point(body in "[0-9]{7}|[0-9]{11}|[0-9]{12}|[0-9]{13}") {
            let gtin = Gtin::parse(&with_check_digit(&body)).unwrap();
            prop_assert_eq!(Gtin::parse(gtin.as_str()), Ok(gtin));
        }

        #[test]
        fn nothing_makes_it_panic(text in ".*") {
            let _ = Gtin::parse(&text);
        }
    }
}
