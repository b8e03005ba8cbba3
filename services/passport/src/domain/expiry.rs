//! Dates of GS1 application identifiers: six digits, `YYMMDD`.
use jiff::civil::Date;

/// The text is no date in GS1's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a GS1 date has six digits, YYMMDD, and is a day of the calendar")]
pub struct NotADate;

/// Reads `YYMMDD` as it is meant in the year of `today`.
///
/// The century is the one that puts the year between 49 years before and 50 years after this year (GS1 General
/// Specifications, 7.12). Day `00` means the last day of the month (3.4.6).
pub fn parse(text: &str, today: Date) -> Result<Date, NotADate> {
    if text.len() != 6 {
        return Err(NotADate);
    }
    let mut numbers = text.as_bytes().chunks_exact(2).map(|pair| match pair {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok((tens - b'0') * 10 + (ones - b'0')),
        _ => Err(NotADate),
    });
    let mut next = || numbers.next().unwrap_or(Err(NotADate));
    let (year, month, day) = (next()?, next()?, next()?);
    let year = full_year(year, today.year());
    let month = i8::try_from(month).map_err(|_| NotADate)?;
    let day = i8::try_from(day).map_err(|_| NotADate)?;
    let first = Date::new(year, month, day.max(1)).map_err(|_| NotADate)?;
    Ok(if day == 0 { first.last_of_month() } else { first })
}

fn full_year(two_digits: u8, this_year: i16) -> i16 {
    let two_digits = i16::from(two_digits);
    let century = this_year - this_year.rem_euclid(100);
    let year = century + two_digits;
    match two_digits - this_year.rem_euclid(100) {
        51..=99 => year - 100,
        -99..=-50 => year + 100,
        _ => year,
    }
}

/// Writes the day as `YYMMDD`, if it is near enough to `today` to be read again as the same day.
pub fn write(day: Date, today: Date) -> Option<String> {
    let text = format!("{:02}{:02}{:02}", day.year().rem_euclid(100), day.month(), day.day());
    (parse(&text, today) == Ok(day)).then_some(text)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn the_century_is_the_near_one() {
        for (text, day) in [
            ("261224", date(2026, 12, 24)),
            ("761231", date(2076, 12, 31)),
            ("770101", date(1977, 1, 1)),
            ("990101", date(1999, 1, 1)),
            ("000101", date(2000, 1, 1)),
        ] {
            assert_eq!(parse(text, TODAY), Ok(day));
        }
        assert_eq!(parse("100101", date(1970, 1, 1)), Ok(date(2010, 1, 1)));
        assert_eq!(parse("490101", date(1999, 1, 1)), Ok(date(2049, 1, 1)));
        assert_eq!(parse("500101", date(1999, 1, 1)), Ok(date(1950, 1, 1)));
    }

    #[test]
    fn day_zero_is_the_last_of_the_month() {
        assert_eq!(parse("270200", TODAY), Ok(date(2027, 2, 28)));
        assert_eq!(parse("280200", TODAY), Ok(date(2028, 2, 29)));
        assert_eq!(parse("261200", TODAY), Ok(date(2026, 12, 31)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2612",
            "26122",
            "2612244",
            "261301",
            "260001",
            "260230",
            "26-1-1",
            "２６１２２４",
            "2612 4",
        ] {
            assert_eq!(parse(text, TODAY), Err(NotADate), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(days in -17_000i32..18_000) {
            let day = TODAY.checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(write(day, TODAY).map(|text| parse(&text, TODAY)), Some(Ok(day)));
        }

        #[test]
        fn a_date_is_never_far(text in "[0-9]{6}", year in 1950i16..2100) {
            if let Ok(day) = parse(&text, date(year, 6, 1)) {
                prop_assert!((-49..=50).contains(&(day.year() - year)));
            }
        }

        #[test]
        fn nothing_makes_it_panic(text in ".{0,8}") {
            let _ = parse(&text, TODAY);
        }
    }
}
