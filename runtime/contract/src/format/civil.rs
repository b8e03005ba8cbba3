//! `date`: RFC 3339 full-date.
use super::super::read::{Read, scalars};
use jiff::civil::Date;
use serde::de::Deserializer;

/// Exactly `YYYY-MM-DD`, a day that exists.
#[inline]
pub(super) fn parse(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    let (month, day) = (number(&[*m1, *m2])?, number(&[*d1, *d2])?);
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

/// The value of a few ASCII digits.
pub(super) fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |value, digit| {
        digit.is_ascii_digit().then(|| value * 10 + i32::from(digit - b'0'))
    })
}

impl Read for Date {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalars::text(deserializer, parse, "a date as RFC 3339 writes it")
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn only_full_dates_that_exist() {
        assert!(parse("2024-02-29").is_some());
        assert!(parse("0000-01-01").is_some());
        for wrong in [
            "2023-02-29",
            "2024-2-9",
            "+12024-01-01",
            "2024-01-01 ",
            "2024-13-01",
            "2024-00-10",
            "२०२४-01-01",
            "",
        ] {
            assert!(parse(wrong).is_none(), "{wrong}");
        }
    }
}
