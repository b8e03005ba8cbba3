//! `date-time`: RFC 3339, all of it: any fraction, any offset, leap seconds.
use super::super::read::{Read, scalars};
use super::Malformed;
use super::civil::{self, number};
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::Offset;
use serde::de::Deserializer;
use serde::ser::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// An instant. Written in UTC with six digits of a second, or nine where it has more.
///
/// What a timestamp cannot hold (a leap second, a fraction below a nanosecond, an instant beyond year 9999) keeps its
/// text, so that nothing is lost by reading and writing it again.
#[derive(Clone, Debug)]
pub struct DateTime {
    instant: Timestamp,
    written: Option<Box<str>>,
}

impl DateTime {
    /// Now, to the microsecond: what databases keep.
    pub fn now() -> Self {
        let now = Timestamp::now();
        Self::from(Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now))
    }

    /// The instant; for the few texts that no timestamp can hold, the nearest one.
    pub fn timestamp(&self) -> Timestamp {
        self.instant
    }
}

impl From<Timestamp> for DateTime {
    fn from(instant: Timestamp) -> Self {
        Self { instant, written: None }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.instant
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant && self.written == other.written
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant
            .cmp(&other.instant)
            .then_with(|| self.written.cmp(&other.written))
    }
}

impl std::hash::Hash for DateTime {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.instant.hash(state);
        self.written.hash(state);
    }
}

impl FromStr for DateTime {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        parse(text).ok_or(Malformed::new("date-time"))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.written {
            Some(text) => f.write_str(text),
            None => f.write_str(Written::new(self.instant).as_str()),
        }
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.written {
            Some(text) => serializer.serialize_str(text),
            None => serializer.serialize_str(Written::new(self.instant).as_str()),
        }
    }
}

impl Read for DateTime {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalars::text(deserializer, parse, "an instant as RFC 3339 writes it")
    }
}

#[inline]
pub(super) fn parse(text: &str) -> Option<DateTime> {
    let (date, time) = text.as_bytes().split_at_checked(10)?;
    let date = civil::parse(std::str::from_utf8(date).ok()?)?;
    let [b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = time else {
        return None;
    };
    let (hour, minute, second) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?, number(&[*s1, *s2])?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanoseconds, finer, rest) = fraction(rest)?;
    let offset = offset(rest)?;
    let leap = second == 60;
    if leap && !is_last_minute(hour, minute, offset) {
        return None;
    }
    let time = Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second.min(59)).ok()?,
        nanoseconds,
    )
    .ok()?;
    let (instant, outside) = match Offset::UTC.to_timestamp(date.to_datetime(time)) {
        Ok(local) => match local.checked_sub(jiff::SignedDuration::from_secs(i64::from(offset) * 60)) {
            Ok(instant) => (instant, false),
            Err(_) => (if offset > 0 { Timestamp::MIN } else { Timestamp::MAX }, true),
        },
        Err(_) => (Timestamp::MAX, true),
    };
    let inexact = leap || finer || outside || beyond_year_range(instant);
    Some(DateTime {
        instant,
        written: inexact.then(|| text.into()),
    })
}

/// RFC 3339 writes years with four digits: an instant outside them has no text in UTC.
fn beyond_year_range(instant: Timestamp) -> bool {
    // 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
    !(-62_167_219_200..=253_402_300_799).contains(&instant.as_second())
}

/// Nanoseconds, whether there were digits (other than zero) below them, and what follows.
fn fraction(rest: &[u8]) -> Option<(i32, bool, &[u8])> {
    let Some(digits) = rest.strip_prefix(b".") else {
        return Some((0, false, rest));
    };
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if length == 0 {
        return None;
    }
    let (digits, rest) = digits.split_at_checked(length)?;
    let mut nanoseconds = 0;
    for place in 0..9 {
        nanoseconds = nanoseconds * 10 + digits.get(place).map_or(0, |digit| i32::from(digit - b'0'));
    }
    Some((nanoseconds, digits.iter().skip(9).any(|digit| *digit != b'0'), rest))
}

/// Minutes east of UTC.
fn offset(rest: &[u8]) -> Option<i32> {
    match rest {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
            let east = hours * 60 + minutes;
            (hours <= 23 && minutes <= 59).then_some(if *sign == b'-' { -east } else { east })
        }
        _ => None,
    }
}

/// Leap seconds end the last minute of a day in UTC.
fn is_last_minute(hour: i32, minute: i32, offset: i32) -> bool {
    (hour * 60 + minute - offset).rem_euclid(24 * 60) == 24 * 60 - 1
}

/// The text of an instant in UTC, without an allocation.
struct Written {
    bytes: [u8; 30],
    length: usize,
}

impl Written {
    fn new(instant: Timestamp) -> Self {
        let at = Offset::UTC.to_datetime(instant);
        let mut written = Self {
            bytes: *b"0000-00-00T00:00:00.000000000Z",
            length: 30,
        };
        let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
        written.put(0, 4, u32::try_from(at.year()).unwrap_or(0));
        written.put(5, 2, u32::try_from(at.month()).unwrap_or(0));
        written.put(8, 2, u32::try_from(at.day()).unwrap_or(0));
        written.put(11, 2, u32::try_from(at.hour()).unwrap_or(0));
        written.put(14, 2, u32::try_from(at.minute()).unwrap_or(0));
        written.put(17, 2, u32::try_from(at.second()).unwrap_or(0));
        if nanoseconds % 1000 == 0 {
            written.put(20, 6, nanoseconds / 1000);
            written.bytes[26] = b'Z';
            written.length = 27;
        } else {
            written.put(20, 9, nanoseconds);
        }
        written
    }

    fn put(&mut self, at: usize, digits: usize, mut value: u32) {
        for byte in self.bytes.iter_mut().skip(at).take(digits).rev() {
            *byte = b"0123456789"[(value % 10) as usize];
            value /= 10;
        }
    }

    fn as_str(&self) -> &str {
        self.bytes
            .get(..self.length)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_instant_is_written_in_utc_with_six_digits_or_nine() {
        for (text, written) in [
            ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000000Z"),
            ("2024-02-29t23:59:59.5z", "2024-02-29T23:59:59.500000Z"),
            ("2024-01-01T00:30:00+01:00", "2023-12-31T23:30:00.000000Z"),
            ("2024-01-01T00:30:00.123456789-00:00", "2024-01-01T00:30:00.123456789Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000000Z"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), written, "{text}");
        }
    }

    #[test]
    fn what_a_timestamp_cannot_hold_keeps_its_text() {
        for text in [
            "1998-12-31T23:59:60Z",
            "1998-12-31T15:59:60.123-08:00",
            "2024-01-01T00:00:00.1234567891Z",
            "9999-12-31T23:59:59-23:59",
            "0000-01-01T00:00:00+23:59",
        ] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_rfc_3339_does_not_write_is_refused() {
        for text in [
            "2024-01-01 00:00:00Z",
            "2024-01-01T00:00:00",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:60:00Z",
            "2024-01-01T00:00:60Z",
            "1998-12-31T23:58:60Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+24:00",
            "2024-01-01T00:00:00+0100",
            "2024-01-01T00:00Z",
            "+2024-01-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T00:00:00Zz",
            "২024-01-01T00:00:00Z",
            "",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn microseconds_survive(microsecond in -62_167_219_200_000_000_i64..253_402_300_799_999_999) {
            let instant = Timestamp::from_microsecond(microsecond).unwrap();
            let text = DateTime::from(instant).to_string();
            prop_assert_eq!(parse(&text).unwrap(), DateTime::from(instant));
            prop_assert_eq!(text.parse::<Timestamp>().unwrap(), instant);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = parse(&text);
        }
    }
}
