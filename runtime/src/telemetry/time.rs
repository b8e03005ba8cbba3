use std::fmt::Write;

use jiff::Timestamp;

/// The text of a time: RFC 3339 in UTC with six digits, as all times of the house. Its seconds are kept from line to line,
/// since who serves many requests writes many lines in each.
#[derive(Default)]
pub(super) struct Time {
    second: Option<i64>,
    /// As far as the seconds, then all of it.
    text: String,
}

/// The bytes of a time as far as its seconds, `2026-11-23T16:02:59`.
const SECONDS: usize = 19;

impl Time {
    /// Now.
    pub(super) fn now(&mut self) -> &str {
        self.at(Timestamp::now())
    }

    fn at(&mut self, time: Timestamp) -> &str {
        let second = time.as_second();
        // A new second is the formatter's, and so is what lies before 1970, whose fractions count backwards.
        if self.second != Some(second) || time < Timestamp::UNIX_EPOCH || !self.text.is_char_boundary(SECONDS) {
            self.text.clear();
            // Writing to a string does not fail.
            let _ = write!(self.text, "{time:.6}");
            self.second = Some(second);
            return &self.text;
        }
        self.text.truncate(SECONDS);
        self.text.push('.');
        let micros = time.subsec_microsecond().unsigned_abs();
        for place in [100_000, 10_000, 1_000, 100, 10, 1] {
            self.text.push(char::from(b'0' + (micros / place % 10) as u8));
        }
        self.text.push('Z');
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_kept_second_makes_the_same_text(
            second in -3i64..4_000_000_000,
            micros in proptest::collection::vec(0i32..1_000_000, 1..4),
            step in 0i64..2,
        ) {
            let mut kept = Time::default();
            for (turn, micros) in (0..).zip(micros) {
                let time = Timestamp::new(second + turn * step, micros * 1_000).unwrap();
                prop_assert_eq!(kept.at(time), format!("{time:.6}"));
            }
        }
    }
}
