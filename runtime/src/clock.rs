//! What time it is, as the house writes times.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Now, to the microsecond: finer digits are kept nowhere, so a time that was stored compares equal to itself.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
}

/// The day in UTC.
pub fn today() -> Date {
    TimeZone::UTC.to_datetime(Timestamp::now()).date()
}

#[cfg(test)]
mod tests {
    #[test]
    fn now_has_no_finer_digits_than_postgres_keeps() {
        assert_eq!(super::now().as_nanosecond() % 1_000, 0);
    }
}
